package dev.earshot.python.callback;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Calls in a callback: what is called is told by its value, functions of the program are run, what is out of sight is
/// told by its name.
final class Invocations {
    private final Run run;
    private final Outsiders outsiders;

    Invocations(Run run, Outsiders outsiders) {
        this.run = run;
        this.outsiders = outsiders;
    }

    List<Flow> call(Expr.Call call, Path path, Scope scope) {
        Optional<Symbol> behind = behind(call, path, scope);
        if (behind.isPresent()) {
            return Flow.value(path, behind.get());
        }
        Place place = new Place(scope.suite(), call.range());
        return Flow.then(callee(call.func(), path, scope), (at, callee) -> {
            Outsiders.At site = new Outsiders.At(call, place, name(call.func()), owner(call.func()));
            return arguments(call.arguments(), 0, Given.NOTHING, at, scope, (to, given) -> {
                List<Flow> flows = invoke(callee, given, site, to);
                return given.carries() && Outsiders.changesItsOwner(site.name())
                        ? spoiled(call.func(), given, flows, scope)
                        : flows;
            });
        });
    }

    /// A method takes what was received into its object.
    private List<Flow> spoiled(Expr callee, Given given, List<Flow> flows, Scope scope) {
        if (!(callee instanceof Expr.Attribute method)) {
            return flows;
        }
        Symbol taken = Symbol.made(Symbol.Form.DATA, given.all().toList());
        return flows.stream()
                .map(flow -> flow.completion() instanceof Flow.Value
                        ? new Flow(
                                run.assignments().spoil(method.value(), taken, flow.path(), scope), flow.completion())
                        : flow)
                .toList();
    }

    private List<Flow> callee(Expr callee, Path path, Scope scope) {
        return callee instanceof Expr.Attribute attribute
                ? Flow.then(
                        run.evaluation().evaluate(attribute.value(), path, scope),
                        (at, owner) -> Flow.value(at, run.evaluation().attribute(owner, attribute.attr(), at)))
                : run.evaluation().evaluate(callee, path, scope);
    }

    static String name(Expr callee) {
        return switch (callee) {
            case Expr.Name(var _, String id) -> id;
            case Expr.Attribute(var _, var _, String attribute) -> attribute;
            default -> "";
        };
    }

    static String owner(Expr callee) {
        return callee instanceof Expr.Attribute(var _, Expr.Name(var _, String id), var _) ? id : "";
    }

    /// What follows where the arguments are known.
    @FunctionalInterface
    private interface Call {
        List<Flow> with(Path path, Given given);
    }

    private List<Flow> arguments(List<Argument> left, int next, Given done, Path path, Scope scope, Call call) {
        if (next == left.size()) {
            return call.with(path, done);
        }
        Argument argument = left.get(next);
        return Flow.then(run.evaluation().evaluate(argument.value(), path, scope), (at, value) -> {
            List<Symbol> positional = new ArrayList<>(done.positional());
            Map<String, Symbol> keywords = new HashMap<>(done.keywords());
            boolean open = done.open();
            switch (argument.unpacking()) {
                case ITERABLE -> {
                    Optional<List<Symbol>> items = run.assignments().items(value);
                    items.ifPresent(positional::addAll);
                    open |= items.isEmpty();
                }
                case MAPPING -> {
                    Optional<Map<String, Symbol>> named = run.assignments().fields(value);
                    named.ifPresent(keywords::putAll);
                    open |= named.isEmpty();
                }
                case NONE ->
                    argument.keyword().ifPresentOrElse(name -> keywords.put(name, value), () -> positional.add(value));
            }
            return arguments(left, next + 1, new Given(positional, keywords, open), at, scope, call);
        });
    }

    List<Flow> invoke(Symbol callee, Given given, Outsiders.At at, Path path) {
        run.spend();
        return switch (callee) {
            case Symbol.Closure closure -> run.functions().call(closure, given, at, path);
            case Symbol.Method(Symbol function, Symbol self) -> invoke(function, given.behind(self), at, path);
            case Symbol.Partial(Symbol function, Given kept) -> invoke(function, given.withKept(kept), at, path);
            case Symbol.Thing _ -> invoke(run.evaluation().attribute(callee, "__call__", path), given, at, path);
            case Symbol.Unseen(Optional<Symbol> owner, String name) ->
                outsiders.call(owner, given, at.named(name), path);
            case Symbol.Answer answer -> outsiders.call(Optional.of(answer), given, at, path);
            case Symbol.Plain(Reference reference) -> {
                List<Flow> flows = new ArrayList<>();
                reference.values().keySet().forEach(value -> flows.addAll(invoke(value, given, at, path)));
                if (reference.other() || flows.isEmpty()) {
                    flows.addAll(outsiders.call(Optional.empty(), given, at, path));
                }
                yield flows;
            }
            case Symbol.Received _,
                    Symbol.Literal _,
                    Symbol.Words _,
                    Symbol.Test _,
                    Symbol.Items _,
                    Symbol.Fields _,
                    Symbol.Each _,
                    Symbol.Pending _,
                    Symbol.Generator _ -> Flow.raise(path, "TypeError", at.place());
        };
    }

    private List<Flow> invoke(Value callee, Given given, Outsiders.At at, Path path) {
        return switch (callee) {
            case Obj.Function function ->
                run.functions()
                        .call(
                                new Symbol.Closure(function.node(), function.suite(), Optional.empty(), function),
                                given,
                                at,
                                path);
            case Bound(External method, Value self) ->
                outsiders.call(Optional.of(new Symbol.Plain(Reference.to(self))), given, at.at(method.path()), path);
            case Bound(Value function, Value self) ->
                invoke(function, given.behind(new Symbol.Plain(Reference.to(self))), at, path);
            case External external -> outsiders.call(Optional.empty(), given, at.at(external.path()), path);
            case Obj.ClassObject type -> instantiate(type, given, at, path);
            case Obj.Instance instance -> {
                Symbol method = run.evaluation().attribute(new Symbol.Plain(Reference.to(instance)), "__call__", path);
                yield method instanceof Symbol.Unseen
                        ? Flow.raise(path, "TypeError", at.place())
                        : invoke(method, given, at, path);
            }
            case Obj.Callable callable
            when callable.made().equals("functools.partial") || callable.made().equals("functools.cache") ->
                partial(callable, given, at, path);
            case Obj.Callable callable
            when callable.made().equals("operator.methodcaller") -> calledMethod(callable, given, at, path);
            case Obj.Callable _ -> outsiders.call(Optional.empty(), given, at, path);
            case Obj.Descriptor descriptor -> invoke(new Symbol.Plain(descriptor.function()), given, at, path);
            case Constant _, Obj _ -> Flow.raise(path, "TypeError", at.place());
        };
    }

    private List<Flow> partial(Obj.Callable partial, Given given, Outsiders.At at, Path path) {
        if (partial.positional().isEmpty()) {
            return outsiders.call(Optional.empty(), given, at, path);
        }
        List<Symbol> kept = new ArrayList<>();
        partial.positional().forEach(passed -> kept.add(new Symbol.Plain(passed.value())));
        Map<String, Symbol> keywords = new HashMap<>();
        partial.keywords()
                .forEach(named -> keywords.put(
                        named.keyword(), new Symbol.Plain(named.argument().value())));
        Given first = new Given(kept.subList(1, kept.size()), keywords, false);
        return invoke(kept.getFirst(), given.withKept(first), at, path);
    }

    private List<Flow> calledMethod(Obj.Callable caller, Given given, Outsiders.At at, Path path) {
        Optional<String> name = caller.positional().stream()
                .findFirst()
                .flatMap(first -> first.value().onlyText());
        if (name.isEmpty() || given.first().isEmpty()) {
            return outsiders.call(Optional.empty(), given, at, path);
        }
        List<Symbol> rest = new ArrayList<>();
        caller.positional().stream().skip(1).forEach(passed -> rest.add(new Symbol.Plain(passed.value())));
        Symbol method = run.evaluation().attribute(given.first().get(), name.get(), path);
        return invoke(method, new Given(rest, Map.of(), false), at, path);
    }

    /// `super()`, for the object that the method is called on.
    private Optional<Symbol> behind(Expr.Call call, Path path, Scope scope) {
        Optional<Obj.ClassObject> owner = scope.origin().owner();
        boolean isSuper = call.func() instanceof Expr.Name(var _, String id) && id.equals("super");
        if (!isSuper || owner.isEmpty() || !(scope.function() instanceof Stmt.FunctionDef method)) {
            return Optional.empty();
        }
        return method.parameters().stream()
                .findFirst()
                .flatMap(self -> path.get(new Path.Slot(scope, self.name())))
                .flatMap(self -> switch (self) {
                    case Symbol.Plain(Reference reference) -> reference.only();
                    case Symbol.Thing(Value instance, var _) -> Optional.of(instance);
                    default -> Optional.<Value>empty();
                })
                .map(self -> new Symbol.Plain(Reference.to(new Obj.Super(owner.get(), self))));
    }

    private List<Flow> instantiate(Obj.ClassObject type, Given given, Outsiders.At at, Path path) {
        List<Obj.Passed> positional = new ArrayList<>();
        given.positional().forEach(symbol -> positional.add(Obj.Passed.unwritten(reference(symbol))));
        List<Obj.Named> keywords = new ArrayList<>();
        given.keywords()
                .forEach((name, symbol) -> keywords.add(new Obj.Named(name, Obj.Passed.unwritten(reference(symbol)))));
        Reference made = run.surroundings()
                .call(Reference.to(type), new Arguments(positional, keywords, given.open(), given.open()), at.node());
        boolean isBytes = run.surroundings()
                .classNames(type)
                .filter(names -> names.contains("bytes") || names.contains("bytearray"))
                .isPresent();
        if (isBytes && given.first().filter(Symbol::carries).isPresent()) {
            return Flow.value(path, given.first().get());
        }
        if (!given.carries() || made.only().isEmpty()) {
            return given.carries()
                    ? outsiders.call(Optional.empty(), given, at, path)
                    : Flow.value(path, new Symbol.Plain(made));
        }
        Symbol.Thing thing = new Symbol.Thing(made.only().get(), at.node());
        Symbol constructor = run.evaluation().attribute(thing, "__init__", path);
        if (!(constructor instanceof Symbol.Unseen)) {
            return Flow.then(invoke(constructor, given, at, path), (to, _) -> Flow.value(to, thing));
        }
        Path filled = path;
        for (int field = 0;
                field < Math.min(type.fields().size(), given.positional().size());
                field++) {
            filled = filled.with(
                    new Path.Slot(thing, type.fields().get(field)),
                    given.positional().get(field));
        }
        for (Map.Entry<String, Symbol> keyword : given.keywords().entrySet()) {
            filled = filled.with(new Path.Slot(thing, keyword.getKey()), keyword.getValue());
        }
        return Flow.value(filled, thing);
    }

    private static Reference reference(Symbol symbol) {
        return symbol instanceof Symbol.Plain(Reference reference) ? reference : Reference.UNKNOWN;
    }

    /// A method of a class, as an object has it that the callback has made.
    static Symbol boundTo(Symbol self, Reference method) {
        return method.only().orElse(null) instanceof Bound(Value function, Value _)
                ? new Symbol.Method(new Symbol.Plain(Reference.to(function)), self)
                : new Symbol.Plain(method);
    }
}
