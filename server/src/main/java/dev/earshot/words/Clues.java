package dev.earshot.words;

import dev.earshot.syntax.PythonNames;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// What a text has in its code by which something in it may lead to `logging.config.listen`. Unlike [Mentions] it tells
/// code from comments and from texts that people read, and `logging.config` from `logging.getLogger` and from other
/// things that have a `config`. Where it says no, nobody need run the text; where it says yes, nothing is decided.
public final class Clues {
    private static final String MIDDLE = "config";

    /// The function's name.
    public static final String MEMBER = "listen";

    /// The words between the module `logging` and the function.
    public static final Set<String> WAY = Set.of(MIDDLE, MEMBER);

    private static final Set<String> OF_ANY_MODULE = Set.of("import_module", "__import__", "resolve_name");
    private static final Set<String> OF_ANY_MEMBER =
            Set.of("getattr", "attrgetter", "methodcaller", "__dict__", "__getattribute__", "vars", "modules");
    private static final Set<String> ONWARDS = Set.of(MIDDLE, "__dict__", "__getattribute__");

    private final String text;
    private int at;

    /// Behind the word `import`, to the end of the statement.
    private boolean imports;

    private int brackets;
    private boolean module;
    private boolean renamed;
    private boolean middle;
    private boolean member;
    private boolean anyModule;
    private boolean anyMember;

    /// Code in texts may be run.
    private boolean runsTexts;

    /// A long text names all that leads to the function.
    private boolean codeInText;

    private Clues(String text) {
        this.text = text;
    }

    public static Clues of(String text) {
        return read(text, _ -> false);
    }

    /// Whether something in a text may lead to the function by itself.
    public static boolean leadToListen(String text) {
        return read(text, Clues::lead).lead();
    }

    /// Whether it may with what others add, or others with what it gives to them.
    public static boolean mayLeadToListen(String text) {
        return read(text, Clues::mayLead).mayLead();
    }

    /// Reads a text until enough is known: what follows only adds to that.
    private static Clues read(String text, Predicate<Clues> isEnough) {
        Clues clues = new Clues(text);
        while (clues.at < text.length() && !isEnough.test(clues)) {
            clues.readOn();
        }
        return clues;
    }

    /// The words on the way to the function that the text names.
    public Set<String> named() {
        Set<String> words = new HashSet<>();
        if (middle || codeInText) {
            words.add(MIDDLE);
        }
        if (member || codeInText) {
            words.add(MEMBER);
        }
        return words;
    }

    /// Whether it names all of these words on the way.
    public boolean name(Set<String> words) {
        return named().containsAll(words);
    }

    private boolean lead() {
        boolean anything = anyMember || anyModule;
        return ((runsTexts || anyModule) && codeInText)
                || (module && ((member && (middle || anything)) || (middle && anything)))
                || (anyModule && member);
    }

    private boolean mayLead() {
        return codeInText || (module && (middle || renamed || (member && anyMember))) || (anyModule && member);
    }

    private void readOn() {
        char unit = text.charAt(at);
        if (unit == '#') {
            at = lineEnd();
        } else if (unit == '"' || unit == '\'') {
            string(false);
        } else if (PythonNames.isPart(unit)) {
            word();
        } else {
            punctuation(unit);
            at++;
        }
    }

    private void punctuation(char unit) {
        switch (unit) {
            case '(' -> brackets++;
            case ')' -> brackets--;
            case '\n', '\r' -> imports &= brackets > 0;
            case ';' -> imports = false;
            case '*' -> renamed |= imports;
            case '\\' -> at += text.startsWith("\r\n", at + 1) ? 2 : 1;
            default -> {}
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && PythonNames.isPart(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'') && at - start <= 2) {
            string(text.substring(start, at).toLowerCase(Locale.ROOT).contains("f"));
            return;
        }
        switch (at - start) {
            case 4, 6, 7, 8, 10, 12, 13, 16 -> word(start, text.substring(start, at));
            default -> {}
        }
    }

    private void word(int start, String word) {
        switch (word) {
            case "import" -> {
                imports = true;
                brackets = 0;
            }
            case "logging" -> logging();
            case MIDDLE -> middle |= imports || isBehindDot(start);
            case MEMBER -> member = true;
            case "exec", "eval" -> runsTexts = true;
            default -> {
                anyModule |= OF_ANY_MODULE.contains(word);
                anyMember |= OF_ANY_MEMBER.contains(word);
            }
        }
    }

    /// The module itself, or a member of it that leads on; neither `logging.getLogger` nor the mere import.
    private void logging() {
        int next = skipBlanks(at);
        if (next < text.length() && text.charAt(next) == '.') {
            int start = skipBlanks(next + 1);
            int end = start;
            while (end < text.length() && PythonNames.isPart(text.charAt(end))) {
                end++;
            }
            // Where the line ends behind the dot, what is taken stands further down.
            module |= start == end || ONWARDS.contains(text.substring(start, end));
        } else {
            boolean named = text.startsWith("as", next);
            module |= !imports || named;
            renamed |= imports && named;
        }
    }

    /// A text: what is written in braces of one with an `f` before it is code.
    private void string(boolean formatted) {
        char quote = text.charAt(at);
        String end = quote == '"' ? "\"\"\"" : "'''";
        boolean isLong = text.startsWith(end, at);
        int quotes = isLong ? end.length() : 1;
        int start = at + quotes;
        int stop = start;
        while (stop < text.length()) {
            char unit = text.charAt(stop);
            boolean isEnd = isLong ? unit == quote && text.startsWith(end, stop) : unit == quote || isLineEnd(unit);
            if (isEnd) {
                break;
            }
            stop += unit == '\\' ? 2 : 1;
        }
        stop = Math.min(stop, text.length());
        String inside = text.substring(start, stop);
        at = Math.min(
                stop + (!isLong && stop < text.length() && isLineEnd(text.charAt(stop)) ? 0 : quotes), text.length());
        if (formatted || mayName(inside)) {
            module |= Mentions.mention(inside, "logging");
            middle |= Mentions.mention(inside, MIDDLE);
            member |= Mentions.mention(inside, MEMBER);
        } else {
            member |= holdsMember(inside);
            codeInText |= Mentions.mention(inside, MEMBER)
                    && Mentions.mention(inside, MIDDLE)
                    && Mentions.mention(inside, "logging");
        }
    }

    /// Whether a text names something, or several things with blanks between them.
    private static boolean mayName(String inside) {
        return inside.length() <= CodeWords.LONGEST_NAME
                && inside.indexOf('\n') < 0
                && (inside.indexOf(' ') < 0 || Mentions.mention(inside, MEMBER) || inside.contains("logging.config"));
    }

    /// Whether the function's name is a value in a text that holds data: it stands in quotes, or between a colon or an
    /// equals sign and the end of the line.
    private static boolean holdsMember(String inside) {
        for (int name = inside.indexOf(MEMBER); name >= 0; name = inside.indexOf(MEMBER, name + 1)) {
            int before = name - 1;
            while (before >= 0 && inside.charAt(before) == ' ') {
                before--;
            }
            int behind = name + MEMBER.length();
            char left = before < 0 ? '\n' : inside.charAt(before);
            char right = behind < inside.length() ? inside.charAt(behind) : '\n';
            boolean isQuoted = before == name - 1 && (left == '"' || left == '\'') && (right == left || right == '\\');
            boolean isValue = (left == ':' || left == '=') && (isLineEnd(right) || right == '\\');
            if (isQuoted || isValue) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r';
    }

    private boolean isBehindDot(int start) {
        int before = start - 1;
        while (before >= 0 && (Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '\\')) {
            before--;
        }
        return before >= 0 && text.charAt(before) == '.';
    }

    private int skipBlanks(int from) {
        int place = from;
        while (place < text.length() && (text.charAt(place) == ' ' || text.charAt(place) == '\t')) {
            place++;
        }
        return place;
    }

    private int lineEnd() {
        int place = at;
        while (place < text.length() && !isLineEnd(text.charAt(place))) {
            place++;
        }
        return place;
    }
}
