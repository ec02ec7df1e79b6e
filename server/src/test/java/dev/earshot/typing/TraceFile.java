package dev.earshot.typing;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A [Trace] as text. Lines and columns count from 1.
///
/// ```
/// # what the person does
/// program server.py
/// editor closes pairs
/// A@12:5-12:26 B@40:9-40:15
/// 2 4:1 type "import " ~~~~~~~
/// 9 4:8 back "rt " ~~~
/// 12 4:5 edit "" "()" ~ A ?B
/// ```
///
/// `type` is one version for each character, and `back` one for each that is deleted from the end; `edit` replaces a
/// text by another, and `also` is a further change of the same version. Behind that stands for each version `=` if it
/// parses and `~` if not, and then, where it changed, what is expected: findings that have to be there, and with `?`
/// those that may. A place is given where it does not follow from the edits.
final class TraceFile {
    private static final Pattern LINE =
            Pattern.compile("(\\d+|also) (\\d+):(\\d+) (type|back|edit) (\"(?:[^\"\\\\]|\\\\.)*\")(?: (\"(?:[^\"\\\\]|\\\\.)*\"))?(?: ([=~]+))?((?: \\S+)*)");
    private static final Pattern EXPECTED = Pattern.compile("(\\??)([A-Z]\\d*)(?:@(\\d+):(\\d+)-(\\d+):(\\d+))?");

    private TraceFile() {}

    static String write(Trace trace, String program) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(trace.title()).append("\nprogram ").append(trace.program());
        out.append("\neditor ").append(trace.editor()).append('\n');
        SourceText text = SourceText.of(program);
        out.append(expected(trace.start(), Map.of(), text).strip()).append('\n');
        List<Expected> last = trace.start();
        Optional<Run> run = Optional.empty();
        for (int at = 0; at < trace.versions().size(); at++) {
            Trace.Version version = trace.versions().get(at);
            Map<String, TextRange> moved = moved(last, version.changes());
            SourceText before = text;
            for (Replacement change : version.changes()) {
                text = text.replace(change);
            }
            boolean same = isSame(last, version.expected(), moved);
            String flag = version.parses() ? "=" : "~";
            Optional<Run> longer = same ? run.flatMap(each -> each.plus(version, flag)) : Optional.empty();
            if (longer.isEmpty()) {
                run.ifPresent(each -> each.write(out));
                String expected = same ? "" : expected(version.expected(), moved, text);
                longer = Optional.of(Run.of(at + 2, version, flag, before, expected.isBlank() && !same ? " -" : expected));
            }
            run = longer;
            last = version.expected();
        }
        run.ifPresent(each -> each.write(out));
        return out.toString();
    }

    /// Some versions in a row that can be written as one.
    private record Run(
            int first, List<Replacement> changes, Kind kind, TextPosition start, String flags, String expected, SourceText before) {
        private enum Kind {
            TYPE,
            BACK,
            EDIT
        }

        static Run of(int number, Trace.Version version, String flag, SourceText before, String expected) {
            Replacement change = version.changes().getFirst();
            Kind kind = Kind.EDIT;
            if (version.changes().size() == 1 && change.range().isEmpty() && change.text().length() == 1) {
                kind = Kind.TYPE;
            } else if (version.changes().size() == 1
                    && change.range().length() == 1
                    && change.text().isEmpty()) {
                kind = Kind.BACK;
            }
            return new Run(
                    number, version.changes(), kind, before.position(change.range().start()), flag, expected, before);
        }

        Optional<Run> plus(Trace.Version version, String flag) {
            if (version.changes().size() != 1 || kind == Kind.EDIT) {
                return Optional.empty();
            }
            Replacement next = version.changes().getFirst();
            Replacement last = changes.getLast();
            boolean typed = kind == Kind.TYPE
                    && next.range().equals(TextRange.empty(last.range().start() + 1))
                    && next.text().length() == 1;
            boolean deleted = kind == Kind.BACK
                    && next.text().isEmpty()
                    && next.range().equals(last.range().start() > 0 ? last.range().shift(-1) : last.range());
            if (!typed && !deleted) {
                return Optional.empty();
            }
            List<Replacement> longer = new ArrayList<>(changes);
            longer.add(next);
            return Optional.of(new Run(first, longer, kind, start, flags + flag, expected, before));
        }

        void write(StringBuilder out) {
            switch (kind) {
                case TYPE -> {
                    StringBuilder typed = new StringBuilder();
                    changes.forEach(change -> typed.append(change.text()));
                    line(out, first + "", start, "type " + quoted(typed.toString()));
                }
                case BACK -> {
                    TextRange deleted = new TextRange(
                            changes.getLast().range().start(), changes.getFirst().range().end());
                    line(out, first + "", before.position(deleted.start()), "back " + quoted(before.slice(deleted)));
                }
                case EDIT -> {
                    SourceText text = before;
                    String number = first + "";
                    for (Replacement change : changes) {
                        boolean is = number.equals("also");
                        TextPosition place = text.position(change.range().start());
                        String edit = "edit " + quoted(text.slice(change.range())) + " " + quoted(change.text());
                        if (is) {
                            out.append('\n').append("also ").append(place(place)).append(' ').append(edit);
                        } else {
                            out.append(number).append(' ').append(place(place)).append(' ').append(edit);
                            out.append(' ').append(flags).append(expected);
                            number = "also";
                        }
                        text = text.replace(change);
                    }
                    out.append('\n');
                }
            }
        }

        private void line(StringBuilder out, String number, TextPosition at, String edit) {
            out.append(number).append(' ').append(place(at)).append(' ').append(edit);
            out.append(' ').append(flags).append(expected).append('\n');
        }
    }

    private static boolean isSame(List<Expected> last, List<Expected> now, Map<String, TextRange> moved) {
        if (last.size() != now.size()) {
            return false;
        }
        for (int at = 0; at < now.size(); at++) {
            Expected each = now.get(at);
            if (!each.name().equals(last.get(at).name())
                    || each.certain() != last.get(at).certain()
                    || !each.range().equals(moved.get(each.name()))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, TextRange> moved(List<Expected> expected, List<Replacement> changes) {
        Map<String, TextRange> moved = new HashMap<>();
        for (Expected each : expected) {
            Places.after(each.range(), changes).ifPresent(range -> moved.put(each.name(), range));
        }
        return moved;
    }

    private static String expected(List<Expected> expected, Map<String, TextRange> known, SourceText text) {
        StringBuilder out = new StringBuilder();
        for (Expected each : expected) {
            out.append(each.certain() ? " " : " ?").append(each.name());
            if (!each.range().equals(known.get(each.name()))) {
                out.append('@').append(place(text.position(each.range().start())));
                out.append('-').append(place(text.position(each.range().end())));
            }
        }
        return out.toString();
    }

    private static String place(TextPosition position) {
        return (position.line() + 1) + ":" + (position.character() + 1);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1).translateEscapes();
    }

    /// The name of the program that a trace starts from.
    static String program(List<String> lines) {
        return lines.get(1).substring("program ".length());
    }

    static Trace read(List<String> lines, String program) {
        Reading reading = new Reading(SourceText.of(program));
        List<Expected> start = reading.expected(lines.get(3), Map.of());
        reading.last = start;
        List<String> entry = new ArrayList<>();
        for (String line : lines.subList(4, lines.size())) {
            if (!line.startsWith("also ") && !entry.isEmpty()) {
                reading.read(entry);
                entry.clear();
            }
            entry.add(line);
        }
        reading.read(entry);
        return new Trace(
                lines.get(0).substring(2), program(lines), lines.get(2).substring("editor ".length()), start, reading.versions);
    }

    private static final class Reading {
        private final List<Trace.Version> versions = new ArrayList<>();
        private SourceText text;
        private List<Expected> last = List.of();

        Reading(SourceText text) {
            this.text = text;
        }

        void read(List<String> entry) {
            MatchResult first = match(entry.getFirst());
            String flags = first.group(7);
            int start = offset(first.group(2), first.group(3));
            String typed = unquoted(first.group(5));
            for (int at = 0; at < flags.length(); at++) {
                List<Replacement> changes = switch (first.group(4)) {
                    case "type" -> List.of(new Replacement(TextRange.empty(start + at), typed.substring(at, at + 1)));
                    case "back" -> {
                        int end = start + flags.length() - at;
                        yield List.of(new Replacement(new TextRange(end - 1, end), ""));
                    }
                    default -> edits(entry);
                };
                Map<String, TextRange> moved = moved(last, changes);
                changes.forEach(change -> text = text.replace(change));
                String expected = at == 0 ? first.group(8).strip() : "";
                List<Expected> now = expected.isEmpty()
                        ? last.stream().map(each -> each.at(moved.getOrDefault(each.name(), each.range()))).toList()
                        : expected(expected, moved);
                versions.add(new Trace.Version(changes, flags.charAt(at) == '=', now));
                last = now;
            }
        }

        private List<Replacement> edits(List<String> entry) {
            SourceText before = text;
            List<Replacement> changes = new ArrayList<>();
            for (String line : entry) {
                MatchResult edit = match(line);
                int start = offset(edit.group(2), edit.group(3));
                Replacement change = new Replacement(
                        new TextRange(start, start + unquoted(edit.group(5)).length()), unquoted(edit.group(6)));
                changes.add(change);
                text = text.replace(change);
            }
            text = before;
            return changes;
        }

        private static MatchResult match(String line) {
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(line);
            }
            return matcher;
        }

        private int offset(String line, String column) {
            return text.lineStart(Integer.parseInt(line) - 1) + Integer.parseInt(column) - 1;
        }

        private List<Expected> expected(String words, Map<String, TextRange> moved) {
            return Arrays.stream(words.split(" "))
                    .filter(word -> !word.equals("-") && !word.isEmpty())
                    .map(word -> {
                        var matcher = EXPECTED.matcher(word);
                        if (!matcher.matches()) {
                            throw new IllegalArgumentException(word);
                        }
                        TextRange range = matcher.group(3) == null
                                ? java.util.Objects.requireNonNull(moved.get(matcher.group(2)), word)
                                : new TextRange(
                                        offset(matcher.group(3), matcher.group(4)),
                                        offset(matcher.group(5), matcher.group(6)));
                        return new Expected(matcher.group(2), range, matcher.group(1).isEmpty());
                    })
                    .toList();
        }
    }
}
