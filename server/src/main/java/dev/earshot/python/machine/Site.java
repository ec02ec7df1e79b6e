package dev.earshot.python.machine;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where a call happens, with the machine that runs it.
public final class Site {
    private final Machine machine;
    private final Frame frame;
    private final Suite suite;
    private final Context context;
    private final Expr.Call call;

    public Site(Machine machine, Frame frame, Suite suite, Context context, Expr.Call call) {
        this.machine = machine;
        this.frame = frame;
        this.suite = suite;
        this.context = context;
        this.call = call;
    }

    /// Where Python itself asks an object for something, in no place of the program.
    public static Site nowhere(Machine machine, Obj asked) {
        Expr.Call call = machine.context().implicitCall(asked, "by nobody");
        Frame nobody = Frame.ofModule(new Obj.Module("nowhere"));
        return new Site(machine, nobody, Suite.unreadable(), machine.context(), call);
    }

    /// The same place with another call.
    public Site at(Expr.Call other) {
        return new Site(machine, frame, suite, context, other);
    }

    public Machine machine() {
        return machine;
    }

    public Frame frame() {
        return frame;
    }

    public Context context() {
        return context;
    }

    public Expr.Call call() {
        return call;
    }

    public Place callee() {
        return new Place(suite, call.callee());
    }

    /// What a name refers to there.
    public Reference name(String name) {
        return machine.names().load(frame, name, false);
    }

    /// The module that the call stands in.
    public Obj.Module module() {
        return (Obj.Module) frame.module().owner();
    }

    /// Whose attributes the names are that a binding here makes: the module's, or a class's.
    public Optional<Value> namespace() {
        return frame.owner() instanceof Value value ? Optional.of(value) : Optional.empty();
    }

    /// What the names of the block are bound to.
    public Map<String, Reference> locals() {
        Map<String, Reference> locals = new LinkedHashMap<>();
        for (String name : frame.names().bound()) {
            Reference value = machine.read(new Cell(frame.owner(), name)).bound();
            if (value.hasValues() || value.other()) {
                locals.put(name, value);
            }
        }
        return locals;
    }

    /// The function in whose body the call stands.
    public Optional<Obj.Function> function() {
        return frame.function();
    }

    /// What the first parameter of that function is now: `self` of a method.
    public Reference firstParameter() {
        for (Frame at = frame; at.around() != at; at = at.around()) {
            if (at.kind() == Frame.Kind.FUNCTION
                    && at.function().orElseThrow().node() instanceof Stmt.FunctionDef definition
                    && !definition.parameters().isEmpty()) {
                return machine.read(new Cell(
                                at.owner(), definition.parameters().getFirst().name()))
                        .bound();
            }
        }
        return Reference.UNKNOWN;
    }
}
