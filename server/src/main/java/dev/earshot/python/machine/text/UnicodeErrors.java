package dev.earshot.python.machine.text;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What texts and bytes that have no place in an encoding are said to be.
final class UnicodeErrors {
    private UnicodeErrors() {}

    /// @param arguments the encoding, what was to be encoded or decoded, where what is wrong starts and ends, and why
    static Optional<String> told(List<Reference> arguments) {
        List<Object> known = new ArrayList<>();
        for (Reference argument : arguments) {
            Value value = argument.only().orElse(null);
            if (!(value instanceof Constant(Object literal))) {
                return Optional.empty();
            }
            known.add(literal);
        }
        if (known.size() != 5
                || !(known.get(0) instanceof String encoding)
                || !(known.get(2) instanceof Long start)
                || !(known.get(3) instanceof Long end)
                || !(known.get(4) instanceof String reason)) {
            return Optional.empty();
        }
        return subject(known.get(1), start, end).map(what -> "'" + encoding + "' codec can't " + what + ": " + reason);
    }

    private static Optional<String> subject(Object coded, long start, long end) {
        boolean single = end == start + 1;
        String place = single ? " in position " + start : " in position " + start + "-" + (end - 1);
        return switch (coded) {
            case Constant.Bytes(String octets)
            when single && start >= 0 && start < octets.length() ->
                Optional.of("decode byte 0x%02x".formatted((int) octets.charAt((int) start)) + place);
            case Constant.Bytes _ when !single -> Optional.of("decode bytes" + place);
            case String text
            when single && start >= 0 && start < text.codePointCount(0, text.length()) ->
                Optional.of("encode character '" + escaped(text.codePointAt(text.offsetByCodePoints(0, (int) start)))
                        + "'" + place);
            case String _ when !single -> Optional.of("encode characters" + place);
            default -> Optional.empty();
        };
    }

    private static String escaped(int code) {
        return (code <= 0xFF ? "\\x%02x" : code <= 0xFFFF ? "\\u%04x" : "\\U%08x").formatted(code);
    }
}
