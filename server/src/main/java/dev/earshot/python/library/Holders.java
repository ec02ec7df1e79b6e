package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What holds one value for others: `contextvars.ContextVar`, as far as one context sees it, and futures.
final class Holders {
    private static final String VARIABLE = "contextvars.ContextVar";
    private static final String FUTURE = "concurrent.futures.Future";
    private static final String VALUE = "[value]";

    private Holders() {}

    static void addTo(Map<String, Model> functions) {
        functions.put(VARIABLE, (arguments, site) -> {
            Obj.Callable variable = StandardLibrary.keep(VARIABLE, arguments, site);
            site.machine()
                    .write(
                            Cell.attribute(variable, VALUE),
                            arguments.named("default").map(Obj.Passed::value).orElse(Reference.UNBOUND));
            return Reference.to(variable);
        });
        for (String path : List.of(FUTURE, "asyncio.Future")) {
            functions.put(path, (_, site) -> Reference.to(StandardLibrary.keep(FUTURE, Arguments.NONE, site)));
        }
    }

    static boolean isHolder(Obj.Callable object) {
        return object.made().equals(VARIABLE) || object.made().equals(FUTURE);
    }

    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Cell cell = Cell.attribute(self, VALUE);
        return switch (method) {
            case "get" -> {
                Reference held = site.machine().read(cell);
                Reference otherwise = arguments.at(0).map(Obj.Passed::value).orElse(Reference.NEVER);
                yield Optional.of(held.unbound() ? held.bound().or(otherwise) : held);
            }
            case "result" -> Optional.of(site.machine().read(cell).bound().or(Reference.UNKNOWN));
            case "set", "set_result" -> {
                site.machine()
                        .write(cell, arguments.at(0).map(Obj.Passed::value).orElse(Reference.UNKNOWN));
                yield Optional.of(Reference.UNKNOWN);
            }
            case "reset" -> {
                site.machine().widen(cell, Reference.UNKNOWN);
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "add_done_callback" -> {
                arguments
                        .at(0)
                        .ifPresent(function ->
                                site.machine().calls().callPassed(function, Arguments.of(Reference.to(self)), site));
                yield Optional.of(Reference.to(Constant.NONE));
            }
            default -> Optional.empty();
        };
    }
}
