package dev.earshot.python.library.typing;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// The models of types as values.
public final class TypingModels {
    private TypingModels() {}

    public static void addTo(Models models) {
        TypeParts.addTo(models);
        TypeHints.addTo(models);
        MadeTypes.addTo(models);
    }

    /// What an attribute of a type is that has others in brackets, or was made by a call.
    public static Optional<Reference> attribute(Obj.Callable type, String name, Machine machine) {
        return TypeParts.attribute(type, name, machine).or(() -> MadeTypes.attribute(type, name, machine));
    }
}
