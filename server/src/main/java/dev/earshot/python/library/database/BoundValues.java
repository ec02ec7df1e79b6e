package dev.earshot.python.library.database;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Values on their way into a database and out of it.
final class BoundValues {
    private static final String ERROR = "sqlite3.ProgrammingError";

    private BoundValues() {}

    static Reference reference(Object value) {
        return value instanceof String text ? Reference.text(text) : Reference.to(new Constant(value));
    }

    /// Whether a text is known through and through, and can be stored.
    static boolean isWhole(String text) {
        return !text.contains(Reference.MARK)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /// What is stored for a value of the program.
    private static Object value(Reference reference, Machine machine) {
        return switch (machine.items().keys().bare(reference.only().orElseThrow(Unsettled::new))) {
            case Constant(String text) when isWhole(text) -> text;
            case Constant(Boolean truth) -> truth ? 1L : 0L;
            case Constant(BigInteger _) ->
                throw new Refusal("OverflowError", "Python int too large to convert to SQLite INTEGER");
            case Constant(Object literal)
            when literal instanceof Long
                    || literal instanceof Double
                    || literal instanceof Constant.Bytes
                    || literal instanceof Constant.None -> literal;
            case Constant(LocalDate date) when !Handlers.adapt(machine) -> date.toString();
            case Obj.Container container when isRefused(container) -> throw new Refusal(ERROR);
            default -> throw new Unsettled();
        };
    }

    private static boolean isRefused(Obj.Container container) {
        return (container.kind() == Kind.LIST || container.kind() == Kind.DICT || container.kind() == Kind.TUPLE)
                && container.type().isEmpty()
                && container.libraryType().isEmpty();
    }

    /// A value for each parameter of a statement.
    ///
    /// @param names those of the parameters, with the sign before them
    static List<Object> of(Reference given, List<Optional<String>> names, Machine machine) {
        if (given.only().orElse(null) instanceof Obj.Container own
                && own.libraryType().isPresent()) {
            throw new Unsettled(); // it may make what is missing
        }
        if (given.only().orElse(null) instanceof Obj.Container dict && dict.kind() == Kind.DICT) {
            return named(dict, names, machine);
        }
        if (given.only().orElse(null) instanceof Constant(String text)) {
            return ofText(text, names.size());
        }
        if (!(given.only().orElse(null) instanceof Obj.Container sequence)
                || (sequence.kind() != Kind.LIST && sequence.kind() != Kind.TUPLE)) {
            throw new Unsettled();
        }
        List<Reference> values = machine.items().inOrder(given).orElseThrow(Unsettled::new);
        requireCount(names.size(), values.size());
        return values.stream().map(each -> value(each, machine)).toList();
    }

    private static List<Object> ofText(String text, int count) {
        if (!isWhole(text)) {
            throw new Unsettled();
        }
        requireCount(count, text.codePointCount(0, text.length()));
        return text.codePoints().<Object>mapToObj(Character::toString).toList();
    }

    private static void requireCount(int wanted, int given) {
        if (wanted != given) {
            throw new Refusal(
                    ERROR,
                    "Incorrect number of bindings supplied. The current statement uses " + wanted + ", and there are "
                            + given + " supplied.");
        }
    }

    private static List<Object> named(Obj.Container dict, List<Optional<String>> names, Machine machine) {
        Map<String, Reference> given = new TreeMap<>();
        List<Obj.Named> all = machine.items().keywords(Reference.to(dict)).orElseThrow(Unsettled::new);
        all.forEach(each -> given.put(each.keyword(), each.argument().value()));
        List<Object> values = new ArrayList<>();
        for (Optional<String> name : names) {
            if (name.isEmpty()) {
                throw new Refusal(
                        ERROR,
                        "Binding " + (values.size() + 1)
                                + " has no name, but you supplied a dictionary (which has only names).");
            }
            Reference value = given.get(name.get().substring(1));
            if (value == null) {
                throw new Refusal(ERROR, "You did not supply a value for binding parameter " + name.get() + ".");
            }
            values.add(value(value, machine));
        }
        return values;
    }
}
