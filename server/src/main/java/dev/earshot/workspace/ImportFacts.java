package dev.earshot.workspace;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads from a file's text what it imports, without parsing it: an import that stands in a comment or a string is
/// taken for one too. So nobody may take it for more than a reason to look.
public final class ImportFacts {
    private static final String WORD = "import";
    private static final Pattern FROM =
            Pattern.compile("(?:^|[;:])\\s*from\\s*(\\.*)\\s*([\\w.]*)\\s*$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PLAIN = Pattern.compile("(?:^|[;:])\\s*$");
    private static final Pattern ITEM =
            Pattern.compile("([\\w.]+|\\*)(?:\\s+as\\s+(\\w+))?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAMED = Pattern.compile("[\"'](\\.*[A-Za-z_][\\w.]*)(?=[\"'{%])");
    /// The functions that import what a text names.
    public static final List<String> IMPORTERS = List.of("import_module", "__import__", "resolve_name");
    private static final int MOST_NAMED = 1_000;

    private final String text;
    private final Set<ImportFact> facts = new LinkedHashSet<>();

    private ImportFacts(String text) {
        this.text = text;
    }

    public static List<ImportFact> of(String text) {
        ImportFacts facts = new ImportFacts(text);
        facts.readStatements();
        if (IMPORTERS.stream().anyMatch(text::contains)) {
            facts.readNames();
        }
        return List.copyOf(facts.facts);
    }

    /// The same of a part of a file, as if a function that imports what a text names stood elsewhere in it.
    public static List<ImportFact> ofPart(String text) {
        ImportFacts facts = new ImportFacts(text);
        facts.readStatements();
        facts.readNames();
        return List.copyOf(facts.facts);
    }

    private void readStatements() {
        for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length())) {
            int behind = at + WORD.length();
            if (behind < text.length() && !Character.isJavaIdentifierPart(text.charAt(behind))) {
                readStatement(at, behind);
            }
        }
    }

    private void readStatement(int at, int behind) {
        String before = text.substring(lineStart(at), at);
        if (PLAIN.matcher(before).find()) {
            readWholes(items(behind));
            return;
        }
        Matcher from = FROM.matcher(before);
        if (from.find()) {
            readMembers(from.group(1).length(), normal(from.group(2)), items(behind));
        }
    }

    private void readWholes(String items) {
        Matcher item = ITEM.matcher(items);
        while (item.find()) {
            String module = normal(item.group(1));
            int dot = module.indexOf('.');
            String first = dot < 0 ? module : module.substring(0, dot);
            facts.add(new ImportFact.Whole(module, item.group(2) == null ? first : normal(item.group(2))));
        }
    }

    private void readMembers(int level, String module, String items) {
        Matcher item = ITEM.matcher(items);
        while (item.find()) {
            String name = normal(item.group(1));
            String bound = item.group(2) == null ? name : normal(item.group(2));
            facts.add(new ImportFact.Member(level, module, name, bound));
        }
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

    private int lineStart(int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private void readNames() {
        Matcher named = NAMED.matcher(text);
        for (int count = 0; count < MOST_NAMED && named.find(); count++) {
            facts.add(new ImportFact.Named(named.group(1)));
        }
    }

    /// CPython reads identifiers in their NFKC form.
    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }
}
