package dev.earshot.python.machine.program;

import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Defaults;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Comparisons;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What functions see around them when somebody calls them after the program has run. What they ask for is noted as
/// wanted, as where a program reads it. It does not know what they do with it.
public final class Surroundings {
    private final Machine machine;
    private final Frame nowhere = Frame.ofModule(new Obj.Module("a callback"));

    Surroundings(Machine machine) {
        this.machine = machine;
    }

    /// What a name refers to that the function does not bind itself.
    public Reference name(Obj.Function within, String name) {
        Reference found = machine.names().around((Frame) within.home(), name);
        machine.wants().wantReads();
        return machine.functions().mayRebind(module(within), name) ? found.or(Reference.UNKNOWN) : found;
    }

    /// The module whose global names the function sees.
    public Obj.Module module(Obj.Function function) {
        return (Obj.Module) ((Frame) function.home()).module().owner();
    }

    public boolean isLocal(Node function, String name) {
        return machine.facts().names(function).isLocal(name);
    }

    public boolean isGlobal(Node function, String name) {
        return machine.facts().names(function).isGlobal(name);
    }

    public boolean isGenerator(Node function) {
        return machine.facts().names(function).yields();
    }

    /// Whether a call of the function may give something other than `None`.
    public boolean returnsValue(Node function) {
        return machine.facts().returnsValue(function);
    }

    /// Whether functions inside it may see its names when it has ended.
    public boolean hasInnerBlocks(Node function) {
        return machine.facts().names(function).hasInnerBlocks();
    }

    public Reference defaultOf(Obj.Function function, Parameter parameter) {
        return machine.read(Defaults.cell(function, parameter)).bound();
    }

    public Reference attribute(Reference owner, String name) {
        Reference found = machine.attributes().load(owner, name, site(machine));
        machine.wants().wantReads();
        boolean constant = found.values().keySet().stream().anyMatch(Constant.class::isInstance);
        return constant && machine.functions().maySet(name) ? found.or(Reference.UNKNOWN) : found;
    }

    /// What a call gives.
    ///
    /// @param at the call, by which what it makes is told apart from what others make
    public Reference call(Reference callee, Arguments arguments, Node at) {
        State before = machine.fork();
        Reference given = machine.calls().call(callee, arguments, site(at));
        machine.wants().wantReads();
        if (!machine.state().isReachable()) {
            machine.flowTo(before.branch());
        }
        return given;
    }

    public Reference imported(String module) {
        return machine.imports().module(module, site(machine));
    }

    /// The items of a container, where all are known; of a set, in which who looks for something finds it, nothing.
    public Optional<List<Reference>> items(Reference container) {
        return Sets.isSet(container) ? Optional.empty() : machine.items().each(container);
    }

    /// The items of a dict as keyword arguments, where all keys are known.
    public Optional<List<Obj.Named>> keywords(Reference mapping) {
        return machine.items().keywords(mapping);
    }

    public Reference item(Reference container, Reference key) {
        return new Subscripts(machine).load(container, key, site(machine));
    }

    public Optional<Boolean> truth(Expr test, Reference value) {
        return Truth.of(test, value, machine);
    }

    public Reference compare(String operator, Reference left, Reference right) {
        return Comparisons.compare(operator, left, right, machine);
    }

    /// Whether one of Python's exceptions is known to be of another type.
    public boolean isException(String name, String type) {
        return machine.library()
                .isException("builtins." + name, "builtins." + type)
                .orElse(false);
    }

    /// The names of a class and of those behind it, the class first; nothing where one of them is not known.
    public Optional<List<String>> classNames(Value type) {
        return switch (type) {
            case External(String path) -> Optional.of(List.of(path.substring(path.lastIndexOf('.') + 1)));
            case Obj.Instance instance -> classNames(machine.classOf(instance));
            case Obj.ClassObject known -> {
                List<String> names = new ArrayList<>();
                boolean all = true;
                for (Value each : Inheritance.linear(known)) {
                    switch (each) {
                        case Obj.ClassObject other -> names.add(other.name());
                        case External(String path) -> names.add(path.substring(path.lastIndexOf('.') + 1));
                        default -> all = false;
                    }
                }
                yield all ? Optional.of(names) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Site site(Object at) {
        Expr.Call call = machine.context().implicitCall(at, "from a callback");
        return new Site(machine, nowhere, Suite.unreadable(), machine.context(), call);
    }
}
