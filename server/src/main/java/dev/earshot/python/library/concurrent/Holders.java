package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// What holds one value for others: `contextvars.ContextVar`, as far as one context sees it.
public final class Holders {
    private static final String VARIABLE = "contextvars.ContextVar";
    private static final String TOKEN = "contextvars.Token";
    private static final String VALUE = "[value]";

    private Holders() {}

    static void addTo(Models models) {
        models.methods(VARIABLE, Holders::method);
        models.function(VARIABLE, (arguments, site) -> {
            Obj.Callable variable = Made.object(VARIABLE, arguments, site);
            site.machine().write(ContextValues.current(variable), Reference.UNBOUND);
            ContextValues.note(variable, site.machine());
            return Reference.to(variable);
        });
    }

    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Cell cell = ContextValues.current(self);
        return switch (method) {
            case "get" -> {
                Reference held = site.machine().read(cell);
                yield Optional.of(held.unbound() ? held.bound().or(otherwise(self, arguments, site)) : held);
            }
            case "set" -> {
                Obj.Callable token = Made.object(TOKEN, Arguments.of(Reference.to(self)), site);
                site.machine()
                        .write(Cell.attribute(token, VALUE), site.machine().read(cell));
                site.machine()
                        .write(cell, arguments.at(0).map(Obj.Passed::value).orElse(Reference.UNKNOWN));
                yield Optional.of(Reference.to(token));
            }
            case "reset" -> {
                if (arguments.value(0, "token").only().orElse(null) instanceof Obj.Callable token
                        && token.made().equals(TOKEN)) {
                    site.machine().write(cell, site.machine().read(Cell.attribute(token, VALUE)));
                } else {
                    site.machine().widen(cell, Reference.UNKNOWN);
                }
                yield Optional.of(Reference.to(Constant.NONE));
            }
            default -> Optional.empty();
        };
    }

    /// What is given where a variable has no value.
    private static Reference otherwise(Obj.Callable self, Arguments arguments, Site site) {
        Arguments made = new Arguments(self.positional(), self.keywords(), false, false);
        return arguments
                .at(0)
                .or(() -> made.named("default"))
                .map(Obj.Passed::value)
                .orElseGet(() -> site.machine().raising().fail("LookupError"));
    }
}
