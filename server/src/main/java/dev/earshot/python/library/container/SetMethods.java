package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Methods of sets.
final class SetMethods {
    private static final Map<String, String> OPERATORS = Map.of(
            "union", "|",
            "intersection", "&",
            "difference", "-",
            "symmetric_difference", "^",
            "issubset", "<=",
            "issuperset", ">=");

    private static final Map<String, String> IN_PLACE =
            Map.of("__ior__", "|", "__iand__", "&", "__isub__", "-", "__ixor__", "^");

    private static final Set<String> CHANGES = Set.of(
            "add",
            "discard",
            "remove",
            "pop",
            "clear",
            "update",
            "intersection_update",
            "difference_update",
            "symmetric_difference_update",
            "__ior__",
            "__iand__",
            "__isub__",
            "__ixor__");

    private SetMethods() {}

    /// `frozenset(items)`.
    static Reference frozen(Arguments arguments, Site site) {
        Reference given = arguments.value(0, "iterable");
        if (given.only().filter(Sets::isFrozen).isPresent()) {
            return given;
        }
        Reference set = Made.set(arguments, site);
        set.only().ifPresent(made -> ((Obj.Container) made).refuseChanges());
        return set;
    }

    static Optional<Reference> call(Obj.Container self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Items items = machine.items();
        Sets sets = new Sets(machine);
        Reference owner = Reference.to(self);
        if (self.isReadOnly() && CHANGES.contains(method)) {
            return Optional.of(machine.raising().fail("AttributeError"));
        }
        return switch (method) {
            case "add" -> {
                items.append(self, arguments.value(0, "item"));
                yield Made.none();
            }
            case "discard", "remove" -> {
                remove(self, arguments.value(0, "item"), method.equals("remove"), site);
                yield Made.none();
            }
            case "pop" -> Optional.of(pop(self, site));
            case "clear" -> {
                items.sequence(self, List.of());
                yield Made.none();
            }
            case "update" -> {
                arguments.positional().forEach(each -> update(self, each.value(), site));
                yield Made.none();
            }
            case "copy" -> Optional.of(self.isReadOnly() ? owner : Made.set(Arguments.of(owner), site));
            case "issubset", "issuperset" ->
                Optional.of(truth(sets.compare(operator(method), owner, taken(arguments.value(0, "other"), site))));
            case "isdisjoint" ->
                Optional.of(truth(sets.members(owner)
                        .flatMap(one -> sets.members(taken(arguments.value(0, "other"), site))
                                .map(two -> one.keySet().stream().noneMatch(two::containsKey)))));
            case "union", "intersection", "difference", "symmetric_difference" ->
                Optional.of(combined(self, operator(method), arguments, site));
            case "intersection_update", "difference_update", "symmetric_difference_update" -> {
                become(self, combined(self, operator(method.replace("_update", "")), arguments, site), machine);
                yield Made.none();
            }
            case "__ior__", "__iand__", "__isub__", "__ixor__" -> {
                become(self, combined(self, IN_PLACE.getOrDefault(method, ""), arguments, site), machine);
                yield Optional.of(owner);
            }
            case "__contains__" -> Optional.of(Reference.UNKNOWN);
            case "__iter__" -> Optional.of(owner);
            default -> Optional.empty();
        };
    }

    /// Any iterable, with what it gives one by one where that is known.
    private static Reference taken(Reference iterable, Site site) {
        return Sets.isLikeSet(iterable) ? iterable : new Iterators(site.machine()).iter(iterable, site);
    }

    private static String operator(String method) {
        return OPERATORS.getOrDefault(method, "");
    }

    /// Holds what another holds, and nothing else.
    private static void become(Obj.Container self, Reference other, Machine machine) {
        machine.items()
                .each(other)
                .ifPresentOrElse(
                        all -> machine.items().sequence(self, all),
                        () -> machine.items()
                                .container(other)
                                .ifPresent(open -> machine.items()
                                        .unordered(self, machine.items().values(open))));
    }

    private static Reference truth(Optional<Boolean> is) {
        return is.map(Truth::constant).orElse(Reference.UNKNOWN);
    }

    private static void update(Obj.Container self, Reference more, Site site) {
        Items items = site.machine().items();
        Optional<List<Reference>> each = items.each(taken(more, site));
        Optional<List<Reference>> before = items.each(Reference.to(self));
        if (each.isPresent() && before.isPresent()) {
            List<Reference> all = new ArrayList<>(before.get());
            all.addAll(each.get());
            new Sets(site.machine()).fill(self, all);
        } else {
            items.add(self, new Iterators(site.machine()).elements(more, site));
        }
    }

    private static void remove(Obj.Container self, Reference item, boolean strict, Site site) {
        Machine machine = site.machine();
        Optional<Map<Value, Reference>> members = new Sets(machine).members(Reference.to(self));
        Optional<Value> key = machine.items().key(item);
        if (members.isEmpty() || key.isEmpty()) {
            if (strict) {
                machine.raising().mayFail("KeyError");
            }
            machine.items().unordered(self, machine.items().values(self));
            return;
        }
        Map<Value, Reference> left = new LinkedHashMap<>(members.get());
        if (left.remove(key.get()) == null && strict && machine.items().areSettled(self)) {
            if (self.holdsWeakly()) {
                machine.raising().fail("KeyError");
            } else {
                machine.raising().fail("KeyError", Reference.to(key.get()));
            }
        }
        machine.items().sequence(self, List.copyOf(left.values()));
    }

    /// Any of its members.
    private static Reference pop(Obj.Container self, Site site) {
        Items items = site.machine().items();
        Optional<List<Reference>> each = items.each(Reference.to(self));
        Reference any = items.values(self);
        if (each.filter(List::isEmpty).isPresent() && items.areSettled(self)) {
            return site.machine().raising().fail("KeyError", "pop from an empty set");
        }
        if (each.isEmpty()) {
            site.machine().raising().mayFail("KeyError");
        }
        if (each.filter(all -> all.size() == 1).isPresent()) {
            items.sequence(self, List.of());
        } else {
            items.unordered(self, any);
        }
        return any;
    }

    private static Reference combined(Obj.Container self, String operator, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference result = Reference.to(self);
        for (int at = 0; at < arguments.positional().size(); at++) {
            int number = at;
            Reference other = taken(arguments.positional().get(at).value(), site);
            Obj.Container next = Sets.like(
                    self, which -> Made.container(Obj.Container.Kind.SET, which + "combined " + number, site));
            Reference before = result;
            result = new Sets(machine)
                    .combined(operator, before, other, next)
                    .orElseGet(() -> Reference.to(machine.items()
                            .unordered(
                                    next,
                                    new Iterators(machine)
                                            .elements(before, site)
                                            .or(new Iterators(machine).elements(other, site)))));
        }
        return result;
    }
}
