package dev.earshot.python.machine;

import dev.earshot.python.code.Frame;
import dev.earshot.python.code.LocalNames;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What a name refers to where it stands, and where a binding of it goes (reference manual, 4.2).
public final class Names {
    private static final External BUILTINS = new External("builtins");

    private final Machine machine;
    private final Set<String> missing = new HashSet<>();

    Names(Machine machine) {
        this.machine = machine;
    }

    /// What a name gives that stands in a block.
    ///
    /// @param sure whether all of the block's text could be read
    public Reference load(Frame frame, String name, boolean sure) {
        LocalNames names = frame.names();
        if (frame.kind() == Frame.Kind.MODULE || names.isGlobal(name)) {
            return global(frame, name);
        }
        if (!names.isLocal(name)) {
            return free(frame.around(), name);
        }
        Reference own = machine.read(new Cell(frame.owner(), name));
        if (own.equals(Reference.UNBOUND) && sure && frame.kind() == Frame.Kind.FUNCTION) {
            return miss(name, "UnboundLocalError");
        }
        // A name that a class binds somewhere, but has not yet, is the module's.
        return frame.kind() == Frame.Kind.CLASS && own.unbound() ? own.bound().or(global(frame, name)) : own.bound();
    }

    /// What a name refers to that a block inside does not bind.
    public Reference around(Frame around, String name) {
        return free(around, name);
    }

    /// A name surely is not there where it is wanted.
    ///
    /// @param exception the one of Python's that says so
    Reference miss(String name, String exception) {
        noteMissing(name);
        return machine.raising().raise(exception);
    }

    /// The same where what follows is run all the same.
    void noteMissing(String name) {
        if (machine.state().isReachable()) {
            missing.add(name);
        }
    }

    /// The names that were wanted somewhere, and surely were not there.
    public Set<String> missing() {
        return missing;
    }

    public void store(Frame frame, String name, Reference reference) {
        machine.write(cell(frame, name), reference.bound());
    }

    public void delete(Frame frame, String name) {
        if (machine.read(cell(frame, name)).unbound()) {
            machine.raising().mayFail("NameError");
        }
        machine.write(cell(frame, name), Reference.UNBOUND);
    }

    private Cell cell(Frame frame, String name) {
        LocalNames names = frame.names();
        if (frame.kind() == Frame.Kind.MODULE || names.isGlobal(name)) {
            return new Cell(frame.module().owner(), name);
        }
        if (names.isLocal(name)) {
            return new Cell(frame.owner(), name);
        }
        return freeCell(frame.around(), name);
    }

    private Cell freeCell(Frame frame, String name) {
        return frame.kind() == Frame.Kind.MODULE || (frame.kind() != Frame.Kind.CLASS && frame.isOwn(name))
                ? new Cell(frame.owner(), name)
                : freeCell(frame.around(), name);
    }

    private Reference free(Frame frame, String name) {
        return switch (frame.kind()) {
            case MODULE -> global(frame, name);
            case CLASS -> free(frame.around(), name);
            case FUNCTION, COMPREHENSION -> {
                if (frame.names().isGlobal(name)) {
                    yield global(frame, name);
                }
                yield frame.names().isLocal(name)
                        ? machine.read(new Cell(frame.owner(), name)).bound()
                        : free(frame.around(), name);
            }
        };
    }

    private Reference global(Frame frame, String name) {
        Obj.Module module = (Obj.Module) frame.module().owner();
        Cell cell = new Cell(module, name);
        Reference own = machine.read(cell);
        machine.wants().noteRead(module, name);
        if (!own.unbound()) {
            return machine.imports().doubted(module, name, own);
        }
        Reference only = machine.read(new Cell(module, "__builtins__"));
        if (only.only().orElse(null) instanceof Obj.Container dict) {
            Optional<Reference> given = machine.items().find(dict, Reference.text(name));
            return given.isPresent()
                    ? own.bound().or(given.get())
                    : machine.raising().fail("NameError");
        }
        String builtin = "builtins." + name;
        Reference injected = machine.read(Cell.attribute(BUILTINS, name));
        if (!injected.unbound()) {
            return own.bound().or(injected);
        }
        Optional<Reference> constant = machine.library().constant(builtin);
        if (constant.isPresent()) {
            return own.bound().or(constant.get());
        }
        if (machine.library().knows(builtin)) {
            return own.bound().or(Reference.to(new External(builtin)));
        }
        if (machine.holds(cell)) {
            return own.equals(Reference.UNBOUND) ? miss(name, "NameError") : own.bound();
        }
        if (machine.library().isGone(name) && !machine.imports().hasUnknownStar()) {
            return miss(name, "NameError");
        }
        machine.raising().mayRaise(Reference.to(ExceptionTypes.builtin("NameError")));
        return Reference.UNKNOWN;
    }
}
