package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.ReplacementFields;
import dev.earshot.python.value.Reference;
import java.util.Optional;
import java.util.function.Function;

/// `str.format` and `str.format_map`.
public final class FormatStrings {
    private FormatStrings() {}

    static void addTo(Models models) {
        models.function(
                "builtins.str.format",
                (arguments, site) ->
                        text(arguments, format -> ReplacementFields.text(format, arguments.after(1), site), site));
        models.function(
                "builtins.str.format_map",
                (arguments, site) -> text(
                        arguments,
                        format -> ReplacementFields.textOf(format, arguments.value(1, "mapping"), site),
                        site));
    }

    private static Reference text(Arguments arguments, Function<String, Optional<String>> fill, Site site) {
        Optional<String> filled = arguments.value(0, "self").onlyText().flatMap(fill);
        if (filled.isEmpty()) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
        }
        return filled.map(Reference::text).orElse(Reference.UNKNOWN);
    }
}
