package dev.earshot.python.library.logging;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.PercentFormat;
import dev.earshot.python.machine.text.ReplacementFields;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `logging.Formatter`, also as a base of the program's own classes: the text of a record (library reference,
/// «Formatter Objects»). Where it was made and when is not known.
final class Formatters {
    private static final String FORMATTER = "logging.Formatter";
    private static final String FORMAT = "_fmt";
    private static final String STYLE = "[style]";
    private static final String MESSAGE = "message";
    private static final Set<String> STYLES = Set.of("%", "{", "$");

    private Formatters() {}

    static void addTo(Models models) {
        models.function(FORMATTER, (arguments, site) -> Reference.to(made(arguments, site)));
        models.methods(
                FORMATTER,
                (formatter, method, arguments, site) -> method.equals("format")
                        ? Optional.of(text(formatter, arguments.value(0, "record"), site))
                        : Optional.empty());
        models.function(FORMATTER + ".__init__", (arguments, site) -> {
            arguments.value(0, "self").only().ifPresent(self -> begin(self, arguments.after(1), site.machine()));
            return Reference.to(Constant.NONE);
        });
        models.function(
                FORMATTER + ".format",
                (arguments, site) -> arguments
                        .value(0, "self")
                        .only()
                        .map(self -> text(self, arguments.value(1, "record"), site))
                        .orElse(Reference.UNKNOWN));
        for (String method : List.of("formatTime", "formatException", "formatStack")) {
            models.function(FORMATTER + "." + method, (_, _) -> Reference.UNKNOWN);
        }
    }

    static Obj.Callable made(Arguments arguments, Site site) {
        if (arguments.at(0, "fmt").isPresent() && isOfNoStyle(arguments)) {
            site.machine().raising().mayFail("ValueError");
        }
        Obj.Callable formatter = Made.object(FORMATTER, arguments, site);
        begin(formatter, arguments, site.machine());
        return formatter;
    }

    private static void begin(Value formatter, Arguments arguments, Machine machine) {
        Reference format = arguments.given(0, "fmt");
        machine.write(
                Cell.attribute(formatter, FORMAT),
                format.equals(Reference.to(Constant.NONE)) ? Reference.text("%(message)s") : format);
        Reference style = arguments.at(2, "style").map(Obj.Passed::value).orElse(Reference.text("%"));
        machine.write(Cell.attribute(formatter, STYLE), style);
    }

    /// Whether a format has no field in the style that it is said to have.
    private static boolean isOfNoStyle(Arguments arguments) {
        String style = arguments
                .at(2, "style")
                .map(given -> given.value().onlyText().orElse("%"))
                .orElse("%");
        return !STYLES.contains(style)
                || arguments
                        .value(0, "fmt")
                        .onlyText()
                        .filter(format -> format.contains(style))
                        .isEmpty();
    }

    /// What a formatter makes of a record, if it is the library's method that does.
    static Reference text(Value formatter, Reference record, Site site) {
        Machine machine = site.machine();
        Reference format = machine.read(Cell.attribute(formatter, FORMAT)).bound();
        Reference style = machine.read(Cell.attribute(formatter, STYLE)).bound();
        if (!(record.only().orElse(null) instanceof Obj known)
                || format.onlyText().isEmpty()
                || !Records.tellsOfNoException(known, machine)) {
            return Reference.UNKNOWN;
        }
        Reference fields = fields(known, site);
        Optional<String> text = switch (style.onlyText().orElse("")) {
            case "%" -> PercentFormat.text(format.onlyText().get(), fields, site);
            case "{" -> ReplacementFields.textOf(format.onlyText().get(), fields, site);
            default -> Optional.empty();
        };
        return text.map(Reference::text).orElse(Reference.UNKNOWN);
    }

    /// All that a record has, by name.
    private static Reference fields(Obj record, Site site) {
        Machine machine = site.machine();
        Reference message = Records.message(record, site);
        record.noteAttribute(MESSAGE);
        machine.write(Cell.attribute(record, MESSAGE), message);
        Obj.Container fields = Made.container(Obj.Container.Kind.DICT, "fields", site);
        machine.items().emptyDict(fields);
        for (Map.Entry<String, Reference> each : machine.attributesOf(record).entrySet()) {
            machine.items().put(fields, each.getKey(), each.getValue());
        }
        return Reference.to(fields);
    }
}
