package dev.earshot.python.library.model;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// What a call of a method gives, and does, of an object that the library has made; nothing if the object has no such
/// method, or none that is modelled.
@FunctionalInterface
public interface MethodModel {
    Optional<Reference> call(Obj.Callable self, String method, Arguments arguments, Site site);
}
