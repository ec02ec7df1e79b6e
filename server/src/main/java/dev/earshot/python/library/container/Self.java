package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// An object of a class that inherits from one of `collections.abc`, which asks it for the few methods that it has.
record Self(Reference object, Site site) {
    /// Of the first argument.
    static Self of(Arguments arguments, Site site) {
        return new Self(arguments.value(0, "self"), site);
    }

    Machine machine() {
        return site.machine();
    }

    Reference ask(String method, Reference... given) {
        return machine().calls().call(machine().attributes().load(object, method, site), Arguments.of(given), site);
    }

    Reference item(Reference key) {
        return new Subscripts(machine()).load(object, key, site);
    }

    void delete(Reference key) {
        new Subscripts(machine()).delete(object, key, site);
    }

    /// What is under a key, or comes of asking for it.
    Apart.Outcome itemApart(Reference key) {
        return Apart.outcome(machine(), () -> item(key));
    }

    /// How many items it says that it has, where that is known.
    Optional<Integer> length() {
        return ask("__len__").only().orElse(null) instanceof Constant(Long length) && length <= Integer.MAX_VALUE
                ? Optional.of(length.intValue())
                : Optional.empty();
    }

    /// What going through it gives, where that is known.
    Optional<List<Reference>> items() {
        return items(object);
    }

    Optional<List<Reference>> items(Reference iterable) {
        return machine().items().inOrder(new Iterators(machine()).iter(iterable, site));
    }

    /// The same in an order that may not be known.
    Optional<List<Reference>> itemsInAnyOrder(Reference iterable) {
        return machine().items().inAnyOrder(new Iterators(machine()).iter(iterable, site));
    }

    /// Whether it holds something, as it says itself.
    Optional<Boolean> holds(Reference item) {
        return Truth.of(ask("__contains__", item), machine());
    }

    /// What its own class makes of some items.
    Reference alike(List<Reference> items) {
        return object.only().orElse(null) instanceof Obj.Instance instance
                ? machine()
                        .calls()
                        .call(Reference.to(machine().classOf(instance)), Arguments.of(Made.list(items, site)), site)
                : Reference.UNKNOWN;
    }
}
