package dev.earshot.python.machine.type;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Enumerations whose members can be combined (library reference, `enum.Flag`). A combination that has no name is a
/// member as well.
public final class Flags {
    private static final Set<String> CLASSES = Set.of("enum.Flag", "enum.IntFlag");

    private static final String BOUNDARY = "[boundary]";

    private final Flow flow;
    private final Function<Obj.ClassObject, List<Reference>> members;
    private final IdentityHashMap<Obj.ClassObject, Map<Long, Obj.Instance>> combinations = new IdentityHashMap<>();

    /// @param members gives those that a class names
    public Flags(Flow flow, Function<Obj.ClassObject, List<Reference>> members) {
        this.flow = flow;
        this.members = members;
    }

    /// Whether the members of an enumeration can be combined.
    public static boolean isFlag(Obj.ClassObject type) {
        return type.bases().stream()
                .flatMap(base -> base.values().keySet().stream())
                .anyMatch(base -> switch (base) {
                    case External(String path) -> CLASSES.contains(path);
                    case Obj.ClassObject parent -> isFlag(parent);
                    default -> false;
                });
    }

    /// What an operator makes of two members of one such enumeration.
    public Optional<Reference> combined(String operator, Reference left, Reference right) {
        return left.only().orElse(null) instanceof Obj.Instance one
                        && right.only().orElse(null) instanceof Obj.Instance two
                        && one.original() == two.original()
                ? bits(left)
                        .flatMap(first -> bits(right)
                                .flatMap(second -> Numbers.binary(operator, first, second)
                                        .filter(Long.class::isInstance)
                                        .map(bits -> member(one.original(), (Long) bits))))
                : Optional.empty();
    }

    /// All members that one has not.
    public Optional<Reference> others(Reference member) {
        if (!(member.only().orElse(null) instanceof Obj.Instance one)
                || bits(member).isEmpty()) {
            return Optional.empty();
        }
        return all(one.original())
                .map(all -> member(one.original(), all & ~bits(member).orElse(0L)));
    }

    /// The member or combination that a number stands for.
    public Optional<Reference> numbered(Obj.ClassObject type, Reference number) {
        if (!isFlag(type) || !(number.only().orElse(null) instanceof Constant(Long bits)) || bits < 0) {
            return Optional.empty();
        }
        boolean mayBeOther = flow.holds(new Cell(type, BOUNDARY));
        boolean isWithin = mayBeOther || isOfNumbers(type) || (bits & ~all(type).orElse(-1L)) == 0;
        return isWithin
                ? Optional.of(mayBeOther ? member(type, bits).or(Reference.UNKNOWN) : member(type, bits))
                : Optional.empty();
    }

    /// A class is made, with what its head says of numbers that no combination stands for.
    public static void note(Obj.ClassObject type, List<Obj.Named> keywords, Flow flow) {
        if (keywords.stream().anyMatch(each -> each.keyword().equals("boundary"))) {
            flow.write(new Cell(type, BOUNDARY), Reference.UNKNOWN);
        }
    }

    private static boolean isOfNumbers(Obj.ClassObject type) {
        return type.bases().stream()
                .flatMap(base -> base.values().keySet().stream())
                .anyMatch(base -> switch (base) {
                    case External(String path) -> path.equals("enum.IntFlag");
                    case Obj.ClassObject parent -> isOfNumbers(parent);
                    default -> false;
                });
    }

    /// What all members have together.
    private Optional<Long> all(Obj.ClassObject type) {
        long all = 0;
        for (Reference each : members.apply(type)) {
            Optional<Long> bits = bits(each);
            if (bits.isEmpty()) {
                return Optional.empty();
            }
            all |= bits.get();
        }
        return Optional.of(all);
    }

    /// Whether one member is among those that another one combines.
    public Optional<Boolean> contains(Reference combination, Reference member) {
        return bits(combination).flatMap(all -> bits(member).map(some -> (all & some) == some));
    }

    /// Whether anything is set.
    public Optional<Boolean> truth(Obj.Instance member) {
        return bits(Reference.to(member)).map(bits -> bits != 0);
    }

    /// The number that a member stands for.
    public Optional<Long> bits(Reference member) {
        return member.only().orElse(null) instanceof Obj.Instance instance
                        && instance.original().isEnumeration()
                        && isFlag(instance.original())
                        && flow.read(Cell.attribute(instance, "value")).only().orElse(null)
                                instanceof Constant(Long bits)
                ? Optional.of(bits)
                : Optional.empty();
    }

    private Reference member(Obj.ClassObject type, long bits) {
        Reference value = Reference.to(new Constant(bits));
        for (Reference each : members.apply(type)) {
            Optional<Value> named = each.only();
            if (named.isPresent()
                    && flow.read(Cell.attribute(named.get(), "value")).equals(value)) {
                return each;
            }
        }
        Obj.Instance combination = combinations
                .computeIfAbsent(type, _ -> new HashMap<>())
                .computeIfAbsent(bits, _ -> new Obj.Instance(type));
        flow.write(Cell.attribute(combination, "value"), value);
        flow.write(Cell.attribute(combination, "name"), Reference.to(Constant.NONE));
        return Reference.to(combination);
    }
}
