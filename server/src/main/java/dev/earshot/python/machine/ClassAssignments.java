package dev.earshot.python.machine;

import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;

/// Setting of `__class__`: from then on an object has what another class gives (reference manual, 3.3.2.4, and
/// `object_set_class` in CPython's `Objects/typeobject.c`).
final class ClassAssignments {
    private final Machine machine;

    ClassAssignments(Machine machine) {
        this.machine = machine;
    }

    /// The objects are of another class; where it is not sure which of them is meant, each may stay what it was.
    void assign(Reference owner, Reference type, Site site) {
        boolean isSure = owner.only().isPresent();
        owner.values().keySet().forEach(each -> assign(each, type, isSure, site));
    }

    private void assign(Value owner, Reference type, boolean isSure, Site site) {
        switch (owner) {
            case Obj.Instance instance -> retype(instance, type, isSure);
            case Obj.Module module -> {
                if (type.only().orElse(null) instanceof Obj.ClassObject) {
                    becomeInstance(module, type, site);
                } else {
                    machine.raising().mayFail("TypeError");
                }
            }
            case Obj.ClassObject _ -> machine.raising().mayFail("TypeError");
            default -> machine.raising().fail("TypeError");
        }
    }

    private void retype(Obj.Instance instance, Reference type, boolean isSure) {
        if (isNoClassOfProgram(type)) {
            machine.raising().fail("TypeError");
            return;
        }
        boolean isAlike = type.only().orElse(null) instanceof Obj.ClassObject other
                && hasPlainLayout(other)
                && hasPlainLayout(machine.classOf(instance));
        if (!isAlike) {
            machine.raising().mayFail("TypeError");
        }
        machine.retype(instance, isSure && isAlike ? type : Reference.UNKNOWN);
    }

    /// Whether it surely is something that no object of the program can be made an instance of.
    private static boolean isNoClassOfProgram(Reference type) {
        return switch (type.only().orElse(null)) {
            case Constant _, Obj.Container _, Obj.Function _, Obj.Instance _, Obj.Module _, Bound _ -> true;
            case External(String path) -> path.startsWith("builtins.");
            case null, default -> false;
        };
    }

    /// Whether instances of a class consist of a dict of attributes and nothing else.
    private static boolean hasPlainLayout(Obj.ClassObject type) {
        return Inheritance.isAllOwn(type)
                && Inheritance.linear(type).stream()
                        .allMatch(each -> each instanceof Obj.ClassObject own && !own.everHad("__slots__"));
    }

    /// A module whose class is set is an instance of that with the module's names.
    private void becomeInstance(Obj.Module module, Reference type, Site site) {
        Reference instance = machine.instances().instanceOf(type, site);
        instance.only()
                .ifPresent(made -> machine.write(
                        new Cell(made, AttributeStores.SHARED_NAMES), Reference.to(machine.view(module))));
        machine.imports().put(module, instance);
    }
}
