package dev.earshot.typing;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
/// those that may; `-` where none is. A place is given where it does not follow from the edits. What is expected in
/// another file of the program stands behind `in` and its name, where it is expected that anything is found there.
final class TraceWriter {
    static final String NOTHING = "-";
    static final String IN = "in";

    private final StringBuilder out = new StringBuilder();
    private final Program program;
    private SourceText text;

    private TraceWriter(Program program) {
        this.program = program;
        text = SourceText.of(program.text());
    }

    static String write(Trace trace, Program program) {
        TraceWriter writer = new TraceWriter(program);
        writer.write(trace);
        return writer.out.toString();
    }

    private void write(Trace trace) {
        Trace.Session session = trace.session();
        out.append("# ").append(session.title()).append("\nprogram ").append(session.program());
        out.append("\neditor ").append(session.editor()).append('\n');
        Trace.Expectation nothing = new Trace.Expectation(List.of(), new TreeMap<>());
        out.append(expected(trace.start(), nothing, Map.of()).strip()).append('\n');
        Trace.Expectation last = trace.start();
        Optional<Run> run = Optional.empty();
        for (int at = 0; at < trace.versions().size(); at++) {
            Trace.Version version = trace.versions().get(at);
            Map<String, TextRange> moved = Expected.moved(last.typed(), version.changes());
            SourceText before = text;
            version.changes().forEach(change -> text = text.replace(change));
            boolean same = isSame(last, version.expected(), moved);
            Optional<Run> longer = same ? run.flatMap(each -> each.plus(version)) : Optional.empty();
            if (longer.isEmpty()) {
                run.ifPresent(this::write);
                String expected = same ? "" : expected(version.expected(), last, moved);
                longer = Optional.of(Run.of(at + 2, version, before, expected));
            }
            run = longer;
            last = version.expected();
        }
        run.ifPresent(this::write);
    }

    private void write(Run run) {
        Replacement first = run.changes().getFirst();
        switch (run.kind()) {
            case TYPE -> {
                StringBuilder typed = new StringBuilder();
                run.changes().forEach(change -> typed.append(change.text()));
                line(run, first.range().start(), "type " + quoted(typed.toString()));
            }
            case BACK -> {
                int start = run.changes().getLast().range().start();
                TextRange deleted = new TextRange(start, first.range().end());
                line(run, start, "back " + quoted(run.before().slice(deleted)));
            }
            case EDIT -> {
                line(run, first.range().start(), edit(run.before(), first));
                SourceText between = run.before().replace(first);
                for (Replacement next : run.changes().subList(1, run.changes().size())) {
                    String place = place(between.position(next.range().start()));
                    out.append("also ")
                            .append(place)
                            .append(' ')
                            .append(edit(between, next))
                            .append('\n');
                    between = between.replace(next);
                }
            }
        }
    }

    private void line(Run run, int start, String change) {
        out.append(run.number()).append(' ').append(place(run.before().position(start)));
        out.append(' ')
                .append(change)
                .append(' ')
                .append(run.flags())
                .append(run.expected())
                .append('\n');
    }

    private static String edit(SourceText before, Replacement change) {
        return "edit " + quoted(before.slice(change.range())) + " " + quoted(change.text());
    }

    /// Versions in a row that are written on one line.
    ///
    /// @param number of the first one
    /// @param flags for each, whether it parses
    private record Run(
            int number, List<Replacement> changes, Kind kind, String flags, String expected, SourceText before) {
        private enum Kind {
            TYPE,
            BACK,
            EDIT
        }

        static Run of(int number, Trace.Version version, SourceText before, String expected) {
            return new Run(number, version.changes(), kind(version.changes()), flag(version), expected, before);
        }

        private static Kind kind(List<Replacement> changes) {
            Replacement change = changes.getFirst();
            if (changes.size() == 1 && change.range().isEmpty() && change.text().length() == 1) {
                return Kind.TYPE;
            }
            boolean deletes = change.range().length() == 1 && change.text().isEmpty();
            return changes.size() == 1 && deletes ? Kind.BACK : Kind.EDIT;
        }

        private static String flag(Trace.Version version) {
            return version.parses() ? "=" : "~";
        }

        Optional<Run> plus(Trace.Version version) {
            if (kind == Kind.EDIT || kind(version.changes()) != kind) {
                return Optional.empty();
            }
            TextRange last = changes.getLast().range();
            TextRange next = version.changes().getFirst().range();
            if (kind == Kind.TYPE ? next.start() != last.start() + 1 : next.end() != last.start()) {
                return Optional.empty();
            }
            List<Replacement> longer = new ArrayList<>(changes);
            longer.addAll(version.changes());
            return Optional.of(new Run(number, longer, kind, flags + flag(version), expected, before));
        }
    }

    private static boolean isSame(Trace.Expectation last, Trace.Expectation now, Map<String, TextRange> moved) {
        List<Expected> followed = last.typed().stream()
                .flatMap(each -> Optional.ofNullable(moved.get(each.name())).map(each::at).stream())
                .toList();
        return last.typed().size() == followed.size()
                && followed.equals(now.typed())
                && last.elsewhere().equals(now.elsewhere());
    }

    private String expected(Trace.Expectation expected, Trace.Expectation last, Map<String, TextRange> moved) {
        StringBuilder words = new StringBuilder(expected(expected.typed(), moved, text));
        expected.elsewhere().forEach((file, each) -> {
            SourceText other = SourceText.of(program.others().getOrDefault(file, ""));
            Map<String, TextRange> known = Expected.moved(last.elsewhere(file), List.of());
            words.append(' ').append(IN).append(' ').append(file).append(expected(each, known, other));
        });
        return words.toString();
    }

    private static String expected(List<Expected> expected, Map<String, TextRange> known, SourceText text) {
        StringBuilder words = new StringBuilder(expected.isEmpty() ? " " + NOTHING : "");
        for (Expected each : expected) {
            words.append(each.certain() ? " " : " ?").append(each.name());
            if (!each.range().equals(known.get(each.name()))) {
                words.append('@').append(place(text.position(each.range().start())));
                words.append('-').append(place(text.position(each.range().end())));
            }
        }
        return words.toString();
    }

    private static String place(TextPosition position) {
        return (position.line() + 1) + ":" + (position.character() + 1);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
