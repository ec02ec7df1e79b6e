package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Calls as objects: those that a mock remembers, those that a test expects, `call.method(1)`, and objects that are
/// nothing but themselves, `sentinel.name` (library reference, `unittest.mock`, «call» and «sentinel»).
final class MockedCalls {
    private static final String CALL = Equality.CALL;
    private static final String SENTINEL = "unittest.mock.sentinel";
    private static final External PLACE = new External(SENTINEL);

    private static final String NAME = "[name]";
    private static final String PARENT = Equality.PARENT;
    private static final String RETURNED = "()";

    private static final Set<String> SPECIAL = Set.of(
            "__enter__", "__exit__", "__aenter__", "__aexit__", "__setitem__", "__delitem__", "__bool__", "__int__");

    private MockedCalls() {}

    static void addTo(Models models) {
        models.function(CALL, (arguments, site) -> Reference.to(of(Optional.of(""), CALL, arguments, site)));
        models.object(CALL, (named, arguments, site) -> {
            Obj.Container call = of(named.positional().getFirst().value().onlyText(), named, arguments, site);
            parentOf(named)
                    .ifPresent(parent -> site.machine().write(Cell.attribute(call, PARENT), Reference.to(parent)));
            return Reference.to(call);
        });
        models.function(
                CALL + ".call_list",
                (arguments, site) -> arguments.value(0, "self").only().orElse(null) instanceof Obj.Container call
                        ? callList(call, site)
                        : Reference.UNKNOWN);
    }

    /// What `call.method` or `sentinel.name` is, one object each.
    static Optional<Reference> member(String path, Machine machine) {
        if (path.startsWith(SENTINEL + ".") && !path.contains("__")) {
            return Optional.of(Reference.to(
                    machine.context().kept(PLACE, path, Obj.Callable.class, () -> new Obj.Callable(path))));
        }
        return path.startsWith(CALL + ".") && isName(path.substring(path.lastIndexOf('.') + 1))
                ? Optional.of(named(PLACE, path.substring(CALL.length() + 1), Optional.empty(), machine))
                : Optional.empty();
    }

    /// What `call.part.method` is.
    static Optional<Reference> attribute(Obj.Callable named, String name, Machine machine) {
        return named.made().equals(CALL) && isName(name)
                ? named.positional()
                        .getFirst()
                        .value()
                        .onlyText()
                        .map(outer -> named(PLACE, outer + "." + name, parentOf(named), machine))
                : Optional.empty();
    }

    /// What an attribute of a call is, which stands for one of what the call gives; nothing where it is its own.
    static Optional<Reference> attribute(Obj.Container call, String name, Machine machine) {
        if (!call.libraryType().equals(Optional.of(CALL))) {
            return Optional.empty();
        }
        if (name.equals("call_list")) {
            return Optional.of(Reference.to(new Bound(new External(CALL + ".call_list"), call)));
        }
        return isName(name)
                ? machine.read(Cell.attribute(call, NAME))
                        .onlyText()
                        .map(outer -> named(call, outer + RETURNED + "." + name, Optional.of(call), machine))
                : Optional.empty();
    }

    /// Whether an attribute of a call is one that what is called may have: others are those that all tuples have.
    private static boolean isName(String attribute) {
        return !attribute.startsWith("__") || SPECIAL.contains(attribute);
    }

    private static Optional<Obj.Container> parentOf(Obj.Callable named) {
        return named.positional().size() > 1
                ? named.positional().get(1).value().only().map(Obj.Container.class::cast)
                : Optional.empty();
    }

    /// The calls by which a call has come about, itself the last, as a mock remembers them.
    private static Reference callList(Obj.Container call, Site site) {
        List<Reference> calls = new ArrayList<>();
        for (Optional<Obj.Container> at = Optional.of(call);
                at.isPresent();
                at = site.machine()
                        .read(Cell.attribute(at.get(), PARENT))
                        .only()
                        .map(Obj.Container.class::cast)) {
            calls.addFirst(Reference.to(at.get()));
        }
        return Made.list(calls, site);
    }

    /// @param parent the call whose result has it
    private static Reference named(Object of, String name, Optional<Obj.Container> parent, Machine machine) {
        Obj.Callable named = machine.context().kept(of, CALL + name, Obj.Callable.class, () -> new Obj.Callable(CALL));
        List<Obj.Passed> kept = new ArrayList<>(List.of(Obj.Passed.unwritten(Reference.text(name))));
        parent.map(call -> Obj.Passed.unwritten(Reference.to(call))).ifPresent(kept::add);
        named.keep(kept, List.of());
        return Reference.to(named);
    }

    /// What a call was made with, where that is known.
    static Optional<Arguments> arguments(Reference call, Machine machine) {
        if (!(call.only().orElse(null) instanceof Obj.Container made)) {
            return Optional.empty();
        }
        Optional<List<Reference>> positional =
                machine.items().each(machine.read(Cell.attribute(made, "args")).bound());
        Reference keywords = machine.read(Cell.attribute(made, "kwargs")).bound();
        Optional<List<Obj.Named>> named = machine.items().keywords(keywords);
        return positional.flatMap(given -> named.map(others ->
                new Arguments(given.stream().map(Obj.Passed::unwritten).toList(), others, false, false)));
    }

    /// A call with its arguments.
    ///
    /// @param name of what is called, as seen from the mock that remembers it; nothing where that is itself
    /// @param called what is called there
    static Obj.Container of(Optional<String> name, Object called, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Obj.Container call = part(Obj.Container.Kind.TUPLE, "call " + name, called, site);
        Obj.Container positional = part(Obj.Container.Kind.TUPLE, "positional arguments", called, site);
        Obj.Container keywords = part(Obj.Container.Kind.DICT, "keyword arguments", called, site);
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
        site.machine().write(Cell.attribute(call, NAME), Reference.text(name.orElse("")));
        site.machine().write(Cell.attribute(call, PARENT), Reference.UNBOUND);
        site.machine().write(Cell.attribute(call, "args"), Reference.to(positional));
        site.machine().write(Cell.attribute(call, "kwargs"), Reference.to(keywords));
        return call;
    }

    /// What tells the calls apart that are made at one place.
    private record Part(Object called, String which) {}

    private static Obj.Container part(Obj.Container.Kind kind, String which, Object called, Site site) {
        return site.context()
                .object(site.call(), new Part(called, which), Obj.Container.class, () -> new Obj.Container(kind));
    }
}
