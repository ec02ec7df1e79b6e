package dev.earshot.python.machine;

import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Objects of the program whose methods say which of them are equal, and so are one key: they are looked for among
/// those with the same hash, and asked (reference manual, 3.3.1). How often Python asks them is not known.
final class HashedInstances {
    /// The hash that an object had when it was a key for the first time.
    private static final String HASH = "[hash]";

    private final Machine machine;
    private final Map<Value, List<Obj.Instance>> byHash = new HashMap<>();

    /// Those that are being asked.
    private final Set<Obj.Instance> asked = new HashSet<>();

    HashedInstances(Machine machine) {
        this.machine = machine;
    }

    /// The first of those that are equal to an object, which stands for all of them; nothing where it is not known
    /// which one that is.
    ///
    /// @param hash the method that gives the hash of the object
    Optional<Value> firstEqual(Obj.Instance instance, Reference hash) {
        if (!asked.add(instance)) {
            return Optional.empty();
        }
        Optional<Value> first = ask(instance, hash, Arguments.NONE)
                .only()
                .filter(Constant.class::isInstance)
                .flatMap(value -> among(instance, value));
        asked.remove(instance);
        return first;
    }

    private Optional<Value> among(Obj.Instance instance, Value hash) {
        Cell known = new Cell(instance, HASH);
        Reference before = machine.read(known);
        if (before.hasValues()) {
            return before.equals(Reference.to(hash)) ? first(instance, hash) : Optional.empty();
        }
        machine.write(known, Reference.to(hash));
        return first(instance, hash);
    }

    private Optional<Value> first(Obj.Instance instance, Value hash) {
        List<Obj.Instance> all = byHash.computeIfAbsent(hash, _ -> new ArrayList<>());
        for (Obj.Instance each : all) {
            Optional<Boolean> are = each == instance
                    ? Optional.of(true)
                    : mayMeet(each, instance) ? new OwnEquality(machine).of(each, instance) : Optional.of(false);
            if (are.isEmpty()) {
                return Optional.empty();
            }
            if (are.get()) {
                return Optional.of(each);
            }
        }
        all.add(instance);
        return Optional.of(instance);
    }

    /// Whether an object was a key on the way to where the flow is, and is related to another one by its class: others
    /// are not asked, since they will hardly be in one dict.
    private boolean mayMeet(Obj.Instance before, Obj.Instance instance) {
        return machine.holds(new Cell(before, HASH))
                && !Collections.disjoint(
                        Inheritance.linear(machine.classOf(before)), Inheritance.linear(machine.classOf(instance)));
    }

    private Reference ask(Obj.Instance instance, Reference method, Arguments arguments) {
        return machine.anyTimes(() -> machine.calls().call(method, arguments, Site.nowhere(machine, instance)));
    }
}
