package dev.earshot.python.callback;

import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where what is assigned goes: names of a scope, attributes, the parts of a tuple.
final class Assignments {
    private final Run run;

    Assignments(Run run) {
        this.run = run;
    }

    List<Flow> assign(Expr target, Symbol value, Path path, Scope scope) {
        return switch (target) {
            case Expr.Name name -> Flow.next(bind(name.id(), value, path, scope));
            case Expr.Starred starred -> assign(starred.value(), new Symbol.Each(item(value)), path, scope);
            case Expr.Display display -> unpack(display, value, path, scope);
            case Expr.Attribute attribute ->
                Flow.then(
                        run.evaluation().evaluate(attribute.value(), path, scope),
                        (at, owner) -> Flow.next(store(owner, attribute.attr(), value, at)));
            case Expr.Subscript subscript
            when value.carries() -> Flow.next(spoil(subscript.value(), value, path, scope));
            default -> Flow.next(path);
        };
    }

    Path bind(String name, Symbol value, Path path, Scope scope) {
        return path.with(slot(name, scope), value);
    }

    Path delete(Expr target, Path path, Scope scope) {
        return target instanceof Expr.Name name ? path.without(slot(name.id(), scope)) : path;
    }

    /// Something of what was received goes into an object: from here on it is made of that too.
    Path spoil(Expr object, Symbol value, Path path, Scope scope) {
        if (!(object instanceof Expr.Name name)) {
            return path;
        }
        Symbol before = load(name.id(), path, scope).orElse(Symbol.Plain.UNKNOWN);
        boolean mixed = value.mixes() || before.mixes();
        return bind(name.id(), new Symbol.Received(Symbol.Form.DATA, mixed, false), path, scope);
    }

    /// What a name is bound to here; nothing where it is not bound.
    Optional<Symbol> load(String name, Path path, Scope scope) {
        for (Optional<Scope> at = Optional.of(scope);
                at.isPresent();
                at = at.get().around()) {
            if (run.surroundings().isGlobal(at.get().function(), name)) {
                break;
            }
            if (run.surroundings().isLocal(at.get().function(), name)) {
                return path.get(new Path.Slot(at.get(), name));
            }
        }
        Path.Slot global = new Path.Slot(run.surroundings().module(scope.origin()), name);
        return path.get(global)
                .or(() -> Optional.of(new Symbol.Plain(run.surroundings().name(scope.origin(), name))));
    }

    private Path.Slot slot(String name, Scope scope) {
        for (Optional<Scope> at = Optional.of(scope);
                at.isPresent();
                at = at.get().around()) {
            if (run.surroundings().isGlobal(at.get().function(), name)) {
                break;
            }
            if (run.surroundings().isLocal(at.get().function(), name)) {
                return new Path.Slot(at.get(), name);
            }
        }
        return new Path.Slot(run.surroundings().module(scope.origin()), name);
    }

    private static Path store(Symbol owner, String attribute, Symbol value, Path path) {
        Optional<Object> object = identity(owner);
        return object.isPresent() ? path.with(new Path.Slot(object.get(), attribute), value) : path;
    }

    /// What tells an object apart whose attributes are set.
    static Optional<Object> identity(Symbol owner) {
        return switch (owner) {
            case Symbol.Plain(Reference reference) -> reference.only().map(value -> value);
            case Symbol.Thing thing -> Optional.of(thing);
            default -> Optional.empty();
        };
    }

    private List<Flow> unpack(Expr.Display target, Symbol value, Path path, Scope scope) {
        List<Expr> parts = target.elements();
        Optional<List<Symbol>> items = items(value).filter(list -> list.size() == parts.size());
        boolean starred = parts.stream().anyMatch(Expr.Starred.class::isInstance);
        List<Flow> flows = Flow.next(path);
        for (int at = 0; at < parts.size(); at++) {
            Expr part = parts.get(at);
            Symbol item = items.isPresent() && !starred ? items.get().get(at) : item(value);
            flows = Flow.andThen(flows, to -> assign(part, item, to, scope));
        }
        return flows;
    }

    /// The items of a tuple or list, where all are known.
    Optional<List<Symbol>> items(Symbol value) {
        return switch (value) {
            case Symbol.Items(var items) -> Optional.of(items);
            case Symbol.Plain(Reference reference) ->
                run.surroundings().items(reference).map(items -> {
                    List<Symbol> symbols = new ArrayList<>();
                    items.forEach(item -> symbols.add(new Symbol.Plain(item)));
                    return symbols;
                });
            default -> Optional.empty();
        };
    }

    /// Any item of a value.
    static Symbol item(Symbol value) {
        return switch (value) {
            case Symbol.Each(Symbol item) -> item;
            case Symbol.Items(var items) ->
                items.stream().filter(Symbol::carries).findFirst().orElse(Symbol.Plain.UNKNOWN);
            case Symbol.Received received ->
                received.form() == Symbol.Form.TEXT ? received : received.as(Symbol.Form.DATA);
            case Symbol.Answer answer -> answer;
            default -> value.carries() ? Symbol.received(Symbol.Form.DATA) : Symbol.Plain.UNKNOWN;
        };
    }

    /// Any item of what a comprehension goes through, which may be words of the code.
    Symbol anyItem(Symbol value) {
        List<Symbol> known = items(value).orElse(List.of());
        List<String> words =
                known.stream().flatMap(item -> item.literal().stream()).toList();
        return !known.isEmpty() && words.size() == known.size() ? new Symbol.Words(words) : item(value);
    }

    /// The values of a dict by their keys, where all keys are known and are words.
    Optional<Map<String, Symbol>> fields(Symbol value) {
        return switch (value) {
            case Symbol.Fields(var fields) -> Optional.of(fields);
            case Symbol.Plain(Reference reference) ->
                run.surroundings().keywords(reference).map(named -> {
                    Map<String, Symbol> fields = new HashMap<>();
                    named.forEach(each -> fields.put(
                            each.keyword(), new Symbol.Plain(each.argument().value())));
                    return fields;
                });
            default -> Optional.empty();
        };
    }
}
