package dev.earshot.python.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place that holds a reference: a name of a scope, an attribute or an item of an object.
///
/// @param owner the scope or value whose name it is; compared by `equals`, which for objects is identity
/// @param key the name; an item's key stands in brackets
public record Cell(Object owner, String key) {
    /// The items of a container whose keys are not known.
    public static final String ANY_ITEM = "[*]";

    public static Cell attribute(Object owner, String name) {
        return new Cell(owner, name);
    }

    /// The item under a key. One that is no number nor text is told by the container.
    public static Cell item(Obj.Container owner, Value key) {
        return switch (key) {
            case Constant(String text) -> entry(owner, text);
            case Constant(Constant.Tuple _) -> numbered(owner, key);
            case Constant constant -> new Cell(owner, "[" + constant.literal() + "]");
            default -> numbered(owner, key);
        };
    }

    /// The item under a text.
    public static Cell entry(Object owner, String text) {
        return new Cell(owner, "[" + text + "']");
    }

    private static Cell numbered(Obj.Container owner, Value key) {
        return new Cell(owner, "[" + owner.numberOf(key) + "#]");
    }

    public static Cell anyItem(Object owner) {
        return new Cell(owner, ANY_ITEM);
    }

    /// The text that is the key of an item.
    public Optional<String> itemText() {
        return isItem() && key.endsWith("']") ? Optional.of(key.substring(1, key.length() - 2)) : Optional.empty();
    }

    public boolean isItem() {
        return key.startsWith("[");
    }

    /// As records have it, but sooner: nothing is asked as often.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Cell cell && key.equals(cell.key) && owner.equals(cell.owner));
    }

    @Override
    public int hashCode() {
        return 31 * owner.hashCode() + key.hashCode();
    }
}
