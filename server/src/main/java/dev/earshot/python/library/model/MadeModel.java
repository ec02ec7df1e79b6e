package dev.earshot.python.library.model;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;

/// What a call of an object gives, and does, that the library has made.
@FunctionalInterface
public interface MadeModel {
    Reference call(Obj.Callable object, Arguments arguments, Site site);
}
