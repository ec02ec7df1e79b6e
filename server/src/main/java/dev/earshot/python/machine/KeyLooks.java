package dev.earshot.python.machine;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;

/// What the keys of a dict look like that are equal to whole numbers: `True` and `1.0` are the same key as `1`, and the
/// first that was given stays.
final class KeyLooks {
    private final Flow flow;

    KeyLooks(Flow flow) {
        this.flow = flow;
    }

    /// A key is put into a dict where it was not, or may not have been, before.
    void note(Obj.Container dict, Value key, Reference given) {
        if (!(key instanceof Constant(Long number))) {
            return;
        }
        Cell look = cell(dict, number);
        boolean isPlain = given.equals(Reference.to(key)) || !(given.only().orElse(null) instanceof Constant);
        if (!isPlain || flow.holds(look)) {
            boolean isNew = flow.read(Cell.item(dict, key)).equals(Reference.UNBOUND);
            Reference before = isNew ? Reference.NEVER : of(dict, key);
            flow.write(look, before.or(isPlain ? Reference.to(key) : given));
        }
    }

    /// What a key of a dict looks like.
    Reference of(Obj.Container dict, Value key) {
        Reference look = key instanceof Constant(Long number) ? flow.read(cell(dict, number)) : Reference.UNBOUND;
        return look.unbound() ? look.bound().or(Reference.to(key)) : look;
    }

    private static Cell cell(Obj.Container dict, long number) {
        return new Cell(dict, "[look of " + number + "]");
    }
}
