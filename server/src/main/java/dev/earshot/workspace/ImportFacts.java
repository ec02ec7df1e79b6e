package dev.earshot.workspace;

import dev.earshot.syntax.PythonNames;
import dev.earshot.words.KeyWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Reads from a file's text what it imports, without parsing it: an import that stands in a comment or a string is
/// taken for one too. So nobody may take it for more than a reason to look.
public final class ImportFacts {
    /// The functions that import what a text names.
    public static final List<String> IMPORTERS = List.of("import_module", "__import__", "resolve_name");

    private static final int MOST_NAMED = 1_000;

    private final String text;
    private final Set<ImportFact> facts = new LinkedHashSet<>();

    private ImportFacts(String text) {
        this.text = text;
    }

    static List<ImportFact> of(String text) {
        return of(text, KeyWords.in(text));
    }

    /// What the text of a file imports.
    ///
    /// @param words those that stand in it
    public static List<ImportFact> of(String text, KeyWords words) {
        return of(text, words, words.nameImporters());
    }

    /// The same of a part of a file, as if a function that imports what a text names stood elsewhere in it.
    public static List<ImportFact> ofPart(String text) {
        return of(text, KeyWords.in(text), true);
    }

    private static List<ImportFact> of(String text, KeyWords words, boolean named) {
        ImportFacts facts = new ImportFacts(text);
        for (int at : words.imports()) {
            int behind = at + KeyWords.IMPORT.length();
            if (behind < text.length() && !Character.isJavaIdentifierPart(text.charAt(behind))) {
                facts.readStatement(at, behind);
            }
        }
        if (named) {
            facts.readNames();
        }
        return List.copyOf(facts.facts);
    }

    private void readStatement(int at, int behind) {
        int start = skipBlanks(text, statementStart(at), at);
        if (start == at) {
            readItems(items(behind), (name, bound) -> new ImportFact.Whole(name, bound.orElse(firstPart(name))));
        } else if (text.startsWith("from", start)) {
            int dots = skipBlanks(text, start + "from".length(), at);
            int dotsEnd = dots;
            while (text.charAt(dotsEnd) == '.') {
                dotsEnd++;
            }
            int module = skipBlanks(text, dotsEnd, at);
            int moduleEnd = nameEnd(text, module, at);
            if (skipBlanks(text, moduleEnd, at) == at) {
                int level = dotsEnd - dots;
                String from = PythonNames.normalized(text.substring(module, moduleEnd));
                readItems(items(behind), (name, bound) -> new ImportFact.Member(level, from, name, bound.orElse(name)));
            }
        }
    }

    /// Behind the nearest line break, semicolon or colon before.
    private int statementStart(int at) {
        int start = at;
        while (start > 0 && !endsStatement(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean endsStatement(char unit) {
        return unit == '\n' || unit == '\r' || unit == ';' || unit == ':';
    }

    private void readItems(String items, BiFunction<String, Optional<String>, ImportFact> fact) {
        int at = 0;
        while (at < items.length()) {
            int end = items.charAt(at) == '*' ? at + 1 : nameEnd(items, at, items.length());
            if (end == at) {
                at++;
                continue;
            }
            String name = PythonNames.normalized(items.substring(at, end));
            int alias = aliasStart(items, end);
            at = alias < 0 ? end : nameEnd(items, alias, items.length());
            facts.add(fact.apply(
                    name,
                    alias < 0 ? Optional.empty() : Optional.of(PythonNames.normalized(items.substring(alias, at)))));
        }
    }

    /// Where the name begins that is written behind `as`, or -1.
    private static int aliasStart(String items, int from) {
        int as = skipBlanks(items, from, items.length());
        int alias = skipBlanks(items, as + 2, items.length());
        boolean named = nameEnd(items, alias, items.length()) > alias;
        return as > from && items.startsWith("as", as) && alias > as + 2 && named ? alias : -1;
    }

    private static String firstPart(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0 ? dotted : dotted.substring(0, dot);
    }

    /// What stands behind the word: to the closing bracket, or else to the end of the logical line.
    private String items(int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean bracketed = at < text.length() && text.charAt(at) == '(';
        StringBuilder items = new StringBuilder();
        for (; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (bracketed ? unit == ')' : unit == ';' || unit == '\n' || unit == '\r') {
                break;
            }
            if (unit == '#') {
                at = lineEnd(at) - 1;
            } else if (unit == '\\') {
                at = Math.min(lineEnd(at), text.length() - 1);
                if (text.startsWith("\r\n", at)) {
                    at++;
                }
            } else {
                items.append(unit);
            }
        }
        return items.toString();
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Behind a dotted name; where none starts there, that place itself.
    private static int nameEnd(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == '.' || PythonNames.isPart(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /// The texts that are a dotted name, as far as something is put in, a member is named (`a.b:c`) or the text ends.
    private void readNames() {
        int left = MOST_NAMED;
        for (int at = 0; at < text.length() && left > 0; at++) {
            if (isQuote(text.charAt(at))) {
                int first = at + 1;
                while (first < text.length() && text.charAt(first) == '.') {
                    first++;
                }
                int end = first;
                while (end < text.length() && isNamePart(text.charAt(end))) {
                    end++;
                }
                if (end > first && end < text.length() && endsName(text.charAt(end)) && !isDigit(text.charAt(first))) {
                    facts.add(new ImportFact.Named(text.substring(at + 1, end)));
                    left--;
                }
                at = end - 1;
            }
        }
    }

    private static boolean isNamePart(char unit) {
        return unit < 0x80 && (unit == '.' || PythonNames.isPart(unit));
    }

    private static boolean endsName(char unit) {
        return isQuote(unit) || unit == '{' || unit == '%' || unit == ':';
    }

    private static boolean isQuote(char unit) {
        return unit == '"' || unit == '\'';
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
