package dev.earshot.python.library.type;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.value.Constant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `OSError` that is made with a number is one of its subclasses (library reference, «OS exceptions»).
final class SystemErrors {
    private static final String PATH = "builtins.OSError";

    /// The subclasses by the numbers that they have on each system.
    private static final Map<Long, String> BY_NUMBER = Map.of(
            1L, "PermissionError",
            2L, "FileNotFoundError",
            3L, "ProcessLookupError",
            4L, "InterruptedError",
            10L, "ChildProcessError",
            13L, "PermissionError",
            17L, "FileExistsError",
            20L, "NotADirectoryError",
            21L, "IsADirectoryError",
            32L, "BrokenPipeError");

    /// Those numbers that mean the same on each system, and no subclass.
    private static final List<Long> WITHOUT =
            List.of(5L, 6L, 7L, 8L, 9L, 12L, 14L, 16L, 18L, 19L, 22L, 23L, 24L, 25L, 27L, 28L, 29L, 30L, 31L);

    private SystemErrors() {}

    /// The path of the type of what is made of one; nothing where that is left open.
    static Optional<String> typeOf(String path, Arguments arguments) {
        if (!path.equals(PATH)
                || (!arguments.openPositional() && arguments.positional().size() < 2)) {
            return Optional.of(path);
        }
        return switch (arguments.value(0, "errno").only().orElse(null)) {
            case Constant(Long number)
            when BY_NUMBER.containsKey(number) -> Optional.of("builtins." + BY_NUMBER.get(number));
            case Constant(Long number) when WITHOUT.contains(number) -> Optional.of(path);
            case Constant(String _) -> Optional.of(path);
            case null, default -> Optional.empty();
        };
    }
}
