package dev.earshot.python.library.text;

import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// `difflib.SequenceMatcher`: what it compares, which may be changed.
final class SequenceMatchers {
    private static final String MATCHER = "difflib.SequenceMatcher";

    /// What one is made with, in order.
    private static final List<String> PARTS = List.of("isjunk", "a", "b");

    private SequenceMatchers() {}

    static void addTo(Models models) {
        models.function(MATCHER, (arguments, site) -> {
            Obj.Callable matcher = Made.object(MATCHER, arguments, site);
            for (String part : PARTS) {
                boolean isLeftOut = arguments.at(PARTS.indexOf(part), part).isEmpty() && !part.equals("isjunk");
                Reference given = isLeftOut ? Reference.text("") : arguments.given(PARTS.indexOf(part), part);
                site.machine().write(Cell.attribute(matcher, part), given);
            }
            return Reference.to(matcher);
        });
        models.methods(MATCHER, SequenceMatchers::method);
    }

    private static Optional<Reference> method(Obj.Callable matcher, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        switch (method) {
            case "set_seq1" -> machine.write(Cell.attribute(matcher, "a"), arguments.value(0, "a"));
            case "set_seq2" -> machine.write(Cell.attribute(matcher, "b"), arguments.value(0, "b"));
            case "set_seqs" -> {
                machine.write(Cell.attribute(matcher, "a"), arguments.value(0, "a"));
                machine.write(Cell.attribute(matcher, "b"), arguments.value(1, "b"));
            }
            default -> {
                Arguments compared = Arguments.of(PARTS.stream()
                        .map(part -> machine.read(Cell.attribute(matcher, part)).bound())
                        .toArray(Reference[]::new));
                return PureFunctions.at(MATCHER + "." + method)
                        .filter(_ -> arguments.all().isEmpty())
                        .flatMap(pure -> new KnownValues(machine).call(pure, compared, site));
            }
        }
        return Made.none();
    }
}
