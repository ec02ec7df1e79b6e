package dev.earshot.python.library.lifetime;

import dev.earshot.python.library.container.Dicts;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.model.Scheduled;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// `weakref`: what refers to objects without holding them, and the containers that forget what nobody else holds. It
/// does not know of finalizers, nor when exactly an object goes.
public final class WeakReferences {
    private static final List<String> REFERENCES = List.of("weakref.ref", "weakref.WeakMethod");
    private static final External WEAKREF = new External("weakref");
    private static final String WITH_CALLBACKS = "[with callbacks]";
    private static final String REFERENCE = "[reference]";

    private WeakReferences() {}

    static void addTo(Models models) {
        for (String path : REFERENCES) {
            models.function(path, (arguments, site) -> reference(path, arguments, site));
            models.object(path, (reference, _, site) -> referent(reference, site));
        }
        // It fails where the object is gone.
        models.function(
                "weakref.proxy", (arguments, _) -> arguments.value(0, "object").or(Reference.UNKNOWN));
        models.function("gc.collect", (_, site) -> {
            tellOfThoseGone(site);
            return Reference.UNKNOWN;
        });
        models.function("weakref.WeakValueDictionary", (arguments, site) -> dict(false, arguments, site));
        models.function("weakref.WeakKeyDictionary", (arguments, site) -> dict(true, arguments, site));
        models.function("weakref.WeakSet", (arguments, site) -> {
            Reference set = Made.set(arguments, site);
            set.only().ifPresent(held -> forgetting((Obj.Container) held, false, site.machine()));
            return set;
        });
    }

    private static Reference reference(String path, Arguments arguments, Site site) {
        Optional<Value> referent = arguments.value(0, "object").only();
        if (referent.filter(WeakReferences::isRefused).isPresent()) {
            site.machine().raising().mayFail("TypeError");
        }
        Obj.Callable reference = arguments.at(1, "callback").isEmpty() && referent.isPresent()
                ? site.machine()
                        .context()
                        .object(referent.get(), path, Obj.Callable.class, () -> new Obj.Callable(path))
                : Made.object(path, arguments, site);
        reference.referTo(arguments.value(0, "object"));
        arguments.at(1, "callback").ifPresent(callback -> {
            Machine machine = site.machine();
            machine.entrust(callback.value());
            Obj.Callable told = Made.object(WITH_CALLBACKS, Arguments.of(Reference.to(reference)), site);
            Scheduled.planForTheEnd(
                    told,
                    () -> isGone(reference, machine)
                            ? machine.calls().callPassed(callback, Arguments.of(Reference.to(reference)), site)
                            : Reference.to(Constant.NONE),
                    site);
            tellWhenGone(told, reference, machine);
        });
        return Reference.to(reference);
    }

    /// Whether there mostly are no weak references to such a thing.
    private static boolean isRefused(Value value) {
        return value instanceof Constant
                || value instanceof Obj.Container
                || (value instanceof Obj.Instance instance
                        && instance.original().everHad("__slots__"));
    }

    /// A planned call is made as soon as an object is gone.
    ///
    /// @param reference refers to the object
    static void tellWhenGone(Obj.Callable told, Obj.Callable reference, Machine machine) {
        machine.write(Cell.attribute(told, REFERENCE), Reference.to(reference));
        machine.items().append(KeptList.of(WEAKREF, WITH_CALLBACKS, machine), Reference.to(told));
    }

    static boolean isGone(Obj.Callable reference, Machine machine) {
        return reference
                .referent()
                .only()
                .filter(value -> !new Liveness(machine).isHeld(value))
                .isPresent();
    }

    /// What a call of a reference gives.
    private static Reference referent(Obj.Callable reference, Site site) {
        tellOfThoseGone(site);
        return isGone(reference, site.machine()) ? Reference.to(Constant.NONE) : reference.referent();
    }

    /// The callbacks of references to objects that are gone are called.
    public static void tellOfThoseGone(Site site) {
        Machine machine = site.machine();
        if (!machine.read(Cell.attribute(WEAKREF, WITH_CALLBACKS)).hasValues()) {
            return;
        }
        for (Reference each : machine.items()
                .each(Reference.to(KeptList.of(WEAKREF, WITH_CALLBACKS, machine)))
                .orElse(List.of())) {
            if (each.only().orElse(null) instanceof Obj.Callable told
                    && machine.read(Cell.attribute(told, REFERENCE)).only().orElse(null)
                            instanceof Obj.Callable reference
                    && isGone(reference, machine)) {
                Scheduled.make(told, site);
            }
        }
    }

    private static Reference dict(boolean byKey, Arguments arguments, Site site) {
        Reference dict = Dicts.dict(arguments, site);
        dict.only().ifPresent(held -> forgetting((Obj.Container) held, byKey, site.machine()));
        return dict;
    }

    private static void forgetting(Obj.Container container, boolean byKey, Machine machine) {
        container.show(new Forgetting(container, byKey, machine));
        container.holdWeakly();
    }

    /// A container that shows what is left of what was put into it.
    ///
    /// @param byKey whether what goes is a key, and not what stands under it
    private record Forgetting(Obj.Container container, boolean byKey, Machine machine) implements Obj.Container.Others {
        @Override
        public void takeOver() {
            Liveness liveness = new Liveness(machine);
            Reference self = Reference.to(container);
            Optional<List<Reference>> each = machine.items().each(self);
            if (container.kind() == Obj.Container.Kind.SET) {
                each.filter(all -> all.stream().anyMatch(item -> isGone(item, liveness)))
                        .ifPresent(all -> machine.items()
                                .sequence(
                                        container,
                                        all.stream()
                                                .filter(item -> !isGone(item, liveness))
                                                .toList()));
                return;
            }
            for (Reference key : each.orElse(List.of())) {
                Value known = key.only().orElseThrow();
                Reference item = machine.read(Cell.item(container, known)).bound();
                if (isGone(byKey ? key : item, liveness)) {
                    machine.items().remove(container, known);
                }
            }
        }

        private static boolean isGone(Reference item, Liveness liveness) {
            return item.only().filter(value -> !liveness.isHeld(value)).isPresent();
        }

        @Override
        public Obj.Container first() {
            return container;
        }
    }
}
