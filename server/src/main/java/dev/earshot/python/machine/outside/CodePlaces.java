package dev.earshot.python.machine.outside;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Code that a program has as texts, and where somebody sees what is called in it: where the text is run, since a text
/// need not be written anywhere as it is. It does not run it.
public final class CodePlaces {
    /// CPython's tokenizer takes no more brackets within each other (`MAXLEVEL`).
    private static final int MOST_BRACKETS = 200;

    private final CodeReader reader;
    private final IdentityHashMap<Suite, Place> shown = new IdentityHashMap<>();
    private final Set<Suite> unseen = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Where functions are called, and texts are run, that are in the midst of being run.
    private final Deque<Place> callers = new ArrayDeque<>();

    public CodePlaces(CodeReader reader) {
        this.reader = reader;
    }

    /// Runs what is called at a place.
    public Reference calledAt(Place place, Flow.Way called) {
        callers.push(place);
        try {
            return called.take();
        } finally {
            callers.pop();
        }
    }

    /// Reads a text that is run at a place.
    public List<Suite> read(String text, Place place) {
        List<Suite> suites = nestsTooDeep(text) ? List.of() : reader.read(text);
        suites.forEach(suite -> shown.put(suite, place));
        return suites;
    }

    /// Reads code that nobody sees: what is called in it is seen where it was called from outside of it.
    public List<Suite> readUnseen(String text) {
        List<Suite> suites = reader.read(text);
        unseen.addAll(suites);
        return suites;
    }

    /// Whether it stands in code that the program has as a text, or that nobody sees.
    private boolean isElsewhere(Suite suite) {
        return shown.containsKey(suite) || unseen.contains(suite);
    }

    /// Whether Python refuses it for its brackets; those in strings count as well, which code rarely has so many of.
    private static boolean nestsTooDeep(String text) {
        int open = 0;
        for (int at = 0; at < text.length() && open <= MOST_BRACKETS; at++) {
            switch (text.charAt(at)) {
                case '(', '[', '{' -> open++;
                case ')', ']', '}' -> open--;
                default -> {}
            }
        }
        return open > MOST_BRACKETS;
    }

    /// Where somebody sees what stands at a place: of what stands in a text, where that was called from outside of it.
    public Place shown(Place place) {
        if (isElsewhere(place.suite())) {
            for (Place caller : callers) {
                if (!isElsewhere(caller.suite())) {
                    return caller;
                }
            }
        }
        Place seen = place;
        while (shown.containsKey(seen.suite())) {
            seen = shown.get(seen.suite());
        }
        return seen;
    }

    /// The same way, as far as its steps are seen.
    public Trail shown(Trail trail) {
        return trail.steps().stream().allMatch(step -> !isElsewhere(step.place().suite()))
                ? trail
                : new Trail(trail.steps().stream()
                        .filter(step -> !isElsewhere(step.place().suite()))
                        .toList());
    }
}
