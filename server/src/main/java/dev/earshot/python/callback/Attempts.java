package dev.earshot.python.callback;

import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.ExceptHandler;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `try` and `with`: who catches what is raised in them.
final class Attempts {
    private static final List<String> BEYOND_EXCEPTION =
            List.of("SystemExit", "KeyboardInterrupt", "GeneratorExit", "BaseException", "CancelledError");

    private final Run run;

    Attempts(Run run) {
        this.run = run;
    }

    /// Whether a handler gets an exception, the surest first.
    private enum Caught {
        YES,
        PERHAPS,
        NO
    }

    List<Flow> run(Stmt.Try attempt, Path path, Scope scope) {
        List<Flow> flows = new ArrayList<>();
        for (Flow flow : guarded(() -> run.body().run(attempt.body(), path, scope))) {
            switch (flow.completion()) {
                case Flow.Next _ -> flows.addAll(run.body().run(attempt.orElse(), flow.path(), scope));
                case Flow.Raise raise -> flows.addAll(handle(attempt.handlers(), raise, flow, scope));
                default -> flows.add(flow);
            }
        }
        return attempt.finalBody().isEmpty() ? flows : finish(attempt.finalBody(), run.distinct(flows), scope);
    }

    private List<Flow> guarded(java.util.function.Supplier<List<Flow>> flows) {
        run.enterGuarded();
        try {
            return flows.get();
        } finally {
            run.leaveGuarded();
        }
    }

    private List<Flow> finish(List<Stmt> finalBody, List<Flow> flows, Scope scope) {
        List<Flow> finished = new ArrayList<>();
        for (Flow flow : flows) {
            for (Flow last : run.body().run(finalBody, flow.path(), scope)) {
                finished.add(last.completion() instanceof Flow.Next ? new Flow(last.path(), flow.completion()) : last);
            }
        }
        return finished;
    }

    private List<Flow> handle(List<ExceptHandler> handlers, Flow.Raise raise, Flow raised, Scope scope) {
        List<Flow> flows = new ArrayList<>();
        for (ExceptHandler handler : handlers) {
            Caught caught = caught(raise.types(), handler.type(), raised.path(), scope);
            if (caught != Caught.NO) {
                flows.addAll(handle(handler, raised.path(), scope));
            }
            if (caught == Caught.YES) {
                return flows;
            }
        }
        flows.add(raised);
        return flows;
    }

    private List<Flow> handle(ExceptHandler handler, Path path, Scope scope) {
        if (handler.name().isEmpty()) {
            return run.body().run(handler.body(), path, scope);
        }
        Expr.Name name = new Expr.Name(handler.range(), handler.name().get());
        Path bound = run.assignments().bind(name.id(), Symbol.Plain.UNKNOWN, path, scope);
        return run.body().run(handler.body(), bound, scope).stream()
                .map(flow -> new Flow(run.assignments().delete(name, flow.path(), scope), flow.completion()))
                .toList();
    }

    private Caught caught(List<String> raised, Optional<Expr> handled, Path path, Scope scope) {
        if (handled.isEmpty()) {
            return Caught.YES;
        }
        List<Expr> types = handled.get() instanceof Expr.Display display ? display.elements() : List.of(handled.get());
        Caught most = Caught.NO;
        for (Expr type : types) {
            List<String> names = classNames(type, path, scope);
            Caught one = names.isEmpty() ? Caught.PERHAPS : caught(raised, names.getFirst());
            most = one.compareTo(most) < 0 ? one : most;
        }
        return most;
    }

    private Caught caught(List<String> raised, String handled) {
        if (handled.equals("BaseException")) {
            return Caught.YES;
        }
        if (handled.equals("Exception")) {
            return !raised.isEmpty() && BEYOND_EXCEPTION.contains(raised.getFirst()) ? Caught.NO : Caught.YES;
        }
        if (raised.isEmpty()) {
            return Caught.PERHAPS;
        }
        boolean known = raised.contains(handled)
                || raised.stream().anyMatch(name -> run.surroundings().isException(name, handled));
        return known ? Caught.YES : Caught.NO;
    }

    /// The names of the classes that an expression stands for, the most special first; none where nobody knows.
    List<String> classNames(Expr type, Path path, Scope scope) {
        for (Flow flow : run.evaluation().evaluate(type, path, scope)) {
            if (flow.completion() instanceof Flow.Value(Symbol.Plain(Reference reference), var _)
                    && reference.only().isPresent()) {
                return run.surroundings().classNames(reference.only().get()).orElse(List.of());
            }
        }
        String name = switch (type) {
            case Expr.Name(var _, String id) -> id;
            case Expr.Attribute(var _, var _, String attribute) -> attribute;
            default -> "";
        };
        boolean looksLikeClass = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        return looksLikeClass ? List.of(name) : List.of();
    }

    /// Runs a `with`: `contextlib.suppress` catches what it says, and managers of the program may catch anything.
    List<Flow> run(Stmt.With with, int at, Path path, Scope scope) {
        if (at == with.items().size()) {
            return run.body().run(with.body(), path, scope);
        }
        Stmt.With.Item item = with.items().get(at);
        if (item.context() instanceof Expr.Call call && name(call.func()).equals("suppress")) {
            List<Flow> flows = new ArrayList<>();
            for (Flow flow : guarded(() -> run(with, at + 1, path, scope))) {
                flows.addAll(suppress(call.arguments(), flow, scope));
            }
            return flows;
        }
        return Flow.then(run.evaluation().evaluate(item.context(), path, scope), (to, manager) -> {
            boolean swallows = swallows(manager, to);
            Symbol entered = manager.carries() ? manager : Symbol.Plain.UNKNOWN;
            List<Flow> bound = item.target().isPresent()
                    ? run.assignments().assign(item.target().get(), entered, to, scope)
                    : Flow.next(to);
            return Flow.andThen(bound, on -> {
                if (!swallows) {
                    return run(with, at + 1, on, scope);
                }
                List<Flow> flows = new ArrayList<>();
                for (Flow flow : guarded(() -> run(with, at + 1, on, scope))) {
                    flows.add(flow);
                    if (flow.completion() instanceof Flow.Raise) {
                        flows.add(new Flow(flow.path(), new Flow.Next()));
                    }
                }
                return flows;
            });
        });
    }

    /// Whether a manager of the program may keep an exception to itself.
    private boolean swallows(Symbol manager, Path path) {
        if (manager instanceof Symbol.Generator(Node function)) {
            boolean[] catches = {false};
            List<Stmt> body = function instanceof Stmt.FunctionDef definition ? definition.body() : List.of();
            Blocks.forEach(
                    body,
                    statement -> catches[0] |= statement instanceof Stmt.Try attempt
                            && !attempt.handlers().isEmpty());
            return catches[0];
        }
        Symbol exit = run.evaluation().attribute(manager, "__exit__", path);
        return switch (exit) {
            case Symbol.Plain(Reference reference) ->
                reference.values().keySet().stream()
                        .anyMatch(value -> value instanceof Bound(Obj.Function function, var _)
                                && run.surroundings().returnsValue(function.node()));
            default -> false;
        };
    }

    private List<Flow> suppress(List<Argument> types, Flow flow, Scope scope) {
        if (!(flow.completion() instanceof Flow.Raise raise)) {
            return List.of(flow);
        }
        Caught most = Caught.NO;
        for (Argument type : types) {
            Caught one = caught(raise.types(), Optional.of(type.value()), flow.path(), scope);
            most = one.compareTo(most) < 0 ? one : most;
        }
        Flow next = new Flow(flow.path(), new Flow.Next());
        return switch (most) {
            case YES -> List.of(next);
            case PERHAPS -> List.of(next, flow);
            case NO -> List.of(flow);
        };
    }

    private static String name(Expr callee) {
        return switch (callee) {
            case Expr.Name(var _, String id) -> id;
            case Expr.Attribute(var _, var _, String attribute) -> attribute;
            default -> "";
        };
    }
}
