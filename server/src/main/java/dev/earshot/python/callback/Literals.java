package dev.earshot.python.callback;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;

/// Constants as they are written: numbers, `None` and truth values.
final class Literals {
    private Literals() {}

    static Symbol constant(String text) {
        return switch (text) {
            case "None" -> Symbol.Plain.NONE;
            case "True" -> Symbol.truth(true);
            case "False" -> Symbol.truth(false);
            default ->
                text.matches("[0-9]{1,18}")
                        ? new Symbol.Plain(Reference.to(new Constant(Long.valueOf(text))))
                        : new Symbol.Plain(Reference.to(Constant.TRUE));
        };
    }
}
