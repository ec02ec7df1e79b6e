package dev.earshot.python.callback;

import dev.earshot.python.callback.Symbol.Form;
import java.util.List;
import java.util.Optional;

/// What something is made into by functions and methods that look at nothing but its form, told by their names.
final class Conversions {
    private Conversions() {}

    /// What is made.
    ///
    /// @param raises the classes of the exception where it can't be made; none where it always can
    record Made(Symbol symbol, List<String> raises) {
        static Optional<Made> always(Symbol symbol) {
            return Optional.of(new Made(symbol, List.of()));
        }

        static Optional<Made> or(String exception, Symbol symbol) {
            return Optional.of(new Made(symbol, List.of(exception, "ValueError")));
        }
    }

    /// What a call makes, or nothing where nobody knows.
    ///
    /// @param method whether it is a method of what was received
    /// @param of what was received of its parts
    static Optional<Made> of(Outsiders.At at, boolean method, Symbol of, List<Symbol> parts, Given given) {
        String name = at.name();
        if (Vocabulary.SAME.contains(name)) {
            return Made.always(of);
        }
        return switch (name) {
            case "get" -> Made.always(got(of, parts, given));
            case "join" -> Made.always(joined(of, given));
            case "next" -> Made.always(Assignments.item(of));
            case "getattr" -> Made.always(Symbol.made(Form.DATA, parts));
            case "partition", "rpartition" -> Made.always(new Symbol.Items(List.of(of, of, of)));
            case "split", "rsplit", "splitlines" -> Made.or("ValueError", new Symbol.Each(of));
            case "unpack", "unpack_from", "iter_unpack" ->
                Made.or("error", new Symbol.Each(Symbol.made(Form.DATA, parts)));
            case "decode" ->
                Made.or(
                        "UnicodeDecodeError",
                        Symbol.made(method || at.owner().equals("codecs") ? Form.TEXT : Form.BYTES, parts));
            case "load", "loads" ->
                at.owner().isEmpty() || Vocabulary.PARSERS.contains(at.owner())
                        ? Made.or("JSONDecodeError", Symbol.made(Form.DATA, parts))
                        : Optional.empty();
            default -> form(name).flatMap(form -> Made.or("ValueError", Symbol.made(form, parts)));
        };
    }

    private static Optional<Form> form(String name) {
        if (Vocabulary.TO_BYTES.contains(name)) {
            return Optional.of(Form.BYTES);
        }
        if (Vocabulary.TO_TEXT.contains(name)) {
            return Optional.of(Form.TEXT);
        }
        return Vocabulary.TO_DATA.contains(name) ? Optional.of(Form.DATA) : Optional.empty();
    }

    private static Symbol got(Symbol of, List<Symbol> parts, Given given) {
        Optional<String> key = given.first().flatMap(Symbol::literal);
        return of instanceof Symbol.Fields(var fields) && key.isPresent()
                ? fields.getOrDefault(key.get(), Symbol.Plain.NONE)
                : Symbol.made(Form.DATA, parts);
    }

    private static Symbol joined(Symbol of, Given given) {
        boolean text = of instanceof Symbol.Each(Symbol.Received(Form form, var _, var _)) && form == Form.TEXT;
        Symbol item = of instanceof Symbol.Received ? of : Assignments.item(of);
        return Symbol.made(
                text ? Form.TEXT : Form.BYTES, List.of(item, given.first().orElse(of)));
    }
}
