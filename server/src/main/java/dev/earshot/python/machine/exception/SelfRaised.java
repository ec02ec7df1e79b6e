package dev.earshot.python.machine.exception;

import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The exceptions that Python itself raises, as long as nobody holds them: each is told apart by what it says, and by
/// nothing else.
final class SelfRaised {
    private final Map<Said, Obj.Callable> made = new HashMap<>();
    private final Set<Value> all = new HashSet<>();

    /// @param told what it is made with; nothing where that is left open
    private record Said(String path, Optional<List<Reference>> told) {}

    Obj.Callable of(String name, Optional<List<Reference>> told) {
        String path = ExceptionTypes.builtin(name).path();
        return made.computeIfAbsent(new Said(path, told), _ -> {
            Obj.Callable exception = new Obj.Callable(path);
            List<Reference> arguments = told.orElse(List.of());
            all.add(exception);
            exception.keep(arguments.stream().map(Obj.Passed::unwritten).toList(), List.of());
            return exception;
        });
    }

    boolean contain(Value exception) {
        return all.contains(exception);
    }
}
