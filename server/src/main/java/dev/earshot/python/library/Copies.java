package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// `copy`: an object of its own that holds the same, or copies of the same. What cannot be taken apart stands for its
/// copy.
final class Copies {
    /// Of what is made of more objects than these, the others are not copied.
    private static final int MOST = 256;

    private final Machine machine;
    private final Site site;
    private final boolean isDeep;
    private final IdentityHashMap<Obj, Obj> copies = new IdentityHashMap<>();

    private Copies(boolean isDeep, Site site) {
        this.machine = site.machine();
        this.site = site;
        this.isDeep = isDeep;
    }

    static void addTo(Map<String, Model> functions) {
        functions.put("copy.copy", (arguments, site) -> new Copies(false, site).of(arguments.value(0, "x")));
        functions.put("copy.deepcopy", (arguments, site) -> new Copies(true, site).of(arguments.value(0, "x")));
    }

    private Reference of(Reference original) {
        Reference copied = original.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : original.values().keySet()) {
            copied = copied.or(of(value));
        }
        return copied;
    }

    private Reference of(Value value) {
        return switch (value) {
            case Obj.Container container -> ofContainer(container);
            case Obj.Instance instance -> ofInstance(instance);
            case Obj.Namespace namespace -> {
                Obj.Namespace copy = made(namespace, Obj.Namespace.class, Obj.Namespace::new);
                fill(namespace, copy);
                yield Reference.to(copy);
            }
            default -> Reference.to(value);
        };
    }

    private Reference ofInstance(Obj.Instance instance) {
        Reference own = machine.classAttributes().special(instance, isDeep ? "__deepcopy__" : "__copy__", site);
        if (own.hasValues()) {
            return machine.calls().call(own, isDeep ? Arguments.of(Reference.UNKNOWN) : Arguments.NONE, site);
        }
        if (instance.type().isEnumeration()
                || machine.items().container(Reference.to(instance)).isPresent()) {
            return Reference.to(instance);
        }
        boolean isNew = !copies.containsKey(instance);
        Obj.Instance copy = made(instance, Obj.Instance.class, () -> new Obj.Instance(instance.type()));
        if (isNew) {
            fill(instance, copy);
        }
        return Reference.to(copy);
    }

    private Reference ofContainer(Obj.Container container) {
        Items items = machine.items();
        Optional<List<Reference>> each = items.each(Reference.to(container));
        if (container.kind() == Obj.Container.Kind.ITERATOR || each.isEmpty() || container.showsOthers()) {
            return Reference.to(container);
        }
        boolean isNew = !copies.containsKey(container);
        Obj.Container copy = made(container, Obj.Container.class, () -> new Obj.Container(container.kind()));
        if (!isNew) {
            return Reference.to(copy);
        }
        if (container.kind() != Obj.Container.Kind.DICT) {
            return Reference.to(
                    items.sequence(copy, each.get().stream().map(this::inside).toList()));
        }
        items.emptyDict(copy);
        machine.write(Cell.attribute(copy, Items.FACTORY), machine.read(Cell.attribute(container, Items.FACTORY)));
        for (Reference key : each.get()) {
            Reference held = items.find(container, key).orElse(Reference.UNKNOWN);
            machine.subscripts().store(Reference.to(copy), key, inside(held), site);
        }
        return Reference.to(copy);
    }

    private Reference inside(Reference held) {
        return isDeep && copies.size() < MOST ? of(held.bound()) : held.bound();
    }

    private void fill(Obj original, Obj copy) {
        machine.attributesOf(original).forEach((name, held) -> machine.write(Cell.attribute(copy, name), inside(held)));
    }

    private <O extends Obj> O made(Obj original, Class<O> type, Supplier<O> maker) {
        O copy = site.context().object(site.call(), List.of("copied", original), type, maker);
        copies.put(original, copy);
        return copy;
    }
}
