package dev.earshot.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.MalformedJsonException;
import java.nio.charset.StandardCharsets;

/// A JSON text in UTF-8 (RFC 8259), read into Gson's tree.
///
/// A client that opens a document sends all of it in one string. Gson's own reader takes that unit by unit, through
/// four copies; here what stands between two escapes is moved as a whole, within the bytes that came, which are used up
/// so. A little more is taken for JSON than is: control characters in strings, and numbers such as `01`.
/// It does not know what a message is.
final class JsonText {
    /// As deep as Gson reads, too: each level takes some of the stack.
    private static final int DEEPEST = 255;

    /// Any whole number of fewer is a `long`.
    private static final int MOST_DIGITS = 19;

    private final byte[] text;
    private final JsonObject begun = new JsonObject();
    private int at;
    private int depth;

    /// @param text is changed by reading it
    JsonText(byte[] text) {
        this.text = text;
    }

    /// The members of the outermost object that have been read, also where what follows is malformed.
    JsonObject begun() {
        return begun;
    }

    /// Reads all of it, once.
    JsonElement read() throws MalformedJsonException {
        JsonElement value = value();
        skipBlanks();
        if (at < text.length) {
            throw malformed();
        }
        return value;
    }

    private JsonElement value() throws MalformedJsonException {
        skipBlanks();
        return switch (unit()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonPrimitive(string());
            case 't' -> word("true", new JsonPrimitive(true));
            case 'f' -> word("false", new JsonPrimitive(false));
            case 'n' -> word("null", JsonNull.INSTANCE);
            default -> number();
        };
    }

    private JsonObject object() throws MalformedJsonException {
        JsonObject object = depth == 0 ? begun : new JsonObject();
        enter();
        if (!leaves('}')) {
            do {
                skipBlanks();
                String name = string();
                skipBlanks();
                expect(':');
                object.add(name, value());
            } while (goesOn('}'));
        }
        return object;
    }

    private JsonArray array() throws MalformedJsonException {
        JsonArray array = new JsonArray();
        enter();
        if (!leaves(']')) {
            do {
                array.add(value());
            } while (goesOn(']'));
        }
        return array;
    }

    private void enter() throws MalformedJsonException {
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw malformed();
        }
    }

    private boolean leaves(char bracket) throws MalformedJsonException {
        skipBlanks();
        if (unit() != bracket) {
            return false;
        }
        at++;
        depth--;
        return true;
    }

    /// Whether a comma follows rather than the bracket, and passes over it.
    private boolean goesOn(char bracket) throws MalformedJsonException {
        if (leaves(bracket)) {
            return false;
        }
        expect(',');
        return true;
    }

    private JsonElement word(String word, JsonElement meaning) throws MalformedJsonException {
        for (int letter = 0; letter < word.length(); letter++) {
            expect(word.charAt(letter));
        }
        return meaning;
    }

    private JsonPrimitive number() throws MalformedJsonException {
        int start = at;
        boolean isWhole = true;
        while (at < text.length && "+-.0123456789Ee".indexOf(text[at]) >= 0) {
            isWhole &= text[at] != '.' && text[at] != 'e' && text[at] != 'E';
            at++;
        }
        String digits = new String(text, start, at - start, StandardCharsets.US_ASCII);
        boolean isLong = isWhole && digits.length() < MOST_DIGITS;
        try {
            return new JsonPrimitive(isLong ? (Number) Long.valueOf(digits) : (Number) Double.valueOf(digits));
        } catch (NumberFormatException noNumber) {
            throw malformed();
        }
    }

    private String string() throws MalformedJsonException {
        expect('"');
        StringBuilder before = new StringBuilder(0);
        int start = at;
        int end = at;
        while (true) {
            int stop = plainEnd(at);
            System.arraycopy(text, at, text, end, stop - at);
            end += stop - at;
            at = stop + 1;
            if (unit(stop) == '"') {
                break;
            }
            int escaped = escaped();
            if (escaped >= Character.MIN_SURROGATE && escaped <= Character.MAX_SURROGATE) {
                // Half of a pair alone has no form in UTF-8.
                before.append(utf8(start, end)).append((char) escaped);
                start = at;
                end = at;
            } else {
                end = put(escaped, end);
            }
        }
        String rest = utf8(start, end);
        return before.isEmpty() ? rest : before.append(rest).toString();
    }

    /// The offset of the next quote or backslash, or of the end.
    private int plainEnd(int from) {
        byte[] bytes = text;
        int end = from;
        while (end < bytes.length && bytes[end] != '"' && bytes[end] != '\\') {
            end++;
        }
        return end;
    }

    /// The character that stands behind a backslash.
    private int escaped() throws MalformedJsonException {
        char letter = unit();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> withOtherHalf(hexadecimal());
            default -> throw malformed();
        };
    }

    private int withOtherHalf(char first) throws MalformedJsonException {
        if (Character.isHighSurrogate(first) && unit() == '\\' && unit(at + 1) == 'u') {
            int behind = at;
            at += 2;
            char second = hexadecimal();
            if (Character.isLowSurrogate(second)) {
                return Character.toCodePoint(first, second);
            }
            at = behind;
        }
        return first;
    }

    private char hexadecimal() throws MalformedJsonException {
        int value = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = Character.digit(unit(), 16);
            if (digit < 0) {
                throw malformed();
            }
            value = 16 * value + digit;
        }
        return (char) value;
    }

    /// Writes a character where an escape, which is longer, has been read.
    ///
    /// @return the offset behind it
    private int put(int character, int end) {
        if (character < 0x80) {
            text[end] = (byte) character;
            return end + 1;
        }
        byte[] encoded = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, text, end, encoded.length);
        return end + encoded.length;
    }

    private String utf8(int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    private void skipBlanks() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) {
            at++;
        }
    }

    private void expect(char wanted) throws MalformedJsonException {
        if (unit() != wanted) {
            throw malformed();
        }
        at++;
    }

    private char unit() throws MalformedJsonException {
        return unit(at);
    }

    private char unit(int offset) throws MalformedJsonException {
        if (offset >= text.length) {
            throw malformed();
        }
        return (char) (text[offset] & 0xFF);
    }

    private MalformedJsonException malformed() {
        return new MalformedJsonException("no JSON at offset " + at);
    }
}
