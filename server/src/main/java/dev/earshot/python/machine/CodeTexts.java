package dev.earshot.python.machine;

import dev.earshot.python.code.Frame;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Code that a program has as texts and runs with `exec` and `eval`. What is called in such a text is shown where the
/// text is run: nobody sees a place in a text that need not be written anywhere as it is.
public final class CodeTexts {
    /// A longer text is not run.
    private static final int LONGEST = 20_000;

    /// CPython's tokenizer takes no more brackets within each other (`MAXLEVEL`).
    private static final int MOST_BRACKETS = 200;

    private final Machine machine;
    private final CodeReader reader;
    private final IdentityHashMap<Suite, Place> shown = new IdentityHashMap<>();

    CodeTexts(Machine machine, CodeReader reader) {
        this.machine = machine;
        this.reader = reader;
    }

    /// Runs the statements of a text.
    ///
    /// @param names the dict that its global names stand in; nothing where it sees those around the call
    public void exec(String text, Optional<Reference> names, Place place, Site site) {
        if (text.length() <= LONGEST) {
            within(names, site, frame -> {
                for (Suite suite : read(text, place)) {
                    new Statements(machine, frame, suite, site.context()).run(suite.body());
                }
                return Reference.UNKNOWN;
            });
        }
    }

    /// What the expression in a text gives; nothing where it is none.
    public Optional<Reference> eval(String text, Optional<Reference> names, Place place, Site site) {
        List<Suite> suites = text.length() <= LONGEST ? read(text.strip(), place) : List.of();
        if (suites.size() == 1
                && suites.getFirst().body().size() == 1
                && suites.getFirst().body().getFirst() instanceof Stmt.ExprStmt expression) {
            return Optional.of(within(
                    names,
                    site,
                    frame -> new Expressions(machine, frame, suites.getFirst(), site.context())
                            .evaluate(expression.value())));
        }
        return Optional.empty();
    }

    /// Where somebody sees what stands at a place.
    Place shown(Place place) {
        Place seen = place;
        while (shown.containsKey(seen.suite())) {
            seen = shown.get(seen.suite());
        }
        return seen;
    }

    /// The same way, as far as its steps are seen.
    Trail shown(Trail trail) {
        return trail.steps().stream()
                        .allMatch(step -> !shown.containsKey(step.place().suite()))
                ? trail
                : new Trail(trail.steps().stream()
                        .filter(step -> !shown.containsKey(step.place().suite()))
                        .toList());
    }

    private List<Suite> read(String text, Place place) {
        List<Suite> suites = nestsTooDeep(text) ? List.of() : reader.read(text);
        suites.forEach(suite -> shown.put(suite, place));
        return suites;
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

    private interface Code {
        Reference run(Frame frame);
    }

    private Reference within(Optional<Reference> names, Site site, Code code) {
        return switch (names.flatMap(Reference::only).orElse(null)) {
            case Obj.View view when view.of() instanceof Obj.Module module -> code.run(Frame.ofModule(module));
            case Obj.Container dict -> withNamesOf(dict, site, code);
            case null, default ->
                names.isEmpty() ? code.run(site.frame()) : code.run(Frame.ofModule(moduleOf(site.call(), site)));
        };
    }

    /// Runs it with the items of a dict as its names, which are put back when it has come to its end.
    private Reference withNamesOf(Obj.Container dict, Site site, Code code) {
        Obj.Module module = moduleOf(dict, site);
        for (String name : dict.names()) {
            machine.write(Cell.attribute(module, name), machine.read(Cell.entry(dict, name)));
        }
        Reference given = code.run(Frame.ofModule(module));
        machine.attributesOf(module).forEach((name, value) -> machine.items().put(dict, name, value));
        return given;
    }

    private static Obj.Module moduleOf(Object owner, Site site) {
        return site.context().object(owner, "code", Obj.Module.class, () -> new Obj.Module("<string>"));
    }
}
