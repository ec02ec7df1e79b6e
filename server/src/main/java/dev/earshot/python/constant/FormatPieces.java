package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A format string taken apart, as `string.Formatter.parse` does it (library reference, «Format String Syntax»).
public final class FormatPieces {
    /// A text, and what ends it: a brace that stands for itself, a field, or nothing more.
    private static final Pattern PIECE = Pattern.compile("([^{}]*)(?:(\\{\\{|\\}\\})"
            + "|(\\{)((?:\\[[^\\[\\]{}]*\\]|[^{}!:\\[\\]])*)(?:!([^{}:]))?(?::((?:[^{}]|\\{[^{}]*\\})*))?\\}|$)");

    private static final Pattern WAY = Pattern.compile("[.]([^.\\[\\]]+)|\\[([^\\[\\]]+)\\]");

    private FormatPieces() {}

    /// A text, and the field behind it, if there is one.
    ///
    /// @param conversion empty where there is none
    public record Piece(String text, Optional<String> field, String specification, String conversion) {}

    /// What a field names, and the way on from there.
    ///
    /// @param first a text, or a number where it is written as one
    public record Field(Object first, List<Step> way) {
        public Field {
            way = List.copyOf(way);
        }
    }

    /// An attribute, or an item.
    ///
    /// @param key a text, or a number where an item is written as one
    public record Step(boolean isAttribute, Object key) {}

    /// What `parse` gives.
    public static Yielded parsed(String format) {
        return new Yielded(of(format).stream().map(FormatPieces::row).toList());
    }

    private static Object row(Piece piece) {
        return piece.field.isEmpty()
                ? Row.of(piece.text, Plain.NONE, Plain.NONE, Plain.NONE)
                : Row.of(
                        piece.text,
                        piece.field.get(),
                        piece.specification,
                        piece.conversion.isEmpty() ? Plain.NONE : piece.conversion);
    }

    /// The pieces of a format string, in order.
    ///
    /// @throws Unsettled where it is left open what there is
    public static List<Piece> of(String format) {
        List<Piece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(format);
        int at = 0;
        while (at < format.length()) {
            if (!piece.find(at) || piece.start() != at || Plain.isTooLong(format.length())) {
                throw new Unsettled();
            }
            boolean isField = piece.group(3) != null;
            String brace = piece.group(2) == null ? "" : piece.group(2).substring(1);
            pieces.add(new Piece(
                    piece.group(1) + brace,
                    isField ? Optional.of(piece.group(4)) : Optional.empty(),
                    Optional.ofNullable(piece.group(6)).orElse(""),
                    Optional.ofNullable(piece.group(5)).orElse("")));
            at = piece.end();
        }
        return pieces;
    }

    /// What the name of a field means.
    ///
    /// @throws Unsettled where that is left open
    public static Field field(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[') {
            end++;
        }
        List<Step> way = new ArrayList<>();
        Matcher step = WAY.matcher(name);
        int at = end;
        while (at < name.length()) {
            if (!step.find(at) || step.start() != at) {
                throw new Unsettled();
            }
            boolean isAttribute = step.group(1) != null;
            way.add(new Step(isAttribute, isAttribute ? step.group(1) : key(step.group(2))));
            at = step.end();
        }
        return new Field(key(name.substring(0, end)), way);
    }

    private static Object key(String written) {
        return written.matches("[0-9]{1,9}") ? (Object) Long.valueOf(written) : written;
    }
}
