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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `unittest.mock.patch`: while it holds, an attribute is something else.
final class Mocking {
    private static final String PATCH = "unittest.mock.patch";
    private static final String PATCH_OBJECT = "unittest.mock.patch.object";
    private static final String PATCH_MULTIPLE = "unittest.mock.patch.multiple";
    private static final String PATCH_DICT = "unittest.mock.patch.dict";
    private static final String SAVED = "[saved]";

    private Mocking() {}

    static void addTo(Map<String, Model> functions, Map<String, MadeModel> made) {
        for (String path : List.of(PATCH, PATCH_OBJECT, PATCH_MULTIPLE, PATCH_DICT)) {
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
                    && !patch.made().equals(PATCH_MULTIPLE)
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
        targets(patch, site).forEach((cell, replacement) -> {
            site.machine()
                    .write(
                            Cell.attribute(patch, SAVED + cell.key()),
                            site.machine().read(cell));
            site.machine().write(cell, replacement);
        });
    }

    /// What the attribute was before; where the program had not bound it, it is what it is without any binding.
    private static void restore(Obj.Callable patch, Site site) {
        if (patch.made().equals(PATCH_DICT)) {
            restoreDict(patch, site);
            return;
        }
        targets(patch, site).forEach((cell, _) -> {
            Reference saved = site.machine().read(Cell.attribute(patch, SAVED + cell.key()));
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

    /// What is replaced, each with what is there meanwhile.
    private static Map<Cell, Reference> targets(Obj.Callable patch, Site site) {
        Arguments made = new Arguments(patch.positional(), patch.keywords(), false, false);
        Reference target = made.value(0, "target");
        Map<Cell, Reference> targets = new LinkedHashMap<>();
        switch (patch.made()) {
            case PATCH_MULTIPLE ->
                owner(target, site)
                        .ifPresent(owner -> patch.keywords()
                                .forEach(each -> targets.put(
                                        Cell.attribute(owner, each.keyword()),
                                        each.argument().value())));
            case PATCH_OBJECT ->
                owner(target, site)
                        .ifPresent(owner -> made.value(1, "attribute")
                                .onlyText()
                                .ifPresent(name -> targets.put(Cell.attribute(owner, name), replacement(made, 2))));
            default ->
                target.onlyText().filter(path -> path.indexOf('.') >= 0).ifPresent(path -> {
                    int dot = path.lastIndexOf('.');
                    owner(Reference.text(path.substring(0, dot)), site)
                            .ifPresent(owner ->
                                    targets.put(Cell.attribute(owner, path.substring(dot + 1)), replacement(made, 1)));
                });
        }
        return targets;
    }

    private static Reference replacement(Arguments made, int position) {
        return made.at(position, "new").map(Obj.Passed::value).orElse(Reference.UNKNOWN);
    }

    /// What has the attribute; it may be named by its path.
    private static Optional<Value> owner(Reference target, Site site) {
        return target.onlyText()
                .map(path -> site.machine().imports().module(path, site))
                .orElse(target)
                .only();
    }
}
