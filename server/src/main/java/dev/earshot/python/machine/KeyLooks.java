package dev.earshot.python.machine;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;

/// What the keys of a dict look like that others are equal to: `True` and `1.0` are the same key as `1`, and objects
/// are the same key of which their class says that they are equal. The first that was given stays.
final class KeyLooks {
    private final Flow flow;

    KeyLooks(Flow flow) {
        this.flow = flow;
    }

    /// A key is put into a dict where it was not, or may not have been, before.
    void note(Obj.Container dict, Value key, Reference given) {
        if (!hasLooks(key)) {
            return;
        }
        Cell look = cell(dict, key);
        boolean isPlain = given.equals(Reference.to(key))
                || (key instanceof Constant && !(given.only().orElse(null) instanceof Constant));
        if (!isPlain || flow.holds(look)) {
            boolean isNew = flow.read(Cell.item(dict, key)).equals(Reference.UNBOUND);
            Reference before = isNew ? Reference.NEVER : of(dict, key);
            flow.write(look, before.or(isPlain ? Reference.to(key) : given));
        }
    }

    /// What a key of a dict looks like.
    Reference of(Obj.Container dict, Value key) {
        Reference look = hasLooks(key) ? flow.read(cell(dict, key)) : Reference.UNBOUND;
        return look.unbound() ? look.bound().or(Reference.to(key)) : look;
    }

    private static boolean hasLooks(Value key) {
        return key instanceof Obj.Instance || key instanceof Constant(Long _);
    }

    private static Cell cell(Obj.Container dict, Value key) {
        return new Cell(dict, "[look of " + Cell.item(dict, key).key());
    }
}
