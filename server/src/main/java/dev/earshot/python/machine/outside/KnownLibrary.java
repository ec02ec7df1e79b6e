package dev.earshot.python.machine.outside;

import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Map;
import java.util.Optional;

/// What is known of the library without running anything: which names there are, and what kind of thing each stands
/// for.
public interface KnownLibrary {
    /// Whether a module, or a member of one, is known to do something that matters, or leads to one.
    boolean knows(String path);

    /// Whether a known member is surely a function or a class.
    boolean isFunction(String path);

    /// What a member may be that is one of few constants on whatever system.
    Optional<Reference> constant(String path);

    /// Whether one of Python's exceptions is of a type; nothing where one of them is not known.
    Optional<Boolean> isException(String path, String type);

    /// Whether a module surely has a member.
    boolean has(String module, String name);

    /// Whether a module has a member only in some versions of Python, or on some systems, if at all.
    boolean hasSometimes(String module, String name);

    /// Whether a module surely has no such member, unless a program gives it one.
    boolean lacks(String module, String name);

    /// Whether a built-in function only looks at what it is given, and raises nothing.
    boolean isHarmless(String builtin);

    /// Whether a name was a built-in one once, and is none any more.
    boolean isGone(String name);

    /// Whether a function is one that a test runner calls.
    boolean isTest(Obj.Function function);

    /// The members that `from module import *` brings, as far as they matter.
    Map<String, External> publicNames(String module);
}
