package dev.earshot.python.code;

import dev.earshot.python.Targets;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import dev.earshot.syntax.ast.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The words that a body of code uses, by which it is told whether running it can matter.
public final class Uses {
    private static final String BARE = "";

    private static final Set<String> ONLY_BARE = Set.of(BARE);

    /// For each name and attribute what is taken from it; `BARE` where it stands for itself. Mostly that is one thing.
    private final Map<String, Set<String>> taken = new HashMap<>();

    private final Set<String> texts = new HashSet<>();

    /// The last parts of the names of what is imported, or of the modules from which everything is.
    private final Set<String> imported = new HashSet<>();

    private final Targets targets;
    private boolean namesTarget;

    private Uses(Targets targets) {
        this.targets = targets;
    }

    public static Uses of(List<Stmt> body, Targets targets) {
        Uses uses = new Uses(targets);
        Consumer<Expr> expressions = each -> uses.expression(each, BARE);
        Blocks.forEach(body, statement -> {
            uses.imports(statement);
            Blocks.forEachExpression(statement, expressions);
        });
        return uses;
    }

    public static Uses of(Expr body, Targets targets) {
        Uses uses = new Uses(targets);
        uses.expression(body, BARE);
        return uses;
    }

    /// Whether a text or an import in it names a target, or what leads to one.
    public boolean nameTarget() {
        return namesTarget;
    }

    /// Whether a word is used as a name, as an attribute, in an import, or is a text.
    public boolean mention(String word) {
        return taken.containsKey(word) || texts.contains(word) || imported.contains(word);
    }

    /// Whether a word is used other than to take an attribute from what it is.
    public boolean handOn(String word) {
        return texts.contains(word)
                || imported.contains(word)
                || taken.getOrDefault(word, Set.of()).contains(BARE);
    }

    /// Whether a name is used for itself, so that what it is goes anywhere, or one of these ways on is gone, each a
    /// name or several with dots between them, of which what follows the first may be taken from anything.
    public boolean take(String name, Set<String> ways) {
        Set<String> from = taken.get(name);
        return from != null && (from.contains(BARE) || ways.stream().anyMatch(way -> take(from, way)));
    }

    private boolean take(Set<String> from, String way) {
        int dot = way.indexOf('.');
        return dot < 0
                ? from.contains(way)
                : from.contains(way.substring(0, dot)) && take(way.substring(0, dot), Set.of(way.substring(dot + 1)));
    }

    /// Whether one of some words may be put together of what is used, by the texts in it: one begins or ends it, or
    /// there is none.
    public boolean mayPutTogetherOneOf(Set<String> words) {
        return texts.isEmpty()
                || texts.stream()
                        .filter(text -> !text.isBlank())
                        .anyMatch(
                                part -> words.stream().anyMatch(word -> word.startsWith(part) || word.endsWith(part)));
    }

    /// Whether a name or an attribute of that name is used.
    public boolean names(String word) {
        return taken.containsKey(word);
    }

    private void imports(Stmt statement) {
        switch (statement) {
            case Stmt.Import plain -> plain.names().forEach(alias -> importing(alias.name()));
            case Stmt.ImportFrom from -> from.names().forEach(alias -> importing(from.module() + "." + alias.name()));
            case Stmt.Global global -> global.names().forEach(name -> take(name, BARE));
            case Stmt.Nonlocal nonlocal -> nonlocal.names().forEach(name -> take(name, BARE));
            case Stmt.FunctionDef function -> take(function.name(), BARE);
            case Stmt.ClassDef definition -> take(definition.name(), BARE);
            default -> {}
        }
    }

    /// @param path the dotted name of what is imported
    private void importing(String path) {
        String module = path.endsWith(".*") ? path.substring(0, path.length() - 2) : path;
        imported.add(module.substring(module.lastIndexOf('.') + 1));
        namesTarget |= targets.leadsTo(module);
    }

    private void expression(Expr expression, String next) {
        switch (expression) {
            case Expr.Name name -> take(name.id(), next);
            case Expr.Attribute attribute -> {
                take(attribute.attr(), next);
                expression(attribute.value(), attribute.attr());
            }
            case Expr.Str string -> {
                texts.add(string.value());
                namesTarget |= targets.mayBeNamedBy(string.value());
            }
            default -> Expressions.forEachChild(expression, child -> expression(child, BARE));
        }
    }

    private void take(String word, String next) {
        Set<String> before = taken.get(word);
        if (before == null) {
            taken.put(word, next.equals(BARE) ? ONLY_BARE : Set.of(next));
        } else if (before.size() > 1) {
            before.add(next);
        } else if (!before.contains(next)) {
            Set<String> both = new HashSet<>(before);
            both.add(next);
            taken.put(word, both);
        }
    }
}
