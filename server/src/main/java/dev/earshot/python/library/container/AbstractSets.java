package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `collections.abc.Set` and `MutableSet` give to a class that has `__contains__`, `__iter__`, `__len__`, `add`
/// and `discard` (library reference, «Collections Abstract Base Classes»).
final class AbstractSets {
    private static final String SET = "collections.abc.Set.";
    private static final String MUTABLE = "collections.abc.MutableSet.";

    private AbstractSets() {}

    static void addTo(Models models) {
        for (String path : List.of(SET, MUTABLE)) {
            models.function(path + "__and__", (arguments, site) -> combined(true, false, false, arguments, site));
            models.function(path + "__or__", AbstractSets::joined);
            models.function(path + "__sub__", (arguments, site) -> combined(false, true, false, arguments, site));
            models.function(path + "__xor__", (arguments, site) -> combined(false, true, true, arguments, site));
            models.function(path + "__le__", (arguments, site) -> compared("<=", arguments, site));
            models.function(path + "__lt__", (arguments, site) -> compared("<", arguments, site));
            models.function(path + "__ge__", (arguments, site) -> compared(">=", arguments, site));
            models.function(path + "__gt__", (arguments, site) -> compared(">", arguments, site));
            models.function(path + "__eq__", (arguments, site) -> compared("==", arguments, site));
            models.function(path + "isdisjoint", AbstractSets::isDisjoint);
        }
        models.function(MUTABLE + "remove", AbstractSets::remove);
        models.function(MUTABLE + "clear", AbstractSets::clear);
        models.function(MUTABLE + "__ior__", (arguments, site) -> change("add", arguments, site));
        models.function(MUTABLE + "__isub__", (arguments, site) -> change("discard", arguments, site));
    }

    /// All items of both, of which the class is given some twice.
    private static Reference joined(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Optional<List<Reference>> one = self.itemsInAnyOrder(self.object());
        Optional<List<Reference>> two = self.itemsInAnyOrder(arguments.value(1, "other"));
        if (one.isEmpty() || two.isEmpty()) {
            return Reference.UNKNOWN;
        }
        List<Reference> all = new ArrayList<>(one.get());
        all.addAll(two.get());
        return self.alike(all);
    }

    /// What an operator makes of the items of two sets.
    ///
    /// @param both whether it takes those in both
    /// @param own whether it takes those in this one only
    /// @param others whether it takes those in the other one only
    private static Reference combined(boolean both, boolean own, boolean others, Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Reference other = arguments.value(1, "other");
        Optional<List<Reference>> one = self.itemsInAnyOrder(self.object());
        Optional<List<Reference>> two = self.itemsInAnyOrder(other);
        if (one.isEmpty() || two.isEmpty()) {
            return Reference.UNKNOWN;
        }
        List<Reference> all = new ArrayList<>();
        for (Reference item : one.get()) {
            Optional<Boolean> is = isAmong(item, two.get(), site);
            if (is.isEmpty()) {
                return Reference.UNKNOWN;
            }
            if (is.get() ? both : own) {
                all.add(item);
            }
        }
        for (Reference item : others ? two.get() : List.<Reference>of()) {
            Optional<Boolean> is = isAmong(item, one.get(), site);
            if (is.isEmpty()) {
                return Reference.UNKNOWN;
            }
            if (!is.get()) {
                all.add(item);
            }
        }
        return self.alike(all);
    }

    private static Optional<Boolean> isAmong(Reference item, List<Reference> items, Site site) {
        boolean isSettled = true;
        for (Reference each : items) {
            Optional<Boolean> is = Truth.equal(item, each, site.machine());
            if (is.orElse(false)) {
                return is;
            }
            isSettled &= is.isPresent();
        }
        return isSettled ? Optional.of(false) : Optional.empty();
    }

    private static Reference compared(String operator, Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Optional<Reference> one = self.itemsInAnyOrder(self.object()).map(items -> set("own", items, site));
        Optional<Reference> two =
                self.itemsInAnyOrder(arguments.value(1, "other")).map(items -> set("other", items, site));
        return one.isPresent() && two.isPresent()
                ? new Operation(site).comparison(operator, one.get(), two.get())
                : Reference.UNKNOWN;
    }

    private static Reference set(String which, List<Reference> items, Site site) {
        return new Sets(site.machine()).fill(Made.container(Obj.Container.Kind.SET, which, site), items);
    }

    private static Reference isDisjoint(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Optional<List<Reference>> others = self.itemsInAnyOrder(arguments.value(1, "other"));
        for (Reference each : others.orElse(List.of())) {
            Optional<Boolean> holds = self.holds(each);
            if (holds.orElse(true)) {
                return holds.map(_ -> Truth.constant(false)).orElse(Reference.UNKNOWN);
            }
        }
        return others.isPresent() ? Truth.constant(true) : Reference.UNKNOWN;
    }

    private static Reference remove(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Reference item = arguments.value(1, "value");
        Optional<Boolean> holds = self.holds(item);
        if (holds.isPresent() && !holds.get()) {
            return site.machine().raising().fail("KeyError", item);
        }
        if (holds.isEmpty()) {
            site.machine().raising().mayFail("KeyError");
        }
        self.ask("discard", item);
        return Reference.to(Constant.NONE);
    }

    private static Reference clear(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        each(self, self.object(), "discard");
        return Reference.to(Constant.NONE);
    }

    private static Reference change(String method, Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        each(self, arguments.value(1, "it"), method);
        return self.object();
    }

    private static void each(Self self, Reference items, String method) {
        Optional<List<Reference>> all = self.itemsInAnyOrder(items);
        all.orElse(List.of()).forEach(each -> self.ask(method, each));
        if (all.isEmpty()) {
            self.machine().anyTimes(() -> self.ask(method, Reference.UNKNOWN));
        }
    }
}
