package dev.earshot.python.machine;

import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import dev.earshot.syntax.ast.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that a body of code uses, by which it is told whether running it can matter.
final class Uses {
    private static final String BARE = "";

    /// For each name and attribute what is taken from it; `BARE` where it stands for itself.
    private final Map<String, Set<String>> taken = new HashMap<>();

    private final Set<String> texts = new HashSet<>();
    private final Set<String> modules = new HashSet<>();

    private Uses() {}

    static Uses of(List<Stmt> body) {
        Uses uses = new Uses();
        Blocks.forEach(body, uses::imports);
        Blocks.forEach(body, statement -> Blocks.forEachExpression(statement, each -> uses.expression(each, BARE)));
        return uses;
    }

    static Uses of(Expr body) {
        Uses uses = new Uses();
        uses.expression(body, BARE);
        return uses;
    }

    /// Whether something of interest is used.
    boolean meet(Interest interest) {
        for (Map.Entry<String, Set<String>> use : taken.entrySet()) {
            if (interest.isMet(use.getKey(), use.getValue().contains(BARE), use.getValue())) {
                return true;
            }
        }
        return texts.stream().anyMatch(interest::isMetByText)
                || modules.stream().anyMatch(interest::isMetByImport);
    }

    /// Whether a name or an attribute of that name is used.
    boolean names(String word) {
        return taken.containsKey(word);
    }

    private void imports(Stmt statement) {
        switch (statement) {
            case Stmt.Import imported -> imported.names().forEach(alias -> modules.add(alias.name()));
            case Stmt.ImportFrom imported ->
                imported.names().forEach(alias -> modules.add(imported.module() + "." + alias.name()));
            case Stmt.Global global -> global.names().forEach(name -> take(name, BARE));
            case Stmt.Nonlocal nonlocal -> nonlocal.names().forEach(name -> take(name, BARE));
            case Stmt.FunctionDef function -> take(function.name(), BARE);
            case Stmt.ClassDef definition -> take(definition.name(), BARE);
            default -> {}
        }
    }

    private void expression(Expr expression, String next) {
        switch (expression) {
            case Expr.Name name -> take(name.id(), next);
            case Expr.Attribute attribute -> {
                take(attribute.attr(), next);
                expression(attribute.value(), attribute.attr());
            }
            case Expr.Str string -> texts.add(string.value());
            default -> Expressions.forEachChild(expression, child -> expression(child, BARE));
        }
    }

    private void take(String word, String next) {
        taken.computeIfAbsent(word, _ -> new HashSet<>()).add(next);
    }
}
