package dev.earshot.python.library;

import dev.earshot.python.library.StandardLibrary.MadeModel;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.Map;
import java.util.Optional;

/// `unittest.mock.patch`: while it holds, an attribute is something else.
final class Mocking {
    private static final String PATCH = "unittest.mock.patch";
    private static final String PATCH_OBJECT = "unittest.mock.patch.object";

    private Mocking() {}

    static void addTo(Map<String, Model> functions, Map<String, MadeModel> made) {
        for (String path : new String[] {PATCH, PATCH_OBJECT}) {
            functions.put(path, (arguments, site) -> Reference.to(StandardLibrary.keep(path, arguments, site)));
            made.put(path, Mocking::decorate);
        }
        String wrapped = PATCH + ".wrapped";
        made.put(wrapped, Mocking::callPatched);
    }

    static Optional<Reference> method(Obj.Callable patch, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "__enter__", "start" -> {
                apply(patch, site);
                yield Optional.of(Reference.UNKNOWN);
            }
            case "__exit__", "stop" -> {
                restore(patch, site);
                yield Optional.of(Reference.UNKNOWN);
            }
            default -> Optional.empty();
        };
    }

    /// `@patch(…)`: a function which runs while the patch holds.
    private static Reference decorate(Obj.Callable patch, Arguments arguments, Site site) {
        Obj.Callable wrapped = site.context()
                .object(site.call(), "patched", Obj.Callable.class, () -> new Obj.Callable(PATCH + ".wrapped"));
        wrapped.keep(
                java.util.List.of(
                        Obj.Passed.unwritten(arguments.value(0, "func")), Obj.Passed.unwritten(Reference.to(patch))),
                java.util.List.of());
        return Reference.to(wrapped);
    }

    private static Reference callPatched(Obj.Callable wrapped, Arguments arguments, Site site) {
        Reference function = wrapped.positional().get(0).value();
        Reference patches = wrapped.positional().get(1).value();
        Reference result;
        if (patches.only().orElse(Constant.NONE) instanceof Obj.Callable patch) {
            apply(patch, site);
            boolean passesMock = patch.positional().size() < (patch.made().equals(PATCH) ? 2 : 3);
            Arguments given = passesMock
                    ? new Arguments(arguments.positional(), arguments.keywords(), true, arguments.openKeywords())
                    : arguments;
            result = site.machine().calls().call(function, given, site);
            restore(patch, site);
        } else {
            result = site.machine().calls().call(function, arguments, site);
        }
        return result;
    }

    private static void apply(Obj.Callable patch, Site site) {
        target(patch, site).ifPresent(cell -> {
            boolean object = patch.made().equals(PATCH_OBJECT);
            Arguments made = new Arguments(patch.positional(), patch.keywords(), false, false);
            Reference replacement =
                    made.at(object ? 2 : 1, "new").map(Obj.Passed::value).orElse(Reference.UNKNOWN);
            site.machine().write(cell, replacement);
        });
    }

    /// What the attribute was before is what it is without any binding of the program's.
    private static void restore(Obj.Callable patch, Site site) {
        target(patch, site).ifPresent(cell -> site.machine().forget(cell));
    }

    private static Optional<Cell> target(Obj.Callable patch, Site site) {
        Arguments made = new Arguments(patch.positional(), patch.keywords(), false, false);
        if (patch.made().equals(PATCH_OBJECT)) {
            Optional<Value> owner = made.value(0, "target").only();
            Optional<String> name = made.value(1, "attribute").onlyText();
            return owner.isPresent() && name.isPresent()
                    ? Optional.of(Cell.attribute(owner.get(), name.get()))
                    : Optional.empty();
        }
        Optional<String> path = made.value(0, "target").onlyText();
        if (path.isEmpty() || path.get().indexOf('.') < 0) {
            return Optional.empty();
        }
        int dot = path.get().lastIndexOf('.');
        Reference owner = site.machine().imports().module(path.get().substring(0, dot), site);
        return owner.only().map(value -> Cell.attribute(value, path.get().substring(dot + 1)));
    }
}
