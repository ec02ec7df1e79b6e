package dev.earshot.python.computation;

import dev.earshot.python.constant.Given;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.syntax.ast.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a call came to.
///
/// @param seen what it looked at outside of itself, with what was there, in order
/// @param called the functions of the program that it called
/// @param steps how many it took
/// @param outcome a plain value, or the exception that says why there is none
record Result(Given given, Map<Seen, Object> seen, List<Node> called, int steps, Object outcome) {
    /// A place that a computation looks at.
    sealed interface Seen {
        /// What is there; `OPEN` where that is not settled.
        default Object in(Surroundings surroundings) {
            try {
                return switch (this) {
                    case Name(Obj.Function function, String name) -> surroundings.load(function, name);
                    case Member(External owner, String name) -> surroundings.member(owner, name);
                };
            } catch (Unsettled _) {
                return Open.OPEN;
            }
        }
    }

    record Name(Obj.Function function, String name) implements Seen {}

    record Member(External owner, String name) implements Seen {}

    /// Stands for what is not settled.
    enum Open {
        OPEN
    }

    /// Whether all that it looked at is there still, in another run, where functions are others of the same text.
    boolean holds(Obj.Function function, Surroundings surroundings) {
        IdentityHashMap<Node, Obj.Function> functions = new IdentityHashMap<>();
        functions.put(function.node(), function);
        return seen.entrySet().stream().allMatch(each -> {
            Optional<Seen> place = switch (each.getKey()) {
                case Name(Obj.Function by, String name) ->
                    Optional.ofNullable(functions.get(by.node())).map(now -> new Name(now, name));
                case Member member -> Optional.of(member);
            };
            Object now = place.map(there -> there.in(surroundings)).orElse(Open.OPEN);
            if (now instanceof Obj.Function other) {
                functions.put(other.node(), other);
            }
            return isSame(each.getValue(), now);
        });
    }

    @SuppressWarnings("ReferenceEquality") // two functions may be written alike
    private static boolean isSame(Object before, Object now) {
        return (before instanceof Obj.Function one && now instanceof Obj.Function other)
                ? one.node() == other.node()
                : before.equals(now);
    }
}
