package dev.earshot.python.library.model;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Reference;

/// What a call of one function of the library gives, and does.
@FunctionalInterface
public interface Model {
    Reference call(Arguments arguments, Site site);
}
