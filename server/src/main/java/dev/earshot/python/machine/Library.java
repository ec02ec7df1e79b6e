package dev.earshot.python.machine;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Stmt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What the machine knows of functions and attributes outside the workspace.
public interface Library {
    /// Whether a module, or a member of one, is known to do something that matters, or leads to one.
    boolean knows(String path);

    /// Whether a known member is surely a function or a class.
    boolean isFunction(String path);

    /// What a member may be that is one of few constants on whatever system.
    Optional<Reference> constant(String path);

    /// What a member is that is one object, made when somebody first asks for it.
    Optional<Reference> member(String path, Machine machine);

    /// The flow goes to where nobody looks: what all code shares may be changed there.
    void leaveSight(Machine machine);

    /// Whether one of Python's exceptions is of a type; nothing where one of them is not known.
    Optional<Boolean> isException(String path, String type);

    /// Whether a module surely has a member.
    boolean has(String module, String name);

    /// Whether a module surely has no such member, unless a program gives it one.
    boolean lacks(String module, String name);

    /// What an attribute of a constant is, by its path such as `builtins.int.real`, where it is no method.
    Optional<Reference> attribute(Constant of, String path, Site site);

    /// Whether a built-in function only looks at what it is given, and raises nothing.
    boolean isHarmless(String builtin);

    /// What an attribute is of an object that the library made; nothing where it is as others are.
    Optional<Reference> attribute(Obj.Callable object, String name, Machine machine);

    /// Whether a name was a built-in one once, and is none any more.
    boolean isGone(String name);

    /// What a call of a member gives, or nothing where the library has no model of it.
    Optional<Reference> call(External function, Arguments arguments, Site site);

    /// What a call of an object that the library made gives.
    Reference call(Obj.Callable object, Arguments arguments, Site site);

    /// What a call of a method of a built-in type gives, or nothing where there is no model of it.
    Optional<Reference> callMethod(Reference self, String method, Arguments arguments, Site site);

    /// What an operator gives between objects of the library that have operators of their own; nothing for others.
    ///
    /// @param operands one or two
    Optional<Reference> operate(String operator, List<Reference> operands, Site site);

    /// A name is not bound any more: what it was bound to may be gone by that.
    void nameGone(Site site);

    /// The flow waits for something of which nothing is known: others go on meanwhile.
    void waitForUnknown(Site site);

    /// A class of the program has been defined: what its bases and decorators make of it.
    void classDefined(Obj.ClassObject type, Stmt.ClassDef definition, List<Reference> decorators, Site site);

    /// Whether a function is one that a test runner calls.
    boolean isTest(Obj.Function function);

    /// Runs a function that nobody was seen to call, with what is done before and behind it by those who call such
    /// ones.
    ///
    /// @param self what it gets as its first argument, if it is a method
    /// @param run takes what it is given by the names of its parameters
    void runUnseen(Obj.Function function, Reference self, Consumer<List<Obj.Named>> run, Site site);

    /// The members that `from module import *` brings, as far as they matter.
    Map<String, External> publicNames(String module);
}
