package dev.earshot.typing;

import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How steady the findings of one tool are while a trace is typed. Calls are known by where they start.
/// It does not know the tool.
final class Figures {
    /// Calls of a kind that the tool does not find at all.
    private final Set<String> unknown;

    private int versions;
    private int due;
    private int kept;
    private int phantoms;
    private int flips;
    private final List<String> faults = new ArrayList<>();
    private Set<Integer> shown = Set.of();
    private String text;

    /// @param found where the calls start that the tool finds in the program
    Figures(Trace trace, String program, Set<Integer> found) {
        text = program;
        shown = found;
        unknown = trace.start().stream()
                .filter(each -> !found.contains(each.range().start()))
                .map(Expected::name)
                .collect(Collectors.toSet());
    }

    /// What the tool shows of a version.
    ///
    /// @param starts where the calls start
    /// @param after the text of the version
    void see(Trace.Version version, Set<Integer> starts, String after) {
        versions++;
        for (Expected each : version.expected()) {
            boolean there = starts.contains(each.range().start());
            if (each.certain() && !unknown.contains(each.name())) {
                due++;
                kept += there ? 1 : 0;
                fault(there, "lost " + each);
            }
        }
        Set<Integer> allowed = version.expected().stream()
                .map(each -> each.range().start())
                .collect(Collectors.toSet());
        for (int start : starts) {
            phantoms += allowed.contains(start) ? 0 : 1;
            fault(allowed.contains(start), "phantom at " + start);
        }
        if (!version.parses()) {
            countFlips(version.changes(), starts, after);
        }
        shown = starts;
        text = after;
    }

    /// A finding flips where it comes or goes and nobody has edited its line.
    private void countFlips(List<Replacement> changes, Set<Integer> starts, String after) {
        for (int start : shown) {
            TextRange line = line(start, text);
            Places.after(line, changes)
                    .map(moved -> moved.start() + start - line.start())
                    .ifPresent(moved -> flip(starts.contains(moved), "went at " + moved));
        }
        for (int start : starts) {
            TextRange line = line(start, after);
            Places.before(line, changes)
                    .map(moved -> moved.start() + start - line.start())
                    .ifPresent(moved -> flip(shown.contains(moved), "came at " + start));
        }
    }

    private void flip(boolean same, String what) {
        flips += same ? 0 : 1;
        fault(same, "flip, " + what);
    }

    /// The line, with the breaks around it, so that what is typed at its ends touches it.
    private static TextRange line(int offset, String text) {
        int end = text.indexOf('\n', offset);
        return new TextRange(Math.max(text.lastIndexOf('\n', offset - 1), 0), end < 0 ? text.length() : end + 1);
    }

    private void fault(boolean right, String what) {
        if (!right) {
            faults.add("version " + (versions + 1) + ": " + what);
        }
    }

    int versions() {
        return versions;
    }

    int due() {
        return due;
    }

    int kept() {
        return kept;
    }

    int phantoms() {
        return phantoms;
    }

    int flips() {
        return flips;
    }

    List<String> faults() {
        return faults;
    }
}
