package dev.earshot.python.machine;

import dev.earshot.python.machine.type.Flags;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The members of enumerations: instances of their class, each with its name and value (library reference, `enum`).
public final class Enumerations {
    /// What a member was given in the block of its class.
    private static final String MADE_OF = "[made of]";

    /// What says that a value is a member, or none, whatever it is.
    public static final String MEMBER = "enum.member";

    public static final String NO_MEMBER = "enum.nonmember";

    private final Machine machine;
    private final Flags flags;
    private final IdentityHashMap<Obj.ClassObject, Map<String, Obj.Instance>> made = new IdentityHashMap<>();
    private final IdentityHashMap<Obj.ClassObject, Set<String>> aliases = new IdentityHashMap<>();

    Enumerations(Machine machine) {
        this.machine = machine;
        this.flags = new Flags(machine, type -> all(type).orElseThrow());
    }

    public Flags flags() {
        return flags;
    }

    /// What a class gives for a value in its block: a member, where it is one.
    Reference inPlaceOf(Obj.ClassObject type, String name, Reference value) {
        return type.isEnumeration() && type.members().contains(name) && !isMethod(value)
                ? Reference.to(member(type, name, value))
                : said(value, NO_MEMBER).orElse(value);
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

    /// Whether a class is an enumeration of something: none can be made from it, nor is one of its members made anew.
    public boolean hasMembers(Obj.ClassObject type) {
        return all(type).filter(members -> !members.isEmpty()).isPresent();
    }

    /// Those that going through a class gives: of flags only single ones.
    Optional<List<Reference>> listed(Obj.ClassObject type) {
        return all(type)
                .map(members -> members.stream()
                        .filter(member -> !Flags.isFlag(type)
                                || flags.bits(member)
                                        .filter(bits -> Long.bitCount(bits) != 1)
                                        .isEmpty())
                        .toList());
    }

    /// Whether one of its members has two names.
    public boolean hasAliases(Obj.ClassObject type) {
        return aliases.containsKey(type);
    }

    /// Whether a name stands for a member that has another one before it.
    private boolean isAlias(Obj.ClassObject type, String name) {
        return aliases.getOrDefault(type, Set.of()).contains(name);
    }

    /// The members by all of their names, as `__members__` has them.
    Map<String, Reference> byName(Obj.ClassObject type) {
        Map<String, Reference> all = new LinkedHashMap<>();
        for (String name : type.members()) {
            Reference value = machine.read(Cell.attribute(type, name));
            if (!value.equals(Reference.UNBOUND) && !isMethod(value)) {
                all.put(name, Reference.to(member(type, name, value.bound())));
            }
        }
        return all;
    }

    /// All members, in order; nothing of what is no enumeration.
    Optional<List<Reference>> all(Value type) {
        if (!(type instanceof Obj.ClassObject known) || !known.isEnumeration()) {
            return Optional.empty();
        }
        List<Reference> members = new ArrayList<>();
        for (String name : known.members()) {
            Reference value = machine.read(Cell.attribute(known, name));
            if (!value.equals(Reference.UNBOUND) && !isMethod(value) && !isAlias(known, name)) {
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
                Optional<Boolean> equal = Equality.of(value, wanted, machine);
                if (equal.orElse(false)) {
                    return member;
                }
                some = equal.isPresent() ? some : some.or(member);
            }
            if (some.hasValues() || !wanted.hasValues()) {
                machine.raising().mayFail("ValueError");
                return some.or(Reference.UNKNOWN);
            }
            return missing(type, wanted);
        });
    }

    /// What an enumeration says to a value that no member has.
    private Reference missing(Obj.ClassObject type, Reference value) {
        Reference method = machine.classAttributes().own(type, "_missing_");
        Reference given = method.hasValues()
                ? machine.calls().call(method, Arguments.of(Reference.to(type), value), Site.nowhere(machine, type))
                : Reference.to(Constant.NONE);
        return given.equals(Reference.to(Constant.NONE)) ? machine.raising().fail("ValueError") : given;
    }

    /// The value in the block that is said to be a member, or none.
    private static Optional<Reference> said(Reference value, String what) {
        return value.only().orElse(null) instanceof Obj.Callable said
                        && said.made().equals(what)
                ? said.positional().stream().findFirst().map(Obj.Passed::value)
                : Optional.empty();
    }

    /// Whether a value in the block of an enumeration is no member: a function that is written in Python.
    private boolean isMethod(Reference value) {
        return value.values().keySet().stream()
                .anyMatch(each -> each instanceof Obj.Function
                        || each instanceof Obj.Descriptor
                        || (each instanceof Obj.Callable said && said.made().equals(NO_MEMBER))
                        || (each instanceof External(String path)
                                && machine.targets().contains(path)));
    }

    /// A member; where the class has a constructor, it was given the value, or each part of it.
    private Obj.Instance member(Obj.ClassObject type, String name, Reference written) {
        Reference value = said(written, MEMBER).orElse(written);
        Map<String, Obj.Instance> members = made.computeIfAbsent(type, _ -> new HashMap<>());
        if (!members.containsKey(name)) {
            Optional<Obj.Instance> same = withValue(type, name, value);
            same.ifPresent(
                    _ -> aliases.computeIfAbsent(type, _ -> new HashSet<>()).add(name));
            members.put(name, same.orElseGet(() -> new Obj.Instance(type)));
        }
        Obj.Instance member = Objects.requireNonNull(members.get(name));
        if (isAlias(type, name)) {
            return member;
        }
        boolean fresh = !machine.holds(Cell.attribute(member, "name"));
        machine.write(Cell.attribute(member, "name"), Reference.text(name));
        if (fresh || !value.equals(machine.read(Cell.attribute(member, MADE_OF)))) {
            machine.write(Cell.attribute(member, MADE_OF), value);
            machine.write(Cell.attribute(member, "value"), value);
            construct(member, value);
        }
        return member;
    }

    /// The member of the same value that comes before one in its class.
    private Optional<Obj.Instance> withValue(Obj.ClassObject type, String name, Reference value) {
        for (String before : type.members()) {
            Obj.Instance member = made.getOrDefault(type, Map.of()).get(before);
            if (before.equals(name)) {
                return Optional.empty();
            }
            if (member != null
                    && Equality.of(machine.read(Cell.attribute(member, MADE_OF)), value, machine)
                            .orElse(false)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
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
