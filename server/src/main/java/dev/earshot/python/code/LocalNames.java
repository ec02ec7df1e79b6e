package dev.earshot.python.code;

import dev.earshot.syntax.ast.Alias;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.ExceptHandler;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Expressions;
import dev.earshot.syntax.ast.MatchCase;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The names that a code block makes its own, and those that it declares to be others', as CPython's
/// symbol table has them (reference manual, 4.2.1): a name bound anywhere in a block is local in all
/// of it.
public final class LocalNames {
    private final Set<String> bound = new LinkedHashSet<>();
    private final Set<String> globals = new HashSet<>();
    private final Set<String> nonlocals = new HashSet<>();
    private boolean yields;
    private boolean innerBlocks;

    /// Functions that have gone through what they are given when they return.
    private static final Set<String> AT_ONCE = Set.of(
            "all",
            "any",
            "sum",
            "min",
            "max",
            "sorted",
            "list",
            "tuple",
            "set",
            "frozenset",
            "dict",
            "join",
            "extend",
            "update");

    private LocalNames() {}

    public static LocalNames none() {
        return new LocalNames();
    }

    /// The variables of a comprehension.
    public static LocalNames ofComprehension(Expr.Comprehension comprehension) {
        LocalNames names = new LocalNames();
        for (Expr.Comprehension.Clause clause : comprehension.clauses()) {
            if (clause instanceof Expr.Comprehension.For loop) {
                names.target(loop.target());
            }
        }
        return names;
    }

    static LocalNames ofBlock(List<Stmt> body) {
        LocalNames names = new LocalNames();
        body.forEach(names::statement);
        return names;
    }

    public static LocalNames ofFunction(List<Parameter> parameters, List<Stmt> body) {
        LocalNames names = ofBlock(body);
        parameters.forEach(parameter -> names.bound.add(parameter.name()));
        return names;
    }

    static LocalNames ofLambda(Expr.Lambda lambda) {
        LocalNames names = new LocalNames();
        lambda.parameters().forEach(parameter -> names.bound.add(parameter.name()));
        names.walrus(lambda.body());
        return names;
    }

    public Set<String> bound() {
        return bound;
    }

    /// Whether functions, classes or generator expressions inside the block may see its names when it has ended.
    public boolean hasInnerBlocks() {
        return innerBlocks;
    }

    /// Whether the block is a generator's.
    public boolean yields() {
        return yields;
    }

    public boolean isLocal(String name) {
        return bound.contains(name) && !globals.contains(name) && !nonlocals.contains(name);
    }

    public boolean isGlobal(String name) {
        return globals.contains(name);
    }

    /// Whether the block binds names of a function around it.
    public boolean bindsWhatIsAround() {
        return !nonlocals.isEmpty();
    }

    public boolean isNonlocal(String name) {
        return nonlocals.contains(name);
    }

    /// The name that an import binds: the first part of a dotted one, unless `as` gives another.
    public static String boundBy(Alias alias) {
        int dot = alias.name().indexOf('.');
        return alias.asName().orElse(dot < 0 ? alias.name() : alias.name().substring(0, dot));
    }

    private void statements(List<Stmt> body) {
        body.forEach(this::statement);
    }

    private void statement(Stmt statement) {
        switch (statement) {
            case Stmt.Import imported -> imported.names().forEach(alias -> bound.add(boundBy(alias)));
            case Stmt.ImportFrom imported -> imported.names().forEach(alias -> bound.add(boundBy(alias)));
            case Stmt.Assign assign -> {
                assign.targets().forEach(this::target);
                walrus(assign.value());
            }
            case Stmt.AugAssign assign -> {
                target(assign.target());
                walrus(assign.value());
            }
            case Stmt.AnnAssign assign -> {
                target(assign.target());
                assign.value().ifPresent(this::walrus);
            }
            case Stmt.Delete delete -> delete.targets().forEach(this::target);
            case Stmt.Global global -> globals.addAll(global.names());
            case Stmt.Nonlocal nonlocal -> nonlocals.addAll(nonlocal.names());
            case Stmt.FunctionDef function -> {
                innerBlocks = true;
                bound.add(function.name());
                function.decorators().forEach(this::walrus);
                function.parameters().forEach(p -> p.defaultValue().ifPresent(this::walrus));
            }
            case Stmt.ClassDef definition -> {
                innerBlocks = true;
                bound.add(definition.name());
                definition.decorators().forEach(this::walrus);
                definition.bases().forEach(base -> walrus(base.value()));
            }
            case Stmt.If branch -> {
                walrus(branch.test());
                statements(branch.body());
                statements(branch.orElse());
            }
            case Stmt.For loop -> {
                target(loop.target());
                walrus(loop.iterable());
                statements(loop.body());
                statements(loop.orElse());
            }
            case Stmt.While loop -> {
                walrus(loop.test());
                statements(loop.body());
                statements(loop.orElse());
            }
            case Stmt.Try attempt -> attempt(attempt);
            case Stmt.With with -> {
                for (Stmt.With.Item item : with.items()) {
                    walrus(item.context());
                    item.target().ifPresent(this::target);
                }
                statements(with.body());
            }
            case Stmt.Match match -> {
                walrus(match.subject());
                match.cases().forEach(this::matchCase);
            }
            case Stmt.Return result -> result.value().ifPresent(this::walrus);
            case Stmt.Raise raise -> raise.exception().ifPresent(this::walrus);
            case Stmt.Assert assertion -> walrus(assertion.test());
            case Stmt.ExprStmt expression -> walrus(expression.value());
            case Stmt.TypeAlias alias -> target(alias.name());
            case Stmt.Broken broken -> statements(broken.parts());
            case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> {}
        }
    }

    private void attempt(Stmt.Try attempt) {
        statements(attempt.body());
        for (ExceptHandler handler : attempt.handlers()) {
            handler.name().ifPresent(bound::add);
            statements(handler.body());
        }
        statements(attempt.orElse());
        statements(attempt.finalBody());
    }

    private void matchCase(MatchCase matchCase) {
        matchCase.pattern().forEachName(name -> bound.add(name.id()));
        matchCase.guard().ifPresent(this::walrus);
        statements(matchCase.body());
    }

    private void target(Expr target) {
        switch (target) {
            case Expr.Name name -> bound.add(name.id());
            case Expr.Starred starred -> target(starred.value());
            case Expr.Display display -> display.elements().forEach(this::target);
            default -> walrus(target);
        }
    }

    private static boolean goesThroughAtOnce(Expr function) {
        return switch (function) {
            case Expr.Name name -> AT_ONCE.contains(name.id());
            case Expr.Attribute attribute -> AT_ONCE.contains(attribute.attr());
            default -> false;
        };
    }

    /// A walrus binds in the block around it, from inside a comprehension too.
    private void walrus(Expr expression) {
        switch (expression) {
            case Expr.Lambda lambda -> {
                innerBlocks = true;
                lambda.parameters().forEach(p -> p.defaultValue().ifPresent(this::walrus));
            }
            case Expr.Comprehension comprehension -> {
                innerBlocks |= comprehension.lazy();
                Expressions.forEachChild(expression, this::walrus);
            }
            case Expr.Call call
            when goesThroughAtOnce(call.func()) -> {
                walrus(call.func());
                for (Argument argument : call.arguments()) {
                    if (argument.value() instanceof Expr.Comprehension comprehension) {
                        Expressions.forEachChild(comprehension, this::walrus);
                    } else {
                        walrus(argument.value());
                    }
                }
            }
            case Expr.NamedExpr named -> {
                bound.add(named.target().id());
                walrus(named.value());
            }
            case Expr.Yield _ -> {
                yields = true;
                Expressions.forEachChild(expression, this::walrus);
            }
            default -> Expressions.forEachChild(expression, this::walrus);
        }
    }
}
