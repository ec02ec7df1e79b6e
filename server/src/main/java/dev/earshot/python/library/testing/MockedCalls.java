package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Calls as objects: those that a mock remembers, those that a test expects, `call.method(1)`, and objects that are
/// nothing but themselves, `sentinel.name` (library reference, `unittest.mock`, «call» and «sentinel»).
final class MockedCalls {
    private static final String CALL = Equality.CALL;
    private static final String SENTINEL = "unittest.mock.sentinel";
    private static final External PLACE = new External(SENTINEL);

    private MockedCalls() {}

    static void addTo(Models models) {
        models.function(CALL, (arguments, site) -> Reference.to(of(Optional.of(""), arguments, site)));
        models.object(
                CALL,
                (named, arguments, site) ->
                        Reference.to(of(named.positional().getFirst().value().onlyText(), arguments, site)));
    }

    /// What `call.method` or `sentinel.name` is, one object each.
    static Optional<Reference> member(String path, Machine machine) {
        if (path.startsWith(SENTINEL + ".") && !path.contains("__")) {
            return Optional.of(Reference.to(
                    machine.context().kept(PLACE, path, Obj.Callable.class, () -> new Obj.Callable(path))));
        }
        return path.startsWith(CALL + ".") && !path.contains("__")
                ? Optional.of(named(path.substring(CALL.length() + 1), machine))
                : Optional.empty();
    }

    /// What `call.part.method` is.
    static Optional<Reference> attribute(Obj.Callable named, String name, Machine machine) {
        return named.made().equals(CALL) && !name.startsWith("__")
                ? named.positional().getFirst().value().onlyText().map(outer -> named(outer + "." + name, machine))
                : Optional.empty();
    }

    private static Reference named(String name, Machine machine) {
        Obj.Callable named =
                machine.context().kept(PLACE, CALL + name, Obj.Callable.class, () -> new Obj.Callable(CALL));
        named.keep(List.of(Obj.Passed.unwritten(Reference.text(name))), List.of());
        return Reference.to(named);
    }

    /// A call with its arguments.
    ///
    /// @param name of what is called, as seen from the mock that remembers it; nothing where that is itself
    static Obj.Container of(Optional<String> name, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Obj.Container call = Made.container(Obj.Container.Kind.TUPLE, "call of a mock " + name, site);
        Obj.Container positional = Made.container(Obj.Container.Kind.TUPLE, "positional arguments", site);
        Obj.Container keywords = Made.container(Obj.Container.Kind.DICT, "keyword arguments", site);
        items.emptyDict(keywords);
        if (arguments.openPositional()) {
            items.unordered(positional, Reference.UNKNOWN);
        } else {
            items.sequence(
                    positional,
                    arguments.positional().stream().map(Obj.Passed::value).toList());
        }
        arguments
                .keywords()
                .forEach(each ->
                        items.put(keywords, each.keyword(), each.argument().value()));
        if (arguments.openKeywords()) {
            items.add(keywords, Reference.UNKNOWN);
        }
        List<Reference> parts = new ArrayList<>();
        name.map(Reference::text).ifPresent(parts::add);
        parts.add(Reference.to(positional));
        parts.add(Reference.to(keywords));
        items.sequence(call, parts);
        call.beOfLibraryType(CALL);
        site.machine().write(Cell.attribute(call, "args"), Reference.to(positional));
        site.machine().write(Cell.attribute(call, "kwargs"), Reference.to(keywords));
        return call;
    }
}
