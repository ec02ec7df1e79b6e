package dev.earshot.python.machine;

import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The classes of a program that have a class as a base, in the order in which they were defined.
public final class Subclasses {
    private static final String SUBCLASSES = "[subclasses]";

    private final Machine machine;
    private final IdentityHashMap<Obj.ClassObject, Set<Obj.ClassObject>> everDefined = new IdentityHashMap<>();

    Subclasses(Machine machine) {
        this.machine = machine;
    }

    /// A class has another as its base.
    public void note(Obj.ClassObject base, Obj.ClassObject subclass) {
        everDefined.computeIfAbsent(base, _ -> new LinkedHashSet<>()).add(subclass);
        Obj.Container known = KeptList.of(base, SUBCLASSES, machine);
        if (machine.items().values(known).values().containsKey(subclass)) {
            // One that is defined again is another one, and stands for both.
            machine.items().add(known, Reference.to(subclass));
        } else {
            machine.items().append(known, Reference.to(subclass));
        }
    }

    /// `type.__subclasses__()`. A class that nobody is interested in may have others, whose definitions were not run.
    public Reference of(Obj.ClassObject base, Site site) {
        Obj.Container known = KeptList.of(base, SUBCLASSES, machine);
        Obj.Container list = site.context()
                .object(base, "listed", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        Optional<List<Reference>> each = machine.items().each(Reference.to(known));
        return Reference.to(
                each.isPresent() && machine.relevance().matters(base)
                        ? machine.items().sequence(list, each.get())
                        : machine.items()
                                .unordered(list, machine.items().values(known).or(Reference.UNKNOWN)));
    }

    /// The class and those that have it as a base, or have one of these.
    public Set<Obj.ClassObject> withBase(Obj.ClassObject type) {
        Set<Obj.ClassObject> found = new LinkedHashSet<>();
        Deque<Obj.ClassObject> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            Obj.ClassObject next = open.remove();
            if (found.add(next)) {
                open.addAll(everDefined.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
