package dev.earshot.python.machine;

import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// What objects of the library do that stand for others, mocks: they are asked where Python asks objects of a program's
/// own classes, too. To all other objects of the library the answers are that it is none of their business.
public interface Doubles {
    /// Sets an attribute; tells whether that is done, or refused.
    boolean set(Obj.Callable object, String name, Reference value, Site site);

    /// Deletes an attribute; tells whether that is done, or refused.
    boolean delete(Obj.Callable object, String name, Machine machine);

    /// What an instance takes from its class that has the object there; nothing where that is the object itself.
    Optional<Reference> taken(Obj.Callable held, Obj self, Site site);

    /// Whether the object is asked when an attribute is taken or set, as a property is, where a class has it there.
    boolean isProperty(Obj.Callable held, Machine machine);

    /// What `type(object)` gives.
    Optional<Reference> typeOf(Obj.Callable object, Machine machine);

    /// Whether it says that it is an instance of a type, or of one of several.
    Optional<Boolean> isInstance(Obj.Callable object, Reference type, Machine machine);

    /// What an attribute of a call is as mocks remember calls; nothing for other containers.
    Optional<Reference> ofCall(Obj.Container call, String name, Machine machine);

    /// Whether it surely has no method by which Python itself asks objects, though others of its kind may have it.
    boolean lacks(Obj.Callable object, String method, Machine machine);

    /// Whether what its calls give has to be awaited; nothing for others.
    Optional<Boolean> isAwaited(Obj.Callable object, Machine machine);

    /// Whether it can be called.
    Optional<Boolean> isCallable(Obj.Callable object, Machine machine);
}
