package dev.earshot.lsp;

import com.google.gson.JsonObject;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

/// A text as an editor sees it: lines, and positions in one of the protocol's encodings. Counted in another way than
/// the server does it, namely by encoding.
///
/// @param encoding as the protocol calls it
record EditorText(String text, String encoding) {
    String position(int offset) {
        String before = text.substring(0, offset);
        int start = lineStart(before);
        long line = before.replace("\r\n", "\n")
                .chars()
                .filter(unit -> unit == '\n' || unit == '\r')
                .count();
        return "{\"line\": %d, \"character\": %d}".formatted(line, units(before.substring(start)));
    }

    int offset(JsonObject position) {
        int wantedLine = position.get("line").getAsInt();
        int wantedUnits = position.get("character").getAsInt();
        for (int offset = 0; offset <= text.length(); offset++) {
            if (offset > 0 && text.startsWith("\r\n", offset - 1)) {
                continue;
            }
            String here = position(offset);
            if (here.equals("{\"line\": %d, \"character\": %d}".formatted(wantedLine, wantedUnits))) {
                return offset;
            }
        }
        throw new AssertionError(position + " is nowhere in the text");
    }

    /// The text after edits that all count in this text.
    String edited(List<JsonObject> textEdits) {
        StringBuilder edited = new StringBuilder(text);
        Comparator<JsonObject> byStart = Comparator.comparingInt(
                edit -> offset(edit.getAsJsonObject("range").getAsJsonObject("start")));
        for (JsonObject edit : textEdits.stream().sorted(byStart.reversed()).toList()) {
            JsonObject range = edit.getAsJsonObject("range");
            edited.replace(
                    offset(range.getAsJsonObject("start")),
                    offset(range.getAsJsonObject("end")),
                    edit.get("newText").getAsString());
        }
        return edited.toString();
    }

    private int units(String line) {
        int bytesPerUnit = switch (encoding) {
            case "utf-8" -> 1;
            case "utf-16" -> 2;
            default -> 4;
        };
        String charset = encoding.equals("utf-8") ? encoding : encoding + "le";
        return line.getBytes(Charset.forName(charset)).length / bytesPerUnit;
    }

    private static int lineStart(String before) {
        return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    }
}
