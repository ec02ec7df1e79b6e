package dev.earshot.python.machine;

import dev.earshot.syntax.ast.Blocks;
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
            case Expr expression -> Uses.of(expression);
            default -> Uses.of(List.of());
        });
    }

    /// Whether a call of the function may give something other than `None`.
    boolean returnsValue(Node function) {
        return switch (function) {
            case Expr.Lambda _ -> true;
            case Stmt.FunctionDef definition -> {
                boolean[] returns = {false};
                Blocks.forEach(
                        definition.body(),
                        statement -> returns[0] |= statement instanceof Stmt.Return returning
                                && returning.value().isPresent());
                yield returns[0];
            }
            default -> false;
        };
    }

    /// Whether the function sets an attribute of that name, of anything.
    boolean sets(Node function, String attribute) {
        if (!(function instanceof Stmt.FunctionDef definition)) {
            return false;
        }
        boolean[] sets = {false};
        Blocks.forEach(definition.body(), statement -> {
            List<Expr> targets = switch (statement) {
                case Stmt.Assign assign -> assign.targets();
                case Stmt.AugAssign assign -> List.of(assign.target());
                case Stmt.AnnAssign assign -> List.of(assign.target());
                default -> List.of();
            };
            sets[0] |= targets.stream()
                    .anyMatch(target ->
                            target instanceof Expr.Attribute(var _, var _, String name) && name.equals(attribute));
        });
        return sets[0];
    }

    private void forgetIfFull() {
        if (names.size() + uses.size() > MOST) {
            names.clear();
            uses.clear();
        }
    }
}
