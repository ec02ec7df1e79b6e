package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// HTML as `html.parser` takes it apart, piece by piece. What is written in a way on which not all Pythons agree is
/// left open.
public final class HtmlReader {
    private static final Pattern START = Pattern.compile("<([a-zA-Z][\\w:.-]*)"
            + "((?:\\s+[\\w:.@#-]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[!#-&(-;?-_a-~]+))?)*)\\s*(/?)>");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w:.@#-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([!#-&(-;?-_a-~]+)))?");

    private static final Pattern END = Pattern.compile("</([a-zA-Z][\\w:.-]*)\\s*>");
    private static final Pattern NUMBER = Pattern.compile("&#([0-9]+|[xX][0-9a-fA-F]+);");
    private static final Pattern NAME = Pattern.compile("&([a-zA-Z][a-zA-Z0-9]*);");

    /// Elements that hold no markup.
    private static final Set<String> OF_TEXT = Set.of("script", "style");

    private final String text;
    private final boolean convertsReferences;
    private final boolean isLast;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private HtmlReader(String text, boolean convertsReferences, boolean isLast) {
        this.text = text;
        this.convertsReferences = convertsReferences;
        this.isLast = isLast;
    }

    /// A piece of a text, told to a method.
    ///
    /// @param arguments values as Java has them: see `Plain`
    public record Piece(String method, List<Object> arguments) {
        public Piece {
            arguments = List.copyOf(arguments);
        }

        static Piece of(String method, Object... arguments) {
            return new Piece(method, List.of(arguments));
        }
    }

    /// What a text came to.
    ///
    /// @param rest of the text, which waits for more
    public record Reading(List<Piece> pieces, String rest) {
        public Reading {
            pieces = List.copyOf(pieces);
        }
    }

    /// Reads a text as far as is sure what comes next.
    ///
    /// @param isLast whether nothing comes behind it
    /// @throws Unsettled where it is left open what is read
    public static Reading read(String text, boolean convertsReferences, boolean isLast) {
        HtmlReader reader = new HtmlReader(text, convertsReferences, isLast);
        reader.read();
        return new Reading(reader.pieces, text.substring(reader.at));
    }

    private void read() {
        while (at < text.length()) {
            int next = nextMarkup();
            if (next < 0 && waitsForReference()) {
                return;
            }
            int end = next < 0 ? text.length() : next;
            if (end > at) {
                String plain = text.substring(at, end);
                pieces.add(Piece.of("handle_data", convertsReferences ? HtmlEntities.unescaped(plain) : plain));
                at = end;
            }
            if (at < text.length() && !(text.charAt(at) == '&' ? readReference() : readMarkup())) {
                if (isLast) {
                    throw new Unsettled();
                }
                return;
            }
        }
    }

    private int nextMarkup() {
        int markup = text.indexOf('<', at);
        int reference = convertsReferences ? -1 : text.indexOf('&', at);
        return reference >= 0 && (markup < 0 || reference < markup) ? reference : markup;
    }

    /// Whether the text ends in what may be the beginning of a character reference.
    private boolean waitsForReference() {
        int reference = text.lastIndexOf('&');
        return convertsReferences
                && !isLast
                && reference >= at
                && text.substring(reference).chars().noneMatch(unit -> unit == ';' || Character.isWhitespace(unit));
    }

    private boolean readReference() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        Matcher name = NAME.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            return found(number.end(), "handle_charref", number.group(1));
        }
        return name.lookingAt() ? found(name.end(), "handle_entityref", name.group(1)) : Given.unsettled();
    }

    private boolean found(int end, String method, Object... arguments) {
        pieces.add(Piece.of(method, arguments));
        at = end;
        return true;
    }

    /// Takes what begins with a `<`, if all of it is there.
    private boolean readMarkup() {
        String begin = text.substring(at, Math.min(text.length(), at + 9)).toLowerCase(Locale.ROOT);
        int close = text.indexOf('>', at);
        if (begin.matches("<[a-z](?s:.*)")) {
            return close >= 0 && readStart();
        }
        if (begin.startsWith("</")) {
            return close >= 0 && readEnd();
        }
        if (begin.startsWith("<!--")) {
            return readComment();
        }
        if (begin.startsWith("<?")) {
            return close >= 0 && found(close + 1, "handle_pi", text.substring(at + 2, close));
        }
        if (begin.startsWith("<!doctype")) {
            return close >= 0 && found(close + 1, "handle_decl", text.substring(at + 2, close));
        }
        if (begin.startsWith("<!")) {
            return Given.unsettled();
        }
        return begin.length() > 1 && found(at + 1, "handle_data", "<");
    }

    private boolean readStart() {
        Matcher tag = START.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            return Given.unsettled();
        }
        List<Object> attributes = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
        while (attribute.find()) {
            attributes.add(Row.of(attribute.group(1).toLowerCase(Locale.ROOT), value(attribute)));
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        boolean isEnd = !tag.group(3).isEmpty();
        found(tag.end(), isEnd ? "handle_startendtag" : "handle_starttag", name, attributes);
        if (OF_TEXT.contains(name) && !isEnd) {
            readText(name);
        }
        return true;
    }

    private static Object value(Matcher attribute) {
        for (int group = 2; group <= attribute.groupCount(); group++) {
            if (attribute.group(group) != null) {
                return HtmlEntities.unescaped(attribute.group(group));
            }
        }
        return Plain.NONE;
    }

    /// Takes all up to the end of an element that holds no markup.
    private void readText(String element) {
        Matcher end =
                Pattern.compile("</" + element + ">", Pattern.CASE_INSENSITIVE).matcher(text);
        if (!end.find(at)) {
            throw new Unsettled();
        }
        if (end.start() > at) {
            found(end.start(), "handle_data", text.substring(at, end.start()));
        }
    }

    private boolean readEnd() {
        Matcher tag = END.matcher(text).region(at, text.length());
        return tag.lookingAt()
                ? found(tag.end(), "handle_endtag", tag.group(1).toLowerCase(Locale.ROOT))
                : Given.unsettled();
    }

    private boolean readComment() {
        int dashes = text.indexOf("--", at + 4);
        if (dashes < 0) {
            return false;
        }
        String comment = text.substring(at + 4, dashes);
        boolean isPlain = text.startsWith("-->", dashes) && !comment.startsWith(">") && !comment.startsWith("->");
        return isPlain ? found(dashes + 3, "handle_comment", comment) : Given.unsettled();
    }
}
