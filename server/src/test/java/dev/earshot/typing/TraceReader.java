package dev.earshot.typing;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a [Trace] of which a [TraceWriter] has written.
final class TraceReader {
    private static final String QUOTED = "(\"(?:[^\"\\\\]|\\\\.)*\")";
    private static final Pattern LINE =
            Pattern.compile("(?:\\d+|also) (?<place>\\d+:\\d+) (?<kind>type|back|edit) (?<text>" + QUOTED
                    + ")(?: (?<by>" + QUOTED + "))?(?: (?<flags>[=~]+))?(?<expected>(?: \\S+)*)");
    private static final Pattern EXPECTED =
            Pattern.compile("(?<maybe>\\??)(?<name>[A-Z]\\d*)(?:@(?<start>\\d+:\\d+)-(?<end>\\d+:\\d+))?");
    private static final String PROGRAM = "program ";
    private static final String EDITOR = "editor ";
    private static final int HEAD = 4;

    private static final Pattern FILES = Pattern.compile("(?:^| )" + TraceWriter.IN + " ");

    private final List<Trace.Version> versions = new ArrayList<>();
    private final Program program;
    private SourceText text;
    private Trace.Expectation last = new Trace.Expectation(List.of(), new TreeMap<>());

    private TraceReader(Program program, String expected) {
        this.program = program;
        text = SourceText.of(program.text());
        last = expected(expected, Map.of());
    }

    /// The name of the program that a trace starts from.
    static String program(List<String> lines) {
        return lines.get(1).substring(PROGRAM.length());
    }

    static Trace read(List<String> lines, Program program) {
        TraceReader reader = new TraceReader(program, lines.get(HEAD - 1));
        Trace.Expectation start = reader.last;
        List<String> entry = new ArrayList<>();
        for (String line : lines.subList(HEAD, lines.size())) {
            if (!line.startsWith("also ") && !entry.isEmpty()) {
                reader.read(entry);
                entry.clear();
            }
            entry.add(line);
        }
        reader.read(entry);
        String title = lines.getFirst().substring("# ".length());
        Trace.Session session =
                new Trace.Session(title, program(lines), lines.get(2).substring(EDITOR.length()));
        return new Trace(session, start, reader.versions);
    }

    private void read(List<String> entry) {
        MatchResult first = match(LINE, entry.getFirst());
        int start = offset(first.group("place"), text);
        String typed = unquoted(first.group("text"));
        String flags = first.group("flags");
        for (int at = 0; at < flags.length(); at++) {
            List<Replacement> changes = switch (first.group("kind")) {
                case "type" -> List.of(new Replacement(TextRange.empty(start + at), typed.substring(at, at + 1)));
                case "back" -> {
                    int deleted = start + flags.length() - at - 1;
                    yield List.of(new Replacement(new TextRange(deleted, deleted + 1), ""));
                }
                default -> edits(entry);
            };
            Map<String, TextRange> moved = Expected.moved(last.typed(), changes);
            changes.forEach(change -> text = text.replace(change));
            String expected = at == 0 ? first.group("expected").strip() : "";
            last = expected.isEmpty() ? follow(moved) : expected(expected, moved);
            versions.add(new Trace.Version(changes, flags.charAt(at) == '=', last));
        }
    }

    private Trace.Expectation follow(Map<String, TextRange> moved) {
        List<Expected> typed = last.typed().stream()
                .map(each -> each.at(moved.getOrDefault(each.name(), each.range())))
                .toList();
        return new Trace.Expectation(typed, last.elsewhere());
    }

    private List<Replacement> edits(List<String> entry) {
        SourceText before = text;
        List<Replacement> changes = new ArrayList<>();
        for (String line : entry) {
            MatchResult edit = match(LINE, line);
            int start = offset(edit.group("place"), text);
            int end = start + unquoted(edit.group("text")).length();
            changes.add(new Replacement(new TextRange(start, end), unquoted(edit.group("by"))));
            text = text.replace(changes.getLast());
        }
        text = before;
        return changes;
    }

    private Trace.Expectation expected(String words, Map<String, TextRange> moved) {
        String[] files = FILES.split(words, -1);
        SortedMap<String, List<Expected>> elsewhere = new TreeMap<>();
        for (String file : List.of(files).subList(1, files.length)) {
            String name = file.substring(0, file.indexOf(' '));
            SourceText other = SourceText.of(program.others().getOrDefault(name, ""));
            Map<String, TextRange> known = Expected.moved(last.elsewhere(name), List.of());
            elsewhere.put(name, expected(file.substring(name.length() + 1), known, other));
        }
        return new Trace.Expectation(expected(files[0], moved, text), elsewhere);
    }

    private static List<Expected> expected(String words, Map<String, TextRange> moved, SourceText text) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.equals(TraceWriter.NOTHING))
                .map(word -> {
                    MatchResult expected = match(EXPECTED, word);
                    String name = expected.group("name");
                    TextRange range = Optional.ofNullable(moved.get(name))
                            .filter(_ -> expected.start("start") < 0)
                            .orElseGet(() -> new TextRange(
                                    offset(expected.group("start"), text), offset(expected.group("end"), text)));
                    return new Expected(name, range, expected.group("maybe").isEmpty());
                })
                .toList();
    }

    private static int offset(String place, SourceText text) {
        String[] parts = place.split(":", -1);
        return text.lineStart(Integer.parseInt(parts[0]) - 1) + Integer.parseInt(parts[1]) - 1;
    }

    private static MatchResult match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return matcher;
    }

    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1).translateEscapes();
    }
}
