package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Imports;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.outside.Environment;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `patch.dict` of a mapping that Python itself has: `os.environ`, `sys.modules`. When it ends, all is as it was
/// before,
/// whatever was put into it or taken from it meanwhile. It does not know dicts of the program.
///
/// @param mapping what is patched
record PatchedMapping(External mapping, Obj.Callable patch, Machine machine) {
    private static final String SAVED = "[saved] ";
    private static final String WAS_CLEARED = "[was cleared]";

    /// The mapping that a patch is of, if it is such a one.
    static Optional<PatchedMapping> of(Value patched, Obj.Callable patch, Machine machine) {
        return patched instanceof External mapping
                        && (mapping.equals(Environment.OS_ENVIRON) || mapping.equals(Imports.SYS_MODULES))
                ? Optional.of(new PatchedMapping(mapping, patch, machine))
                : Optional.empty();
    }

    /// Begins to hold.
    ///
    /// @param clears whether nothing else is in it meanwhile
    void apply(List<Obj.Named> entries, boolean clears) {
        for (String name : held()) {
            Cell cell = Cell.entry(mapping, name);
            machine.write(saved(name), machine.read(cell));
            if (clears) {
                machine.write(cell, Reference.UNBOUND);
            }
        }
        Environment environment = new Environment(machine);
        boolean isEnvironment = mapping.equals(Environment.OS_ENVIRON);
        if (isEnvironment) {
            machine.write(Cell.attribute(patch, WAS_CLEARED), environment.cleared());
        }
        if (isEnvironment && clears) {
            environment.clear();
        }
        for (Obj.Named entry : entries) {
            Reference value = entry.argument().value();
            machine.write(Cell.entry(mapping, entry.keyword()), value);
            if (machine.relevance().matters(value)) {
                machine.notePatch();
            }
        }
    }

    /// It ends.
    void restore() {
        for (String name : held()) {
            Cell cell = Cell.entry(mapping, name);
            if (machine.holds(saved(name))) {
                machine.write(cell, machine.read(saved(name)));
                machine.forget(saved(name));
            } else {
                machine.forget(cell);
            }
        }
        if (mapping.equals(Environment.OS_ENVIRON)) {
            new Environment(machine).restoreCleared(machine.read(Cell.attribute(patch, WAS_CLEARED)));
        }
    }

    private Cell saved(String name) {
        return Cell.attribute(patch, SAVED + name);
    }

    /// The names of what the program has put into the mapping, or taken from it.
    private List<String> held() {
        List<String> names = new ArrayList<>();
        machine.state().forEach((cell, _) -> {
            if (cell.owner().equals(mapping)) {
                cell.itemText().ifPresent(names::add);
            }
        });
        return names;
    }
}
