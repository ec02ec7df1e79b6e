package dev.earshot.python.machine.subscript;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// All items of a mapping at once, as `dict(x)`, `**x` and `update(x)` take them.
public final class MappingItems {
    private final Machine machine;

    public MappingItems(Machine machine) {
        this.machine = machine;
    }

    /// What is read in place of a mapping where all of it is taken, by `dict(x)`, `**x` or `update(x)`: the names of a
    /// view, and what an object of the program says of itself. All else stands for itself.
    public Reference taken(Reference mapping, Site site) {
        return switch (mapping.only().orElse(null)) {
            case Obj.View view ->
                machine.library()
                        .callMethod(Reference.to(view), "copy", Arguments.NONE, site)
                        .orElse(mapping);
            case Obj.Instance instance -> taken(instance, site);
            case null, default -> mapping;
        };
    }

    /// Whether something surely is no mapping.
    public static boolean isNoMapping(Reference reference) {
        return switch (reference.only().orElse(null)) {
            case Constant _ -> true;
            case Obj.Container container ->
                container.kind() == Obj.Container.Kind.LIST || container.kind() == Obj.Container.Kind.SET;
            case null, default -> false;
        };
    }

    private Reference taken(Obj.Instance instance, Site site) {
        if (machine.items().ownItems(instance).hasValues()) {
            return machine.items().ownItems(instance);
        }
        Reference keys = machine.classAttributes().special(instance, "keys", site);
        Optional<List<Reference>> each = keys.hasValues()
                ? machine.items()
                        .each(new Iterators(machine).iter(machine.calls().call(keys, Arguments.NONE, site), site))
                : Optional.empty();
        if (each.isEmpty()) {
            return Reference.to(instance);
        }
        Obj.Container dict = site.context()
                .object(
                        site.call(),
                        "read mapping",
                        Obj.Container.class,
                        () -> new Obj.Container(Obj.Container.Kind.DICT));
        machine.items().emptyDict(dict);
        Subscripts subscripts = new Subscripts(machine);
        for (Reference key : each.get()) {
            Reference value = subscripts.load(Reference.to(instance), key, site);
            subscripts.store(Reference.to(dict), key, value, site);
        }
        return Reference.to(dict);
    }
}
