package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The module `textwrap` where it breaks lines. Words with hyphens, at which it may break them, are left open.
final class Wrapping {
    private static final Pattern CHUNK = Pattern.compile("\\s+|\\S+");
    private static final int USUAL = 70;

    private final List<String> chunks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final int width;
    private final Given given;

    private Wrapping(String text, int width, Given given) {
        this.width = width;
        this.given = given;
        Matcher chunk = CHUNK.matcher(text.replaceAll("[\\t\\n\\x0b\\f\\r ]", " "));
        while (chunk.find()) {
            chunks.add(chunk.group());
        }
    }

    static void addTo(Map<String, Pure> functions) {
        functions.put("textwrap.wrap", given -> List.copyOf(wrapped(given)));
        functions.put("textwrap.fill", given -> String.join("\n", wrapped(given)));
        functions.put(
                "textwrap.shorten",
                given -> shortened(
                        String.join(" ", given.text(0).strip().split("\\s+", -1)),
                        given.count(1, "width", USUAL),
                        given.text(2, "placeholder", " [...]")));
    }

    private static String plain(String text) {
        boolean isPlain = text.chars().allMatch(unit -> unit < 128 && unit != '-' && unit != '\t');
        return isPlain ? text : Given.unsettled();
    }

    private static List<String> wrapped(Given given) {
        boolean known = given.keywords().keySet().stream()
                .allMatch(List.of("width", "initial_indent", "subsequent_indent", "break_long_words")::contains);
        if (!known) {
            return Given.unsettled();
        }
        Wrapping wrapping = new Wrapping(plain(given.text(0)), given.count(1, "width", USUAL), given);
        wrapping.run();
        return wrapping.lines;
    }

    private String indent() {
        return given.text(9, lines.isEmpty() ? "initial_indent" : "subsequent_indent", "");
    }

    private void run() {
        if (width <= 0) {
            throw new Refusal("ValueError");
        }
        while (!chunks.isEmpty()) {
            if (!lines.isEmpty() && chunks.getFirst().isBlank()) {
                chunks.removeFirst();
            }
            String line = line(width - indent().length());
            if (!line.isEmpty()) {
                lines.add(indent() + line);
            }
        }
    }

    /// Takes away what has a place in the next line. Where a long word is broken that has no place there at all, the
    /// blanks before it stay.
    private String line(int place) {
        List<String> parts = new ArrayList<>();
        int length = 0;
        while (!chunks.isEmpty() && length + chunks.getFirst().length() <= place) {
            parts.add(chunks.removeFirst());
            length += parts.getLast().length();
        }
        if (!chunks.isEmpty() && chunks.getFirst().length() > place) {
            String word = chunks.removeFirst();
            if (given.truth(9, "break_long_words", true)) {
                int left = place < 1 ? 1 : place - length;
                parts.add(word.substring(0, left));
                chunks.addFirst(word.substring(left));
            } else if (parts.isEmpty()) {
                parts.add(word);
            } else {
                chunks.addFirst(word);
            }
        }
        if (!parts.isEmpty() && parts.getLast().isBlank()) {
            parts.removeLast();
        }
        return String.join("", parts);
    }

    private static String shortened(String text, int width, String placeholder) {
        if (plain(text).length() <= width) {
            return text;
        }
        if (placeholder.stripLeading().length() > width) {
            throw new Refusal("ValueError");
        }
        String kept = "";
        for (String word : text.split(" ", -1)) {
            String longer = kept.isEmpty() ? word : kept + " " + word;
            if (longer.length() + placeholder.length() > width) {
                break;
            }
            kept = longer;
        }
        return kept.isEmpty() ? placeholder.stripLeading() : kept + placeholder;
    }
}
