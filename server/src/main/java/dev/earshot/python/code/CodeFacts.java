package dev.earshot.python.code;

import dev.earshot.python.Targets;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Stmt;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is known of blocks of code from their text alone, read once and kept between runs.
public final class CodeFacts {
    /// More blocks than these are those of texts long gone.
    private static final int MOST = 20_000;

    /// Statements of a function that is cheap to run.
    private static final int MOST_CHEAP = 4;

    private static final Set<String> METHODS =
            Set.of(("add append casefold clear copy count decode encode endswith extend format get index insert isdigit"
                            + " items join keys lower lstrip partition pop remove replace rpartition rsplit rstrip"
                            + " setdefault split startswith strip title update upper values")
                    .split(" ", -1));

    private final IdentityHashMap<Node, LocalNames> names = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> cheap = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> computable = new IdentityHashMap<>();
    private final IdentityHashMap<Expr.Comprehension, Expr.Lambda> asFunctions = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Uses> uses = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Set<String>> attributesSet = new IdentityHashMap<>();

    private final Targets targets;

    public CodeFacts(Targets targets) {
        this.targets = targets;
    }

    public LocalNames names(Node block) {
        forgetIfFull();
        return names.computeIfAbsent(block, _ -> switch (block) {
            case Stmt.FunctionDef function -> LocalNames.ofFunction(function.parameters(), function.body());
            case Stmt.ClassDef definition -> LocalNames.ofBlock(definition.body());
            case Expr.Lambda lambda -> LocalNames.ofLambda(lambda);
            case Expr.Comprehension comprehension -> LocalNames.ofComprehension(comprehension);
            default -> LocalNames.none();
        });
    }

    public Uses uses(Node function) {
        forgetIfFull();
        return uses.computeIfAbsent(function, _ -> switch (function) {
            case Stmt.FunctionDef definition -> Uses.of(definition.body(), targets);
            case Expr.Lambda lambda -> Uses.of(lambda.body(), targets);
            case Expr expression -> Uses.of(expression, targets);
            default -> Uses.of(List.of(), targets);
        });
    }

    /// Whether a call of the function may give something other than `None`.
    public boolean returnsValue(Node function) {
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

    /// The attributes that the function sets, of anything.
    public Set<String> attributesSet(Node function) {
        forgetIfFull();
        return attributesSet.computeIfAbsent(
                function,
                _ -> function instanceof Stmt.FunctionDef definition ? attributesSetBy(definition.body()) : Set.of());
    }

    private static Set<String> attributesSetBy(List<Stmt> body) {
        Set<String> names = new HashSet<>();
        Blocks.forEach(body, statement -> {
            List<Expr> targets = switch (statement) {
                case Stmt.Assign assign -> assign.targets();
                case Stmt.AugAssign assign -> List.of(assign.target());
                case Stmt.AnnAssign assign -> List.of(assign.target());
                default -> List.of();
            };
            for (Expr target : targets) {
                if (target instanceof Expr.Attribute(var _, var _, String name)) {
                    names.add(name);
                }
            }
        });
        return names;
    }

    /// Whether running the function costs next to nothing: it is short, and calls nothing but methods of containers and
    /// what has a name.
    public boolean isCheap(Node function) {
        forgetIfFull();
        return cheap.computeIfAbsent(function, _ -> switch (function) {
            case Stmt.FunctionDef definition ->
                definition.body().size() <= MOST_CHEAP
                        && definition.body().stream().allMatch(CodeFacts::isSimple)
                        && callsLittle(definition.body());
            case Expr.Lambda lambda -> callsLittle(lambda.body());
            default -> false;
        });
    }

    /// Whether calls of the function may be computed: see `Computable`.
    public boolean isComputable(Node function) {
        forgetIfFull();
        return computable.computeIfAbsent(function, Computable::isPromising);
    }

    /// A function that gives what a comprehension makes, item by item: of a dict each key and its value.
    public Expr.Lambda asFunction(Expr.Comprehension comprehension) {
        forgetIfFull();
        return asFunctions.computeIfAbsent(
                comprehension,
                _ -> new Expr.Lambda(
                        comprehension.range(),
                        List.of(),
                        new Expr.Comprehension(
                                comprehension.range(),
                                Expr.Comprehension.Product.LIST,
                                comprehension.results(),
                                comprehension.clauses())));
    }

    private static boolean isSimple(Stmt statement) {
        return switch (statement) {
            case Stmt.Assign _, Stmt.Return _, Stmt.ExprStmt _, Stmt.AugAssign _, Stmt.Pass _ -> true;
            case Stmt.FunctionDef inner -> inner.decorators().isEmpty();
            case Stmt.If branch ->
                Stream.concat(branch.body().stream(), branch.orElse().stream()).allMatch(CodeFacts::isSimple);
            default -> false;
        };
    }

    /// What is defined inside is not run by that.
    private static boolean callsLittle(List<Stmt> body) {
        boolean[] little = {true};
        for (Stmt statement : body) {
            Blocks.forEachExpression(statement, expression -> little[0] &= callsLittle(expression));
            if (statement instanceof Stmt.If branch) {
                little[0] &= callsLittle(branch.body()) && callsLittle(branch.orElse());
            }
        }
        return little[0];
    }

    private static boolean callsLittle(Expr expression) {
        boolean[] little = {
            switch (expression) {
                case Expr.Call(var _, Expr.Attribute method, var _, var _) -> METHODS.contains(method.attr());
                case Expr.Call call -> call.func() instanceof Expr.Name;
                default -> true;
            }
        };
        if (!(expression instanceof Expr.Lambda)) {
            dev.earshot.syntax.ast.Expressions.forEachChild(expression, child -> little[0] &= callsLittle(child));
        }
        return little[0];
    }

    private void forgetIfFull() {
        if (names.size() + uses.size() > MOST) {
            names.clear();
            uses.clear();
            cheap.clear();
            computable.clear();
            asFunctions.clear();
            attributesSet.clear();
        }
    }
}
