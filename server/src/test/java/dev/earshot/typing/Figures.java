package dev.earshot.typing;

import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How steady the findings of one tool in one file are while a trace is typed, in it or in another file. Calls are
/// known by where they start. It does not know the tool.
final class Figures {
    /// Calls of a kind that the tool does not find at all.
    private final Set<String> unknown;

    private int versions;
    private int due;
    private int kept;
    private int phantoms;
    private int flips;
    private int turns;
    private final List<String> faults = new ArrayList<>();
    private Set<Integer> shown = Set.of();
    private String text;

    /// @param start what is expected in the program
    /// @param program the text of the file
    /// @param found where the calls start that the tool finds in it
    Figures(List<Expected> start, String program, Set<Integer> found) {
        text = program;
        shown = found;
        unknown = start.stream()
                .filter(each -> !found.contains(each.range().start()))
                .map(Expected::name)
                .collect(Collectors.toSet());
    }

    /// What the tool shows of a version.
    ///
    /// @param changes of the file
    /// @param starts where the calls start
    /// @param after the text of the file
    void see(List<Replacement> changes, boolean parses, List<Expected> expected, Set<Integer> starts, String after) {
        versions++;
        for (Expected each : expected) {
            boolean there = starts.contains(each.range().start());
            if (each.certain() && !unknown.contains(each.name())) {
                due++;
                kept += there ? 1 : 0;
                fault(there, "lost " + each);
            }
        }
        Set<Integer> allowed =
                expected.stream().map(each -> each.range().start()).collect(Collectors.toSet());
        for (int start : starts) {
            phantoms += allowed.contains(start) ? 0 : 1;
            fault(allowed.contains(start), "phantom at " + start);
        }
        List<String> flipped = flips(changes, starts, after);
        if (parses) {
            turns += flipped.size();
        } else {
            flips += flipped.size();
            flipped.forEach(what -> fault(false, what));
        }
        shown = starts;
        text = after;
    }

    /// Adds those of another file in the same session.
    void add(Figures other, String file) {
        due += other.due;
        kept += other.kept;
        phantoms += other.phantoms;
        flips += other.flips;
        turns += other.turns;
        other.faults.forEach(fault -> faults.add(file + ", " + fault));
    }

    /// A finding flips where it comes or goes and nobody has edited its line.
    private List<String> flips(List<Replacement> changes, Set<Integer> starts, String after) {
        List<String> flipped = new ArrayList<>();
        for (int start : shown) {
            TextRange line = line(start, text);
            Places.after(line, changes)
                    .map(moved -> moved.start() + start - line.start())
                    .filter(moved -> !starts.contains(moved))
                    .ifPresent(moved -> flipped.add("flip, went at " + moved));
        }
        for (int start : starts) {
            TextRange line = line(start, after);
            Places.before(line, changes)
                    .map(moved -> moved.start() + start - line.start())
                    .filter(moved -> !shown.contains(moved))
                    .ifPresent(_ -> flipped.add("flip, came at " + start));
        }
        return flipped;
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

    /// The same in texts that parse, which say so themselves.
    int turns() {
        return turns;
    }

    /// Whatever was lost, was a phantom, or flipped, a line each.
    List<String> faults() {
        return faults;
    }
}
