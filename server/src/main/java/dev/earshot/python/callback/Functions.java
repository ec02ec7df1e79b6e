package dev.earshot.python.callback;

import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Functions of the program: what a call of one gives on each path, and what a definition of one binds.
final class Functions {
    /// How many calls deep functions are followed into.
    private static final int DEEPEST = 24;

    /// How often a function may be in the midst of being run.
    private static final int MOST_RECURSION = 3;

    private final Run run;
    private final Outsiders outsiders;
    private final Deque<Node> running = new ArrayDeque<>();

    Functions(Run run, Outsiders outsiders) {
        this.run = run;
        this.outsiders = outsiders;
    }

    List<Flow> call(Symbol.Closure closure, Given given, Outsiders.At at, Path path) {
        if (run.surroundings().isGenerator(closure.node())) {
            return Flow.value(path, new Symbol.Generator(closure.node()));
        }
        boolean recursive =
                running.stream().filter(node -> node.equals(closure.node())).count() >= MOST_RECURSION;
        if (recursive || running.size() >= DEEPEST) {
            return outsiders.call(Optional.empty(), given, at, path);
        }
        Scope scope = new Scope(closure);
        Optional<Path> bound = bind(closure, given, path, scope);
        if (bound.isEmpty()) {
            return Flow.raise(path, "TypeError", at.place());
        }
        running.push(closure.node());
        try {
            List<Flow> flows = new ArrayList<>();
            boolean isAsync = closure.node() instanceof Stmt.FunctionDef definition && definition.isAsync();
            boolean forget = !run.surroundings().hasInnerBlocks(closure.node());
            for (Flow flow : body(closure, bound.get(), scope)) {
                Path left = forget ? flow.path().without(scope) : flow.path();
                flows.add(new Flow(left, isAsync ? pending(flow.completion()) : flow.completion()));
            }
            return run.distinct(flows);
        } finally {
            running.pop();
        }
    }

    private static Flow.Completion pending(Flow.Completion completion) {
        return completion instanceof Flow.Value(Symbol symbol, Optional<Place> returned)
                ? new Flow.Value(new Symbol.Pending(symbol), returned)
                : completion;
    }

    private List<Flow> body(Symbol.Closure closure, Path path, Scope scope) {
        if (closure.node() instanceof Expr.Lambda lambda) {
            Place place = new Place(scope.suite(), lambda.body().range());
            return run.evaluation().evaluate(lambda.body(), path, scope).stream()
                    .map(flow -> flow.completion() instanceof Flow.Value(Symbol symbol, Optional<Place> returned)
                            ? new Flow(flow.path(), new Flow.Value(symbol, Optional.of(returned.orElse(place))))
                            : flow)
                    .toList();
        }
        List<Flow> flows = new ArrayList<>();
        List<Stmt> statements = closure.node() instanceof Stmt.FunctionDef function ? function.body() : List.of();
        for (Flow flow : run.body().run(statements, path, scope)) {
            flows.add(
                    switch (flow.completion()) {
                        case Flow.Return(Symbol symbol, Place place) ->
                            new Flow(flow.path(), new Flow.Value(symbol, Optional.of(place)));
                        case Flow.Next _, Flow.Break _, Flow.Continue _ ->
                            new Flow(flow.path(), new Flow.Value(Symbol.Plain.NONE, Optional.empty()));
                        case Flow.Raise _, Flow.Value _ -> flow;
                    });
        }
        return flows;
    }

    /// The path with the parameters bound; nothing where the arguments do not fit.
    private Optional<Path> bind(Symbol.Closure closure, Given given, Path start, Scope scope) {
        Path path = start;
        int next = 0;
        Map<String, Symbol> keywords = new HashMap<>(given.keywords());
        boolean takesRest = false;
        boolean takesKeywords = false;
        for (Parameter parameter : parameters(closure)) {
            Optional<Symbol> value = Optional.empty();
            switch (parameter.kind()) {
                case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD -> {
                    value = next < given.positional().size()
                            ? Optional.of(given.positional().get(next++))
                            : Optional.ofNullable(keywords.remove(parameter.name()));
                }
                case KEYWORD_ONLY -> value = Optional.ofNullable(keywords.remove(parameter.name()));
                case VAR_POSITIONAL -> {
                    takesRest = true;
                    List<Symbol> rest =
                            given.positional().subList(next, given.positional().size());
                    next = given.positional().size();
                    value = Optional.of(
                            given.open()
                                    ? new Symbol.Each(Assignments.item(new Symbol.Items(rest)))
                                    : new Symbol.Items(rest));
                }
                case VAR_KEYWORD -> {
                    takesKeywords = true;
                    value = Optional.of(Symbol.made(Symbol.Form.DATA, List.copyOf(keywords.values())));
                }
            }
            if (value.isEmpty() && !given.open()) {
                value = parameter.defaultValue().map(_ -> defaultOf(closure, parameter, start));
            }
            if (value.isEmpty() && !given.open()) {
                return Optional.empty();
            }
            path = path.with(new Path.Slot(scope, parameter.name()), value.orElse(Symbol.Plain.UNKNOWN));
        }
        boolean fits = (next == given.positional().size() || takesRest) && (keywords.isEmpty() || takesKeywords);
        return fits ? Optional.of(path) : Optional.empty();
    }

    private static List<Parameter> parameters(Symbol.Closure closure) {
        return switch (closure.node()) {
            case Stmt.FunctionDef function -> function.parameters();
            case Expr.Lambda lambda -> lambda.parameters();
            default -> List.of();
        };
    }

    private Symbol defaultOf(Symbol.Closure closure, Parameter parameter, Path path) {
        return path.get(defaultSlot(closure, parameter))
                .orElseGet(() -> closure.around().isPresent()
                        ? Symbol.Plain.UNKNOWN
                        : new Symbol.Plain(run.surroundings().defaultOf(closure.origin(), parameter)));
    }

    private static Path.Slot defaultSlot(Symbol.Closure closure, Parameter parameter) {
        return new Path.Slot(closure, "[default " + parameter.name() + "]");
    }

    /// A function is defined while the callback runs. A decorator out of sight mostly gives back what it is given.
    List<Flow> define(Stmt.FunctionDef function, Path path, Scope scope) {
        Symbol.Closure closure = new Symbol.Closure(function, scope.suite(), Optional.of(scope), scope.origin());
        List<Flow> flows = Flow.next(path);
        for (Parameter parameter : function.parameters()) {
            if (parameter.defaultValue().isPresent()) {
                flows = Flow.andThen(
                        flows,
                        at -> Flow.then(
                                run.evaluation()
                                        .evaluate(parameter.defaultValue().get(), at, scope),
                                (to, value) -> Flow.next(to.with(defaultSlot(closure, parameter), value))));
            }
        }
        return Flow.andThen(
                flows,
                at -> Flow.then(
                        decorate(function.decorators(), function.decorators().size() - 1, closure, at, scope),
                        (to, value) -> Flow.next(run.assignments().bind(function.name(), value, to, scope))));
    }

    private List<Flow> decorate(List<Expr> decorators, int at, Symbol decorated, Path path, Scope scope) {
        if (at < 0) {
            return Flow.value(path, decorated);
        }
        Expr decorator = decorators.get(at);
        return Flow.then(run.evaluation().evaluate(decorator, path, scope), (to, value) -> {
            boolean inSight = value instanceof Symbol.Closure
                    || (value instanceof Symbol.Plain(Reference reference)
                            && reference.hasValues()
                            && !reference.other());
            Outsiders.At site = new Outsiders.At(
                    decorator,
                    new Place(scope.suite(), decorator.range()),
                    Invocations.name(decorator),
                    Invocations.owner(decorator));
            List<Flow> given = inSight
                    ? run.invocations().invoke(value, Given.of(decorated), site, to)
                    : Flow.value(to, decorated);
            return Flow.then(
                    given,
                    (on, next) -> decorate(
                            decorators, at - 1, next.equals(Symbol.Plain.UNKNOWN) ? decorated : next, on, scope));
        });
    }
}
