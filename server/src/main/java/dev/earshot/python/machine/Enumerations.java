package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The members of enumerations: instances of their class, each with its name and value (library reference, `enum`).
public final class Enumerations {
    private final Machine machine;
    private final Flags flags;
    private final IdentityHashMap<Obj.ClassObject, Map<String, Obj.Instance>> made = new IdentityHashMap<>();

    Enumerations(Machine machine) {
        this.machine = machine;
        this.flags = new Flags(machine);
    }

    Flags flags() {
        return flags;
    }

    /// What a class gives for a value in its block: a member, where it is one.
    Reference inPlaceOf(Obj.ClassObject type, String name, Reference value) {
        return type.isEnumeration() && type.members().contains(name) && !isMethod(value)
                ? Reference.to(member(type, name, value))
                : value;
    }

    /// Whether the name stands for a member.
    boolean isMember(Obj.ClassObject type, String name) {
        return type.members().contains(name);
    }

    /// An enumeration has been defined: its members are made at once, so that it is known what their constructor gives
    /// them.
    public void defined(Obj.ClassObject type) {
        all(type);
    }

    /// All members, in order; nothing of what is no enumeration.
    Optional<List<Reference>> all(Value type) {
        if (!(type instanceof Obj.ClassObject known) || !known.isEnumeration()) {
            return Optional.empty();
        }
        List<Reference> members = new ArrayList<>();
        for (String name : known.members()) {
            Reference value = machine.read(Cell.attribute(known, name));
            if (!value.equals(Reference.UNBOUND) && !isMethod(value)) {
                members.add(Reference.to(member(known, name, value.bound())));
            }
        }
        return Optional.of(members);
    }

    /// What a call of an enumeration gives: the member of that value.
    Optional<Reference> byValue(Obj.ClassObject type, Arguments arguments) {
        if (arguments.positional().size() != 1) {
            return Optional.empty();
        }
        Reference wanted = arguments.value(0, "value");
        return all(type).filter(members -> !members.isEmpty()).map(members -> {
            Optional<Reference> combination = flags.numbered(type, wanted);
            if (combination.isPresent()) {
                return combination.get();
            }
            Reference some = Reference.NEVER;
            for (Reference member : members) {
                if (member.equals(wanted)) {
                    return member;
                }
                Reference value = machine.read(
                        Cell.attribute(member.values().keySet().iterator().next(), "value"));
                Reference equal = Operators.compare("==", value, wanted, machine);
                if (equal.equals(Reference.to(Constant.TRUE))) {
                    return member;
                }
                some = equal.equals(Reference.to(Constant.FALSE)) ? some : some.or(member);
            }
            return some.or(Reference.UNKNOWN);
        });
    }

    /// Whether a value in the block of an enumeration is no member: a function that is written in Python.
    private boolean isMethod(Reference value) {
        return value.values().keySet().stream()
                .anyMatch(each -> each instanceof Obj.Function
                        || each instanceof Obj.Descriptor
                        || (each instanceof External(String path)
                                && machine.targets().contains(path)));
    }

    /// A member; where the class has a constructor, it was given the value, or each part of it.
    private Obj.Instance member(Obj.ClassObject type, String name, Reference value) {
        Obj.Instance member =
                made.computeIfAbsent(type, _ -> new HashMap<>()).computeIfAbsent(name, _ -> new Obj.Instance(type));
        boolean fresh = !machine.holds(Cell.attribute(member, "name"));
        machine.write(Cell.attribute(member, "name"), Reference.text(name));
        if (fresh || !value.equals(machine.read(Cell.attribute(member, "[made of]")))) {
            machine.write(Cell.attribute(member, "[made of]"), value);
            machine.write(Cell.attribute(member, "value"), value);
            construct(member, value);
        }
        return member;
    }

    private void construct(Obj.Instance member, Reference value) {
        Site site = Site.nowhere(machine, member);
        Reference constructor = machine.classAttributes().special(member, "__init__", site);
        if (constructor.hasValues()) {
            boolean tuple = value.only().orElse(null) instanceof Obj.Container container
                    && container.kind() == Obj.Container.Kind.TUPLE;
            List<Reference> parts =
                    machine.items().each(value).filter(_ -> tuple).orElse(List.of(value));
            machine.calls().call(constructor, Arguments.of(parts.toArray(Reference[]::new)), site);
        }
    }
}
