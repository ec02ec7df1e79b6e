package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where programs print to: `print`, and `contextlib.redirect_stdout`, which is done by setting `sys.stdout`. It does
/// not know terminals.
final class StandardOutput {
    private static final String OUT = "contextlib.redirect_stdout";
    private static final String ERR = "contextlib.redirect_stderr";
    private static final String BEFORE = "[before]";
    private static final External SYS = new External("sys");
    private static final External STR = new External("builtins.str");

    private static final Set<Obj.Container.Kind> SHOWING_ITEMS = EnumSet.of(
            Obj.Container.Kind.LIST, Obj.Container.Kind.TUPLE, Obj.Container.Kind.DICT, Obj.Container.Kind.SET);

    private StandardOutput() {}

    static void addTo(Models models) {
        models.function("builtins.print", StandardOutput::print);
        for (String path : List.of(OUT, ERR)) {
            models.methods(path, StandardOutput::redirect);
            models.function(path, (arguments, site) -> Reference.to(Made.object(path, arguments, site)));
        }
    }

    private static Optional<Reference> redirect(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Cell stream = Cell.attribute(SYS, self.made().equals(OUT) ? "stdout" : "stderr");
        Cell before = Cell.attribute(self, BEFORE);
        return switch (method) {
            case "__enter__" -> {
                machine.write(before, machine.read(stream));
                Reference target =
                        new Arguments(self.positional(), self.keywords(), false, false).value(0, "new_target");
                machine.write(stream, target);
                yield Optional.of(target);
            }
            case "__exit__" -> {
                Reference held = machine.read(before);
                if (held.equals(Reference.UNBOUND)) {
                    machine.forget(stream);
                } else {
                    machine.write(stream, held);
                }
                yield Optional.of(Reference.to(Constant.FALSE));
            }
            default -> Optional.empty();
        };
    }

    private static Reference print(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference none = Reference.to(Constant.NONE);
        Reference file = arguments
                .named("file")
                .map(Obj.Passed::value)
                .filter(given -> !given.equals(none))
                .orElseGet(() -> machine.read(Cell.attribute(SYS, "stdout")).bound());
        Optional<Obj.Callable> stream = Streams.of(file);
        if (stream.isPresent() || arguments.all().stream().anyMatch(StandardOutput::maySayItself)) {
            Reference line = line(arguments, site);
            stream.ifPresent(known -> Streams.write(known, line, machine));
        }
        return none;
    }

    /// Whether a method of the program may be asked what to print.
    private static boolean maySayItself(Reference printed) {
        return printed.values().keySet().stream()
                .anyMatch(value -> value instanceof Obj.Instance
                        || (value instanceof Obj.Container container && SHOWING_ITEMS.contains(container.kind())));
    }

    private static Reference line(Arguments arguments, Site site) {
        Optional<String> between = ending(arguments, "sep", " ");
        Optional<String> end = ending(arguments, "end", "\n");
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < arguments.positional().size(); at++) {
            Optional<String> shown = site.machine()
                    .library()
                    .call(STR, Arguments.of(arguments.positional().get(at).value()), site)
                    .flatMap(Reference::onlyText);
            if (shown.isEmpty() || between.isEmpty() || Reference.isTooLong(line.length())) {
                return Reference.UNKNOWN;
            }
            line.append(at == 0 ? "" : between.get()).append(shown.get());
        }
        return end.isEmpty() || arguments.openPositional() || arguments.openKeywords()
                ? Reference.UNKNOWN
                : Reference.text(line.append(end.get()).toString());
    }

    private static Optional<String> ending(Arguments arguments, String keyword, String otherwise) {
        return arguments
                .named(keyword)
                .map(Obj.Passed::value)
                .filter(given -> !given.equals(Reference.to(Constant.NONE)))
                .map(Reference::onlyText)
                .orElse(Optional.of(otherwise));
    }
}
