package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Where in a text a match of a regular expression and its groups stand, and which of these was the last (library
/// reference, `Match.start`, `Match.lastindex`).
final class MatchPlaces {
    private MatchPlaces() {}

    /// Takes note of where a match stands. The texts are ASCII, so that Java and Python count alike.
    static void note(Obj.Callable match, Matcher matcher, Patterns.Expression expression, Machine machine) {
        List<String> names = expression.names();
        for (int group = 0; group <= matcher.groupCount(); group++) {
            note(match, Integer.toString(group), matcher.start(group), matcher.end(group), machine);
            if (group > 0 && group <= names.size() && !names.get(group - 1).isEmpty()) {
                note(match, names.get(group - 1), matcher.start(group), matcher.end(group), machine);
            }
        }
        expression.ends().ifPresent(ends -> noteLast(match, lastOf(ends, matcher), names, machine));
    }

    /// The group that was closed last, which is the one that ends last, and of two that end at one place the one whose
    /// bracket is closed later; 0 where none has matched.
    private static int lastOf(List<Integer> ends, Matcher matcher) {
        int last = 0;
        for (int group : ends) {
            boolean matched = matcher.start(group) >= 0;
            last = matched && (last == 0 || matcher.end(group) >= matcher.end(last)) ? group : last;
        }
        return last;
    }

    private static void noteLast(Obj.Callable match, int last, List<String> names, Machine machine) {
        boolean named = last > 0 && !names.get(last - 1).isEmpty();
        machine.write(
                Cell.attribute(match, "lastindex"), Reference.to(last > 0 ? new Constant((long) last) : Constant.NONE));
        machine.write(
                Cell.attribute(match, "lastgroup"),
                named ? Reference.text(names.get(last - 1)) : Reference.to(Constant.NONE));
    }

    private static void note(Obj.Callable match, String group, long start, long end, Machine machine) {
        machine.write(cell(match, "start", group), Reference.to(new Constant(start)));
        machine.write(cell(match, "end", group), Reference.to(new Constant(end)));
    }

    private static Cell cell(Obj.Callable match, String which, String group) {
        return Cell.attribute(match, "[" + which + " of " + group + "]");
    }

    /// `start`, `end` and `span` of a group, which is the whole match where none is given.
    static Optional<Reference> method(Obj.Callable match, String method, Arguments arguments, Site site) {
        Reference group = arguments.at(0, "group").map(Obj.Passed::value).orElse(Reference.to(new Constant(0L)));
        Optional<String> name = group.only().flatMap(value -> switch (value) {
            case Constant(Long number) -> Optional.of(number.toString());
            case Constant(String text) -> Optional.of(text);
            default -> Optional.empty();
        });
        return switch (method) {
            case "start", "end" -> Optional.of(read(match, method, name, site));
            case "span" ->
                Optional.of(
                        Made.tuple(List.of(read(match, "start", name, site), read(match, "end", name, site)), site));
            default -> Optional.empty();
        };
    }

    private static Reference read(Obj.Callable match, String which, Optional<String> group, Site site) {
        if (group.isEmpty()) {
            site.machine().raising().mayFail("IndexError");
            return Reference.UNKNOWN;
        }
        Reference place = site.machine().read(cell(match, which, group.get()));
        boolean isThere = !place.equals(Reference.UNBOUND);
        boolean isKnown = site.machine().holds(cell(match, which, "0"));
        return isThere || !isKnown ? place.bound() : site.machine().raising().fail("IndexError");
    }
}
