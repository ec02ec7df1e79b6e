package dev.earshot.python.machine.type;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Which classes go together as the bases of one: those that Python can put in an order (C3, reference manual,
/// «Determining the MRO»), and of which an object can be an instance at once.
public final class BaseClasses {
    private static final External OBJECT = new External("builtins.object");

    /// Types that take no subclass.
    private static final Set<String> FINAL =
            Set.of("builtins.bool", "builtins.range", "builtins.slice", "builtins.memoryview", "builtins.NoneType");

    /// Types of which no object can be of two.
    private static final Set<String> APART = Set.of(
            "builtins.bytearray",
            "builtins.bytes",
            "builtins.complex",
            "builtins.dict",
            "builtins.float",
            "builtins.frozenset",
            "builtins.int",
            "builtins.list",
            "builtins.set",
            "builtins.str",
            "builtins.tuple");

    private static final int DEEPEST = 20;

    private BaseClasses() {}

    /// Whether no class can have these bases.
    public static boolean refuse(List<Reference> bases) {
        List<Value> known = bases.stream()
                .map(base -> base.only().orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return known.stream().anyMatch(BaseClasses::isNone)
                || (known.size() == bases.size()
                        && (Set.copyOf(known).size() < known.size()
                                || merged(bases, 0).filter(List::isEmpty).isPresent()
                                || areApart(known)));
    }

    private static boolean isNone(Value base) {
        return switch (base) {
            case Constant(Object literal) -> !(literal instanceof LibraryValue);
            case External(String path) -> FINAL.contains(path);
            default -> false;
        };
    }

    private static boolean areApart(List<Value> bases) {
        return bases.stream()
                        .flatMap(base -> base instanceof Obj.ClassObject type
                                ? Inheritance.linear(type).stream()
                                : List.of(base).stream())
                        .filter(each -> each instanceof External(String path) && APART.contains(path))
                        .distinct()
                        .count()
                > 1;
    }

    /// What stands behind a class with these bases, in order: empty where there is no such order, nothing where not all
    /// are known.
    private static Optional<List<Value>> merged(List<Reference> bases, int depth) {
        List<List<Value>> sequences = new ArrayList<>();
        List<Value> direct = new ArrayList<>();
        for (Reference base : bases) {
            Optional<List<Value>> order = base.only().flatMap(value -> order(value, depth));
            if (order.isEmpty() || depth > DEEPEST) {
                return Optional.empty();
            }
            sequences.add(new ArrayList<>(order.get()));
            direct.add(base.only().orElseThrow());
        }
        sequences.add(direct);
        List<Value> all = new ArrayList<>();
        for (sequences.removeIf(List::isEmpty); !sequences.isEmpty(); sequences.removeIf(List::isEmpty)) {
            Optional<Value> next = sequences.stream()
                    .map(List::getFirst)
                    .filter(head -> sequences.stream().noneMatch(each -> each.lastIndexOf(head) > 0))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.of(List.of());
            }
            all.add(next.get());
            sequences.forEach(each -> each.remove(next.get()));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static Optional<List<Value>> order(Value base, int depth) {
        return switch (base) {
            case Obj.ClassObject type ->
                (type.bases().isEmpty()
                                ? Optional.of(List.<Value>of(OBJECT))
                                : merged(type.bases(), depth + 1).filter(all -> !all.isEmpty()))
                        .map(behind -> {
                            List<Value> all = new ArrayList<>(behind);
                            all.addFirst(type);
                            return all;
                        });
            case External external ->
                Optional.of(external.equals(OBJECT) ? List.of(OBJECT) : List.of(external, OBJECT));
            default -> Optional.empty();
        };
    }
}
