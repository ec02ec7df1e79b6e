package dev.earshot.python.library.exception;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// `traceback`: what it writes of an exception. Through which lines that came stays open.
final class Tracebacks {
    private static final String BUILT_IN = "builtins.";

    private Tracebacks() {}

    static void addTo(Models models) {
        models.function("traceback.format_exc", (_, site) -> whole(site));
        models.function("traceback.format_exception_only", (arguments, site) -> {
            boolean typed = arguments.positional().size() > 1;
            Reference exception = arguments
                    .at(typed ? 1 : 0, "value")
                    .or(() -> arguments.at(0, "exc"))
                    .map(Obj.Passed::value)
                    .orElse(Reference.UNKNOWN);
            return line(exception, site)
                    .map(line -> Made.list(List.of(Reference.text(line)), site))
                    .orElse(Reference.UNKNOWN);
        });
        for (String printed : List.of("traceback.print_exc", "traceback.print_stack")) {
            models.function(printed, (arguments, site) -> {
                arguments.all().forEach(site.machine()::escape);
                return Reference.to(Constant.NONE);
            });
        }
    }

    private static Reference whole(Site site) {
        Reference exception = site.machine().raising().beingHandled();
        if (exception.equals(Reference.to(Constant.NONE))) {
            return Reference.text("NoneType: None\n");
        }
        return line(exception, site)
                .map(line -> Reference.text("Traceback (most recent call last):\n" + Reference.MARK + "\n" + line))
                .orElse(Reference.UNKNOWN);
    }

    /// The last line, which says what was raised.
    private static Optional<String> line(Reference exception, Site site) {
        Machine machine = site.machine();
        Optional<String> type = machine.raising().typeOf(exception).only().flatMap(found -> nameOf(found, machine));
        boolean isLong = exception.only().orElse(null) instanceof Obj made && Notes.hasSome(made, machine);
        if (type.isEmpty() || isLong || exception.only().orElse(null) instanceof External) {
            return Optional.empty();
        }
        String told = new Shown(machine).text(exception, site).onlyText().orElse(Reference.MARK);
        return type.map(name -> name + (told.isEmpty() ? "" : ": " + told) + "\n");
    }

    /// The name with what stands before it: of others than those that are built in it is left open in which module they
    /// are.
    private static Optional<String> nameOf(Value type, Machine machine) {
        return switch (type) {
            case External(String path)
            when machine.library().isException(path, "builtins.SyntaxError").orElse(true) -> Optional.empty();
            case External(String path) when path.startsWith(BUILT_IN) -> Optional.of(path.substring(BUILT_IN.length()));
            case External(String path) -> Optional.of(Reference.MARK + path.substring(path.lastIndexOf('.') + 1));
            case Obj.ClassObject own -> Optional.of(Reference.MARK + own.name());
            default -> Optional.empty();
        };
    }
}
