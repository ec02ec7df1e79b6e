package dev.earshot.python.library.text;

import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// `struct.Struct`: a format with what the functions of `struct` make of it. It does not know what a format says.
final class StructObjects {
    private static final String TYPE = "struct.Struct";

    private StructObjects() {}

    static void addTo(Models models) {
        models.methods(TYPE, (self, method, arguments, site) -> {
            Obj.Passed format = Obj.Passed.unwritten(
                    site.machine().read(Cell.attribute(self, "format")).bound());
            return ask(method, arguments.behind(format), site);
        });
        models.function(TYPE, (arguments, site) -> {
            Obj.Callable made = Made.object(TYPE, arguments, site);
            Reference format = arguments.value(0, "format");
            site.machine().write(Cell.attribute(made, "format"), format);
            site.machine()
                    .write(
                            Cell.attribute(made, "size"),
                            ask("calcsize", Arguments.of(format), site).orElse(Reference.UNKNOWN));
            return Reference.to(made);
        });
    }

    private static Optional<Reference> ask(String function, Arguments arguments, Site site) {
        return PureFunctions.at("struct." + function)
                .flatMap(pure -> new KnownValues(site.machine()).call(pure, arguments, site));
    }
}
