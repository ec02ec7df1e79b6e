package dev.earshot.python.machine.operator;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Questions which Python a program runs in. It does not know which one that is, only what all have in common that are
/// still in use.
final class PythonVersion {
    /// `sys.hexversion` of the oldest Python that is still in use, 3.8.
    private static final long OLDEST_AS_NUMBER = 0x03080000;

    private PythonVersion() {}

    /// `sys.version_info >= (3, 4)`: the answer of every Python that is still in use, from 3.8 on.
    static Optional<Reference> compare(String operator, Reference left, Reference right, Machine machine) {
        if (left.values().containsKey(new External("sys.version_info.major"))) {
            boolean three = right.only().orElse(null) instanceof Constant(Long major) && major == 3;
            boolean two = right.only().orElse(null) instanceof Constant(Long major) && major == 2;
            return switch (operator) {
                case "==" -> three || two ? Optional.of(Truth.constant(three)) : Optional.empty();
                case "!=", "<" ->
                    three || two ? Optional.of(Truth.constant(two && operator.equals("!="))) : Optional.empty();
                case ">=", ">" ->
                    three || two ? Optional.of(Truth.constant(two || operator.equals(">="))) : Optional.empty();
                default -> Optional.empty();
            };
        }
        if (left.values().containsKey(new External("sys.hexversion"))) {
            boolean older = right.only().orElse(null) instanceof Constant(Long number) && number <= OLDEST_AS_NUMBER;
            return Optional.of(
                    older && operator.matches("[<>]=?") ? Truth.constant(operator.startsWith(">")) : Reference.UNKNOWN);
        }
        if (!left.values().containsKey(new External("sys.version_info"))) {
            return Optional.empty();
        }
        Optional<List<Reference>> parts = machine.items().each(right);
        List<Long> numbers = new ArrayList<>();
        for (Reference part : parts.orElse(List.of())) {
            if (part.only().orElse(null) instanceof Constant(Long number)) {
                numbers.add(number);
            }
        }
        if (numbers.isEmpty() || !operator.matches("[<>]=?")) {
            return Optional.of(Reference.UNKNOWN);
        }
        long version = numbers.getFirst() * 1000 + (numbers.size() > 1 ? numbers.get(1) : 0);
        boolean older = version <= 3008;
        boolean newer = version >= 4000;
        return Optional.of(older || newer ? Truth.constant(operator.startsWith(">") == older) : Reference.UNKNOWN);
    }
}
