package dev.earshot.python.constant;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Character references of HTML, as `html.unescape` has them (library reference, `html`). Of those with a name the
/// ones are known that the web began with, and a few more.
final class HtmlEntities {
    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,6};|#[xX][0-9a-fA-F]{1,5};|[a-zA-Z0-9]+;?)");

    /// The names of the characters from U+00A0 on. They stand for these without a semicolon as well.
    private static final String LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
            + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
            + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
            + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
            + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Integer> WITHOUT_SEMICOLON = new HashMap<>(Map.of(
            "lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"', "LT", (int) '<', "GT", (int) '>',
            "AMP", (int) '&', "QUOT", (int) '"', "COPY", 0xa9, "REG", 0xae));

    private static final Map<String, Integer> WITH_SEMICOLON = new HashMap<>(Map.of(
            "apos", (int) '\'',
            "hellip", 0x2026,
            "ndash", 0x2013,
            "mdash", 0x2014,
            "lsquo", 0x2018,
            "rsquo", 0x2019,
            "ldquo", 0x201c,
            "rdquo", 0x201d,
            "bull", 0x2022,
            "euro", 0x20ac));

    static {
        int code = 0xa0;
        for (String name : LATIN.split(" ", -1)) {
            WITHOUT_SEMICOLON.put(name, code++);
        }
        WITH_SEMICOLON.putAll(WITHOUT_SEMICOLON);
    }

    private HtmlEntities() {}

    /// A text with characters in the places of the references to them.
    static String unescaped(String text) {
        Matcher reference = REFERENCE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (reference.find()) {
            reference.appendReplacement(plain, Matcher.quoteReplacement(character(reference.group(1))));
        }
        return reference.appendTail(plain).toString();
    }

    private static String character(String name) {
        if (name.startsWith("#")) {
            boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            String digits = name.substring(hexadecimal ? 2 : 1, name.length() - 1);
            int code = Integer.parseInt(digits, hexadecimal ? 16 : 10);
            boolean plain = (code >= ' ' && code < 0x7f) || (code >= 0xa0 && code < 0xd800);
            return plain ? Character.toString(code) : Given.unsettled();
        }
        if (name.endsWith(";")) {
            Integer code = WITH_SEMICOLON.get(name.substring(0, name.length() - 1));
            return code == null ? Given.unsettled() : Character.toString(code);
        }
        Integer code = WITHOUT_SEMICOLON.get(name);
        if (code != null) {
            return Character.toString(code);
        }
        boolean begins = WITHOUT_SEMICOLON.keySet().stream().anyMatch(name::startsWith);
        return begins ? Given.unsettled() : "&" + name;
    }
}
