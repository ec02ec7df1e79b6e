package dev.earshot.python.machine.subscript;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.AttributeStores;
import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Imports;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.outside.Environment;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where what is assigned to `x[key]` goes, and what is gone when it is deleted, whatever `x` is.
final class SubscriptStores {
    private final Machine machine;

    SubscriptStores(Machine machine) {
        this.machine = machine;
    }

    void store(Reference owner, Reference key, Reference value, Site site) {
        boolean sure = owner.only().isPresent();
        if (sure
                && owner.values().containsKey(Imports.SYS_MODULES)
                && key.onlyText().isPresent()) {
            machine.write(Cell.entry(Imports.SYS_MODULES, key.onlyText().get()), value);
            if (machine.relevance().matters(value)) {
                machine.notePatch();
            }
            return;
        }
        for (Value each : owner.values().keySet()) {
            switch (each) {
                case External external
                when external.equals(Environment.OS_ENVIRON) -> {
                    if (Environment.refuses(value)) {
                        machine.raising().fail("TypeError");
                    }
                    new Environment(machine).set(key, value);
                }
                case Obj.Container container
                when container.isReadOnly() -> machine.raising().fail("TypeError");
                case Obj.Container container when sure && refuses(container, key) -> {}
                case Obj.Container container
                when sure && refusal(container, value).isPresent() ->
                    machine.raising().fail(refusal(container, value).orElseThrow());
                case Obj.Container container -> store(container, key, value, sure);
                case Constant _ when sure -> machine.raising().fail("TypeError");
                case Obj.View view -> {
                    AttributeStores stores = machine.attributes().stores();
                    Reference of = sure ? Reference.to(view.of()) : unsure(view.of());
                    key.onlyText()
                            .ifPresentOrElse(name -> stores.put(of, name, value), () -> stores.storeAny(of, value));
                }
                case Obj.Instance instance
                when sure && machine.classOf(instance).isTuple() ->
                    machine.raising().fail("TypeError");
                case Obj.Instance instance -> {
                    if (sure && machine.classAttributes().surelyLacks(instance, "__setitem__")) {
                        machine.raising().fail("TypeError");
                    } else if (ask(instance, "__setitem__", Arguments.of(key, value), site)
                            .isEmpty()) {
                        if (!machine.items().ownItems(instance).hasValues()) {
                            machine.raising().mayFail("TypeError");
                        }
                        store(machine.items().ownItems(instance), key, value, site);
                    }
                }
                case Obj.Callable object -> ask(object, "__setitem__", Arguments.of(key, value), site);
                default -> {}
            }
        }
        if (owner.other()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            machine.escape(value);
        }
    }

    /// What an object answers that has a method of its own for it; nothing where it has none.
    private Optional<Reference> ask(Obj object, String method, Arguments arguments, Site site) {
        return switch (object) {
            case Obj.Instance instance -> {
                Reference own = machine.classAttributes().special(instance, method, site);
                yield own.hasValues() && !(own.only().orElse(instance) instanceof Bound(External _, Value _))
                        ? Optional.of(machine.calls().call(own, arguments, site))
                        : Optional.empty();
            }
            case Obj.Callable callable -> machine.library().callMethod(Reference.to(callable), method, arguments, site);
            default -> Optional.empty();
        };
    }

    /// What is raised where an item has no place in a container.
    private static Optional<String> refusal(Obj.Container container, Reference value) {
        return Bytearrays.isOne(container) ? Bytearrays.refusal(value) : Optional.empty();
    }

    /// Whether nothing can be stored under a key: then that is raised.
    private boolean refuses(Obj.Container container, Reference key) {
        Optional<String> error = switch (container.kind()) {
            case TUPLE -> Optional.of("TypeError");
            case DICT -> Optional.of("TypeError").filter(_ -> Subscripts.isUnhashable(key));
            case LIST -> Optional.of("IndexError").filter(_ -> isBeyond(container, key));
            default -> Optional.empty();
        };
        return error.filter(_ -> machine.raising().isGuarded())
                .map(machine.raising()::raise)
                .isPresent();
    }

    private boolean isBeyond(Obj.Container list, Reference index) {
        return index.only().orElse(null) instanceof Constant(Long at)
                && machine.items().areSettled(list)
                && machine.items()
                        .size(list)
                        .filter(size -> at >= size || at < -size)
                        .isPresent();
    }

    private void store(Obj.Container owner, Reference key, Reference value, boolean sure) {
        Obj.Container container = owner.first();
        Optional<Value> known = machine.items().key(key);
        if (known.isPresent()) {
            Value index = known.get();
            if (index instanceof Constant(Long at) && at < 0) {
                index = new Constant(at + machine.items().size(container).orElse(0));
            }
            if (sure) {
                machine.items().put(container, index, key, value);
            } else {
                container.note(index);
                machine.widen(Cell.item(container, index), value);
            }
            return;
        }
        machine.raising().mayFail("IndexError", "TypeError");
        machine.items().add(container, value);
    }

    private static Reference unsure(Value value) {
        return new Reference(Reference.to(value).values(), true, false);
    }

    /// Objects that have a method for it are asked.
    void delete(Reference owner, Reference key, Site site) {
        List<Flow.Way> ways = new ArrayList<>();
        for (Value each : owner.values().keySet()) {
            ways.add(() -> {
                boolean isAsked = each instanceof Obj object
                        && ask(object, "__delitem__", Arguments.of(key), site).isPresent();
                if (!isAsked) {
                    delete(Reference.to(each), key);
                }
                return Reference.NEVER;
            });
        }
        if (owner.other()) {
            ways.add(() -> {
                delete(Reference.UNKNOWN, key);
                return Reference.NEVER;
            });
        }
        machine.either(ways);
    }

    void delete(Reference owner, Reference key) {
        if (owner.other()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        if (owner.only().orElse(null) instanceof Obj.Container container
                && (container.isReadOnly() || container.kind() == Obj.Container.Kind.TUPLE)) {
            machine.raising().fail("TypeError");
            return;
        }
        List<Flow.Way> ways = new ArrayList<>();
        for (Value each : owner.values().keySet()) {
            ways.add(() -> deleteFrom(Reference.to(each), key));
        }
        if (owner.other()) {
            ways.add(() -> deleteFrom(Reference.UNKNOWN, key));
        }
        machine.either(ways);
    }

    private Reference deleteFrom(Reference owner, Reference key) {
        if (owner.values().containsKey(Environment.OS_ENVIRON)) {
            new Environment(machine).delete(key);
        }
        if (owner.values().containsKey(Imports.SYS_MODULES)) {
            key.onlyText().ifPresent(name -> machine.forget(Cell.entry(Imports.SYS_MODULES, name)));
        }
        if (owner.only().orElse(null) instanceof Obj.View view && key.onlyText().isPresent()) {
            machine.attributes()
                    .stores()
                    .remove(Reference.to(view.of()), key.onlyText().get());
        }
        Optional<Value> known = machine.items().key(key);
        Optional<Obj.Container> container = machine.items().container(owner).map(Obj.Container::first);
        if (container.filter(list -> list.kind() == Obj.Container.Kind.LIST).isPresent()) {
            deleteAt(container.get(), known);
            return Reference.NEVER;
        }
        if (container.isPresent() && known.isPresent() && misses(container.get(), known.get())) {
            boolean isItself = owner.values().containsKey(container.get())
                    && !container.get().holdsWeakly();
            if (isItself) {
                machine.raising().fail("KeyError", key);
            } else {
                machine.raising().fail("KeyError");
            }
        } else if (known.isEmpty()
                || container.filter(machine.items()::areSettled).isEmpty()) {
            machine.raising().mayFail("KeyError");
        }
        container.ifPresent(dict -> known.ifPresentOrElse(
                item -> machine.items().remove(dict, item),
                () -> machine.items().lackOne(dict)));
        return Reference.NEVER;
    }

    /// Those behind the item of a list that is deleted come before it.
    private void deleteAt(Obj.Container list, Optional<Value> index) {
        Optional<List<Reference>> each = machine.items().each(Reference.to(list));
        if (each.isEmpty() || !(index.orElse(null) instanceof Constant(Long at))) {
            machine.items().unordered(list, machine.items().values(list));
            machine.raising().mayFail("IndexError");
            return;
        }
        List<Reference> left = new ArrayList<>(each.get());
        long place = at < 0 ? at + left.size() : at;
        if (place >= 0 && place < left.size()) {
            left.remove((int) place);
            machine.items().sequence(list, left);
        } else if (machine.items().areSettled(list)) {
            machine.raising().fail("IndexError");
        }
    }

    /// Whether a dict surely has nothing under a key that is to be deleted.
    private boolean misses(Obj.Container dict, Value key) {
        return dict.kind() == Obj.Container.Kind.DICT
                && machine.items().each(Reference.to(dict)).isPresent()
                && machine.read(Cell.item(dict, key)).equals(Reference.UNBOUND)
                && !machine.functions().escaped(dict);
    }
}
