package dev.earshot.python.machine;

import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.machine.outside.KnownLibrary;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What functions and attributes outside the workspace do where a program comes to them.
public interface Library extends KnownLibrary {
    /// What a member is that is one object, made when somebody first asks for it.
    Optional<Reference> member(String path, Machine machine);

    /// The flow goes to where nobody looks: what all code shares may be changed there.
    void leaveSight(Machine machine);

    /// Something is called that may write files.
    void mayWriteFiles(Machine machine);

    /// What an attribute of a constant is, by its path such as `builtins.int.real`, where it is no method.
    Optional<Reference> attribute(Constant of, String path, Site site);

    /// What an attribute is of an object that the library made; nothing where it is as others are.
    Optional<Reference> attribute(Obj.Callable object, String name, Machine machine);

    /// What those of its objects do that stand for others.
    Doubles doubles();

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

    /// Runs a function that nobody was seen to call, with what is done before and behind it by those who call such
    /// ones.
    ///
    /// @param self what it gets as its first argument, if it is a method
    /// @param run takes its first argument, and what it is given by the names of its parameters
    void runUnseen(Obj.Function function, Reference self, BiConsumer<Reference, List<Obj.Named>> run, Site site);

    /// One of Python's own exceptions, named as `KeyError`, made with what it tells.
    default Reference exception(String name, Arguments arguments, Site site) {
        External type = ExceptionTypes.builtin(name);
        return call(type, arguments, site).orElse(Reference.to(type));
    }
}
