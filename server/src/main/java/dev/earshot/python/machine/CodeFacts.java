package dev.earshot.python.machine;

import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Stmt;
import java.util.IdentityHashMap;
import java.util.List;

/// What is known of blocks of code from their text alone, read once and kept between runs.
public final class CodeFacts {
    /// More blocks than these are those of texts long gone.
    private static final int MOST = 20_000;

    private final IdentityHashMap<Node, LocalNames> names = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Uses> uses = new IdentityHashMap<>();

    LocalNames names(Node block) {
        forgetIfFull();
        return names.computeIfAbsent(block, _ -> switch (block) {
            case Stmt.FunctionDef function -> LocalNames.ofFunction(function.parameters(), function.body());
            case Stmt.ClassDef definition -> LocalNames.ofBlock(definition.body());
            case Expr.Lambda lambda -> LocalNames.ofLambda(lambda);
            case Expr.Comprehension comprehension -> LocalNames.ofComprehension(comprehension);
            default -> LocalNames.none();
        });
    }

    Uses uses(Node function) {
        forgetIfFull();
        return uses.computeIfAbsent(function, _ -> switch (function) {
            case Stmt.FunctionDef definition -> Uses.of(definition.body());
            case Expr.Lambda lambda -> Uses.of(lambda.body());
            default -> Uses.of(List.of());
        });
    }

    private void forgetIfFull() {
        if (names.size() + uses.size() > MOST) {
            names.clear();
            uses.clear();
        }
    }
}
