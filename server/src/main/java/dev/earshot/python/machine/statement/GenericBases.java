package dev.earshot.python.machine.statement;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Bases with types in brackets, as in `class Users(Repository[User])`: the class behind them is the base, and what is
/// written is kept in `__orig_bases__` (reference manual, 3.3.3.1, and `types.get_original_bases`).
final class GenericBases {
    private static final String WRITTEN = "__orig_bases__";
    private static final External GENERIC = new External("typing.Generic");

    private final Machine machine;

    GenericBases(Machine machine) {
        this.machine = machine;
    }

    /// The classes that are the bases.
    List<Reference> resolve(List<Reference> written) {
        List<Reference> classes = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            Reference base = resolved(written.get(at));
            List<Reference> behind = written.subList(at + 1, written.size());
            boolean isSaidAgain = isSubscripted(written.get(at))
                    && base.equals(Reference.to(GENERIC))
                    && written.stream().filter(GenericBases::isSubscripted).count() > 1
                    && (behind.stream().anyMatch(GenericBases::isSubscripted)
                            || classes.stream().anyMatch(each -> isProtocol(each)));
            if (!isSaidAgain) {
                classes.add(base);
            }
        }
        return classes;
    }

    private static boolean isProtocol(Reference base) {
        return base.only().orElse(null) instanceof External(String path) && path.equals("typing.Protocol");
    }

    private static boolean isSubscripted(Reference base) {
        return base.values().keySet().stream().anyMatch(SubscriptedTypes::isOne);
    }

    private static Reference resolved(Reference base) {
        Reference classes = base;
        for (Value each : base.values().keySet()) {
            if (each instanceof Obj.Callable type && SubscriptedTypes.isOne(type)) {
                Reference origin = Reference.to(
                        SubscriptedTypes.origin(type), base.values().get(each));
                classes = classes.values().size() == 1 && !classes.other()
                        ? origin
                        : without(classes, each).or(origin);
            }
        }
        return classes;
    }

    private static Reference without(Reference reference, Value value) {
        Reference rest = new Reference(Map.of(), reference.other(), reference.unbound());
        for (Value each : reference.values().keySet()) {
            rest = each.equals(value)
                    ? rest
                    : rest.or(Reference.to(each, reference.values().get(each)));
        }
        return rest;
    }

    /// Keeps what is written, where that is not the classes themselves.
    void note(Obj.ClassObject type, List<Reference> written, Site site) {
        if (written.stream().anyMatch(GenericBases::isSubscripted)) {
            Obj.Container tuple = site.context()
                    .object(type, WRITTEN, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
            machine.write(
                    Cell.attribute(type, WRITTEN), Reference.to(machine.items().sequence(tuple, written)));
        }
    }
}
