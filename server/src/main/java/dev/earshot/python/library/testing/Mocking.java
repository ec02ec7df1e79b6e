package dev.earshot.python.library.testing;

import dev.earshot.python.library.container.Dicts;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.AttributePresence;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// `unittest.mock.patch`: while it holds, an attribute is something else.
public final class Mocking {
    private static final String PATCH = "unittest.mock.patch";
    private static final String PATCH_OBJECT = "unittest.mock.patch.object";
    static final String PATCH_MULTIPLE = "unittest.mock.patch.multiple";
    private static final String PATCH_DICT = "unittest.mock.patch.dict";
    private static final External PATCHING = new External(PATCH);
    private static final String SAVED = "[saved]";
    private static final String WRAPPED = PATCH + ".wrapped";
    private static final String PATCHES = "[patches]";

    /// The patches that were started and not stopped since.
    private static final String STARTED = "[started]";

    /// Those that hold until the test ends.
    private static final String HELD = "[held]";

    private Mocking() {}

    static void addTo(Models models) {
        for (String path : List.of(PATCH, PATCH_OBJECT, PATCH_MULTIPLE, PATCH_DICT)) {
            models.function(path, (arguments, site) -> Reference.to(Made.object(path, arguments, site)));
            models.object(path, Mocking::decorate);
            models.methods(path, Mocking::method);
        }
        models.object(WRAPPED, Mocking::callPatched);
        models.function(PATCH + ".stopall", (_, site) -> stopAll(STARTED, site));
    }

    static Optional<Reference> method(Obj.Callable patch, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "__enter__", "start" -> {
                if (method.equals("start")) {
                    keep(STARTED, patch, site.machine());
                }
                yield Optional.of(apply(patch, site));
            }
            case "__exit__", "stop" -> {
                restore(patch, site);
                yield Optional.of(Reference.UNKNOWN);
            }
            default -> Optional.empty();
        };
    }

    /// The patches that hold while a function runs which they decorate, the outermost first.
    static List<Obj.Callable> patchesOf(Obj.Function function, Site site) {
        Reference kept = site.machine().read(Cell.attribute(function, PATCHES)).bound();
        return site.machine().items().each(kept).orElse(List.of()).reversed().stream()
                .flatMap(patch -> patch.only().stream())
                .filter(Obj.Callable.class::isInstance)
                .map(Obj.Callable.class::cast)
                .toList();
    }

    /// Notes the patch at the functions that it decorates, which somebody may call who is not seen: a function, one
    /// that is decorated already, or the tests of a class.
    private static void note(Obj.Callable patch, Reference decorated, Site site) {
        for (Value each : decorated.values().keySet()) {
            switch (each) {
                case Obj.Function function -> {
                    Obj.Container list = KeptList.of(function, PATCHES, site.machine());
                    site.machine().items().append(list, Reference.to(patch));
                }
                case Obj.Callable wrapped
                when wrapped.made().equals(WRAPPED) ->
                    note(patch, wrapped.positional().getFirst().value(), site);
                case Obj.ClassObject type ->
                    site.machine().attributesOf(type).forEach((name, value) -> {
                        if (name.startsWith("test")) {
                            note(patch, value, site);
                        }
                    });
                default -> {}
            }
        }
    }

    /// `@patch(…)`: a function which runs while the patch holds; of a class that holds for each of its tests.
    private static Reference decorate(Obj.Callable patch, Arguments arguments, Site site) {
        Reference decorated = arguments.value(0, "func");
        note(patch, decorated, site);
        if (decorated.only().orElse(null) instanceof Obj.ClassObject type) {
            site.machine().attributesOf((Value) type).forEach((name, value) -> {
                if (name.startsWith("test")) {
                    site.machine().write(Cell.attribute(type, name), wrapped(patch, value, name, site));
                }
            });
            return decorated;
        }
        return wrapped(patch, decorated, "patched", site);
    }

    /// A function that runs while a patch holds, and those that it has held before.
    private static Reference wrapped(Obj.Callable patch, Reference decorated, String which, Site site) {
        Obj.Callable wrapped =
                site.context().object(site.call(), which, Obj.Callable.class, () -> new Obj.Callable(WRAPPED));
        boolean again = decorated.only().orElse(null) instanceof Obj.Callable inner
                && inner.made().equals(WRAPPED);
        List<Obj.Passed> kept = again
                ? new ArrayList<>(((Obj.Callable) decorated.only().orElseThrow()).positional())
                : new ArrayList<>(List.of(Obj.Passed.unwritten(decorated)));
        kept.add(Obj.Passed.unwritten(Reference.to(patch)));
        wrapped.keep(kept, List.of());
        return Reference.to(wrapped);
    }

    /// Calls a function while its patches hold, which get into force the innermost first; what they put in place is
    /// passed to it in this order.
    private static Reference callPatched(Obj.Callable wrapped, Arguments arguments, Site site) {
        List<Obj.Callable> patches = wrapped.positional().stream()
                .skip(1)
                .map(patch -> (Obj.Callable) patch.value().only().orElseThrow())
                .toList();
        List<Obj.Passed> given = new ArrayList<>(arguments.positional());
        List<Obj.Named> byName = new ArrayList<>(arguments.keywords());
        for (Obj.Callable patch : patches) {
            Reference put = apply(patch, site);
            if (isMade(patch)) {
                given.add(Obj.Passed.unwritten(put));
            }
            if (patch.made().equals(PATCH_MULTIPLE)) {
                byName.addAll(site.machine().items().keywords(put).orElse(List.of()));
            }
        }
        Arguments all = new Arguments(given, byName, arguments.openPositional(), arguments.openKeywords());
        Reference result =
                site.machine().calls().call(wrapped.positional().getFirst().value(), all, site);
        patches.reversed().forEach(patch -> restore(patch, site));
        return result;
    }

    /// Whether it makes what it puts in place.
    private static boolean isMade(Obj.Callable patch) {
        return (patch.made().equals(PATCH) || patch.made().equals(PATCH_OBJECT))
                && patch.positional().size() < (patch.made().equals(PATCH) ? 2 : 3)
                && patch.keywords().stream().noneMatch(each -> each.keyword().equals("new"));
    }

    /// Begins to hold.
    ///
    /// @return what is there instead; unknown where that may be several things
    static Reference apply(Obj.Callable patch, Site site) {
        dict(patch, site).ifPresent(dict -> applyTo(dict, patch, site));
        mapping(patch, site)
                .ifPresent(mapping -> mapping.apply(
                        allEntries(patch, site), given(patch).value(2, "clear").equals(Reference.to(Constant.TRUE))));
        Machine machine = site.machine();
        Map<Cell, Supplier<Reference>> targets = targets(patch, site);
        Reference put = Reference.UNKNOWN;
        for (Map.Entry<Cell, Supplier<Reference>> target : targets.entrySet()) {
            Cell cell = target.getKey();
            refuseWhatIsNotThere(patch, cell, site);
            put = target.getValue().get();
            machine.write(Cell.attribute(patch, SAVED + cell.key()), machine.read(cell));
            machine.write(cell, put);
        }
        return switch (patch.made()) {
            case PATCH_MULTIPLE -> mocksOf(patch, targets.keySet(), machine);
            case PATCH_DICT -> patched(patch, site);
            default -> targets.size() == 1 ? put : Reference.UNKNOWN;
        };
    }

    /// The mocks that `patch.multiple` has made, by the names of the attributes.
    private static Reference mocksOf(Obj.Callable patch, Set<Cell> targets, Machine machine) {
        Obj.Container dict =
                machine.context().kept(patch, "mocks", Obj.Container.class, () -> new Obj.Container(Kind.DICT));
        machine.items().emptyDict(dict);
        Arguments made = new Arguments(List.of(), patch.keywords(), false, false);
        for (Cell target : targets) {
            if (MockEffects.isDefault(made.value(0, target.key()))) {
                machine.items().put(dict, target.key(), machine.read(target));
            }
        }
        return Reference.to(dict);
    }

    /// An attribute is not replaced that is not there, unless the patch may create it.
    private static void refuseWhatIsNotThere(Obj.Callable patch, Cell cell, Site site) {
        boolean creates =
                patch.keywords().stream().anyMatch(each -> each.keyword().equals("create"));
        if (creates || !(cell.owner() instanceof Value owner)) {
            return;
        }
        Optional<Boolean> isThere = new AttributePresence(site.machine()).has(owner, cell.key(), site);
        if (isThere.isEmpty()) {
            site.machine().raising().mayFail("AttributeError");
        } else if (!isThere.get()) {
            site.machine().raising().fail("AttributeError");
        }
    }

    /// A patch that holds until the test ends which it was made in.
    static Reference hold(String path, Arguments arguments, Site site) {
        Obj.Callable patch = Made.object(path, arguments, site);
        apply(patch, site);
        keep(HELD, patch, site.machine());
        return Reference.UNKNOWN;
    }

    /// The test has ended.
    static void release(Site site) {
        stopAll(HELD, site);
    }

    private static void keep(String which, Obj.Callable patch, Machine machine) {
        machine.items().append(KeptList.of(PATCHING, which, machine), Reference.to(patch));
    }

    private static Reference stopAll(String which, Site site) {
        Machine machine = site.machine();
        Obj.Container list = KeptList.of(PATCHING, which, machine);
        for (Reference each :
                machine.items().each(Reference.to(list)).orElse(List.of()).reversed()) {
            if (each.only().orElse(null) instanceof Obj.Callable patch) {
                restore(patch, site);
            }
        }
        machine.items().sequence(list, List.of());
        return Reference.to(Constant.NONE);
    }

    /// What the attribute was before; where the program had not bound it, it is what it is without any binding.
    static void restore(Obj.Callable patch, Site site) {
        dict(patch, site).ifPresent(dict -> {
            Items items = site.machine().items();
            items.copy(saved(patch, site), items.emptyDict(dict));
        });
        mapping(patch, site).ifPresent(PatchedMapping::restore);
        targets(patch, site).forEach((cell, _) -> {
            Reference saved = site.machine().read(Cell.attribute(patch, SAVED + cell.key()));
            if (saved.hasValues() || saved.other()) {
                site.machine().write(cell, saved);
            } else {
                site.machine().forget(cell);
            }
        });
    }

    private static void applyTo(Obj.Container dict, Obj.Callable patch, Site site) {
        Items items = site.machine().items();
        items.copy(dict, items.emptyDict(saved(patch, site)));
        Arguments made = new Arguments(patch.positional(), patch.keywords(), false, false);
        if (made.value(2, "clear").equals(Reference.to(Constant.TRUE))) {
            items.emptyDict(dict);
        }
        List<Obj.Passed> given = made.at(1, "values").stream().toList();
        Dicts.update(dict, new Arguments(given, entries(patch), false, false), site);
    }

    private static Optional<PatchedMapping> mapping(Obj.Callable patch, Site site) {
        return patch.made().equals(PATCH_DICT)
                ? patched(patch, site).only().flatMap(value -> PatchedMapping.of(value, patch, site.machine()))
                : Optional.empty();
    }

    private static Arguments given(Obj.Callable patch) {
        return new Arguments(patch.positional(), patch.keywords(), false, false);
    }

    /// What is put into a mapping.
    private static List<Obj.Named> allEntries(Obj.Callable patch, Site site) {
        List<Obj.Named> entries = new ArrayList<>(
                site.machine().items().keywords(given(patch).value(1, "values")).orElse(List.of()));
        entries.addAll(entries(patch));
        return entries;
    }

    /// What is put into a dict by keywords.
    private static List<Obj.Named> entries(Obj.Callable patch) {
        return patch.keywords().stream()
                .filter(each ->
                        !each.keyword().equals("clear") && !each.keyword().equals("values"))
                .toList();
    }

    private static Obj.Container saved(Obj.Callable patch, Site site) {
        return site.machine().context().kept(patch, "saved", Obj.Container.class, () -> new Obj.Container(Kind.DICT));
    }

    /// The dict that is patched, where it is one of the program's own.
    private static Optional<Obj.Container> dict(Obj.Callable patch, Site site) {
        return patch.made().equals(PATCH_DICT)
                ? patched(patch, site)
                        .only()
                        .filter(Obj.Container.class::isInstance)
                        .map(Obj.Container.class::cast)
                : Optional.empty();
    }

    /// What is patched, which may be named by its path.
    private static Reference patched(Obj.Callable patch, Site site) {
        Reference given = new Arguments(patch.positional(), patch.keywords(), false, false).value(0, "in_dict");
        return given.onlyText().map(path -> named(path, site)).orElse(given);
    }

    /// What is replaced, each with what is there meanwhile.
    private static Map<Cell, Supplier<Reference>> targets(Obj.Callable patch, Site site) {
        Arguments made = new Arguments(patch.positional(), patch.keywords(), false, false);
        Reference target = made.value(0, "target");
        Map<Cell, Supplier<Reference>> targets = new LinkedHashMap<>();
        switch (patch.made()) {
            case PATCH_DICT -> {
                if (patched(patch, site).only().orElse(null) instanceof Obj.View view) {
                    allEntries(patch, site)
                            .forEach(each ->
                                    targets.put(Cell.attribute(view.of(), each.keyword()), each.argument()::value));
                }
            }
            case PATCH_MULTIPLE ->
                owner(target, site)
                        .ifPresent(owner -> patch.keywords().stream()
                                .filter(each -> !each.keyword().equals("target"))
                                .forEach(each -> targets.put(
                                        Cell.attribute(owner, each.keyword()),
                                        () -> MockEffects.isDefault(
                                                        each.argument().value())
                                                ? mock(patch, owner, each.keyword(), site)
                                                : each.argument().value())));
            case PATCH_OBJECT ->
                owner(target, site)
                        .ifPresent(owner -> made.value(1, "attribute")
                                .onlyText()
                                .ifPresent(name -> targets.put(
                                        Cell.attribute(owner, name),
                                        () -> replacement(patch, made, 2, owner, name, site))));
            default ->
                target.onlyText().filter(path -> path.indexOf('.') >= 0).ifPresent(path -> {
                    int dot = path.lastIndexOf('.');
                    String name = path.substring(dot + 1);
                    owner(Reference.text(path.substring(0, dot)), site)
                            .ifPresent(owner -> targets.put(
                                    Cell.attribute(owner, name), () -> replacement(patch, made, 1, owner, name, site)));
                });
        }
        return targets;
    }

    private static Reference replacement(
            Obj.Callable patch, Arguments made, int position, Value owner, String name, Site site) {
        return made.at(position, "new")
                .map(Obj.Passed::value)
                .filter(given -> !MockEffects.isDefault(given))
                .orElseGet(() -> mock(patch, owner, name, site));
    }

    private static Reference mock(Obj.Callable patch, Value owner, String name, Site site) {
        Reference own = site.machine().read(Cell.attribute(owner, name));
        boolean isHeld = owner instanceof Obj.ClassObject && own.only().isPresent();
        Reference original =
                isHeld ? own : new AttributePresence(site.machine()).loadIfThere(Reference.to(owner), name, site);
        return PatchedMocks.of(patch, name, original, site);
    }

    /// What has the attribute. Where that is named by its path, it is the module at the path's start, or what is had
    /// from it.
    private static Optional<Value> owner(Reference target, Site site) {
        return target.onlyText().map(path -> named(path, site)).orElse(target).only();
    }

    private static Reference named(String path, Site site) {
        Machine machine = site.machine();
        Reference module = machine.imports().module(path, site);
        int dot = path.lastIndexOf('.');
        if (dot < 0 || module.only().isPresent()) {
            return module;
        }
        return machine.attributes().load(named(path.substring(0, dot), site), path.substring(dot + 1), site);
    }
}
