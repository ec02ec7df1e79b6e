package dev.earshot.python.library;

import dev.earshot.python.library.StandardLibrary.MadeModel;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `unittest.mock.patch`: while it holds, an attribute is something else.
final class Mocking {
    private static final String PATCH = "unittest.mock.patch";
    private static final String PATCH_OBJECT = "unittest.mock.patch.object";
    private static final String PATCH_DICT = "unittest.mock.patch.dict";
    private static final String SAVED = "[saved]";

    private Mocking() {}

    static void addTo(Map<String, Model> functions, Map<String, MadeModel> made) {
        for (String path : new String[] {PATCH, PATCH_OBJECT, PATCH_DICT}) {
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
                List.of(Obj.Passed.unwritten(arguments.value(0, "func")), Obj.Passed.unwritten(Reference.to(patch))),
                List.of());
        return Reference.to(wrapped);
    }

    private static Reference callPatched(Obj.Callable wrapped, Arguments arguments, Site site) {
        Reference function = wrapped.positional().get(0).value();
        Reference patches = wrapped.positional().get(1).value();
        Reference result;
        if (patches.only().orElse(Constant.NONE) instanceof Obj.Callable patch) {
            apply(patch, site);
            boolean passesMock = !patch.made().equals(PATCH_DICT)
                    && patch.positional().size() < (patch.made().equals(PATCH) ? 2 : 3)
                    && patch.keywords().stream()
                            .noneMatch(each -> each.keyword().equals("new"));
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
        if (patch.made().equals(PATCH_DICT)) {
            applyToDict(patch, site);
            return;
        }
        target(patch, site).ifPresent(cell -> {
            boolean object = patch.made().equals(PATCH_OBJECT);
            Arguments made = new Arguments(patch.positional(), patch.keywords(), false, false);
            Reference replacement =
                    made.at(object ? 2 : 1, "new").map(Obj.Passed::value).orElse(Reference.UNKNOWN);
            site.machine().write(Cell.attribute(patch, SAVED), site.machine().read(cell));
            site.machine().write(cell, replacement);
        });
    }

    /// What the attribute was before; where the program had not bound it, it is what it is without any binding.
    private static void restore(Obj.Callable patch, Site site) {
        if (patch.made().equals(PATCH_DICT)) {
            restoreDict(patch, site);
            return;
        }
        target(patch, site).ifPresent(cell -> {
            Reference saved = site.machine().read(Cell.attribute(patch, SAVED));
            if (saved.hasValues() || saved.other()) {
                site.machine().write(cell, saved);
            } else {
                site.machine().forget(cell);
            }
        });
    }

    private static void applyToDict(Obj.Callable patch, Site site) {
        Items items = site.machine().items();
        dict(patch).ifPresent(dict -> {
            items.copy(dict, items.emptyDict(saved(patch, site)));
            Arguments made = new Arguments(patch.positional(), patch.keywords(), false, false);
            if (made.value(2, "clear").equals(Reference.to(Constant.TRUE))) {
                items.emptyDict(dict);
            }
            List<Obj.Named> values = new ArrayList<>(patch.keywords());
            values.removeIf(
                    each -> each.keyword().equals("clear") || each.keyword().equals("values"));
            Optional<Obj.Passed> given = made.at(1, "values");
            Dicts.update(dict, new Arguments(given.stream().toList(), values, false, false), site);
        });
    }

    private static void restoreDict(Obj.Callable patch, Site site) {
        Items items = site.machine().items();
        dict(patch).ifPresent(dict -> items.copy(saved(patch, site), items.emptyDict(dict)));
    }

    private static Obj.Container saved(Obj.Callable patch, Site site) {
        return site.machine()
                .context()
                .object(patch, "saved", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
    }

    /// The dict that is patched, which may be named by its path.
    private static Optional<Obj.Container> dict(Obj.Callable patch) {
        Reference dict = new Arguments(patch.positional(), patch.keywords(), false, false).value(0, "in_dict");
        return dict.only().filter(Obj.Container.class::isInstance).map(Obj.Container.class::cast);
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
