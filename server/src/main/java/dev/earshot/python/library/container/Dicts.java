package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.subscript.MappingItems;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.type.Types;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Dicts and what is like them: how they are made and filled, and what is seen of them one by one.
public final class Dicts {
    /// What the library calls the pairs of a mapping that has no method for them.
    public static final String PAIRS = "[pairs]";

    /// A view that is equal to nothing but itself.
    static final String VALUES = "builtins.dict_values";

    private Dicts() {}

    static void addTo(Models models) {
        models.function("builtins.dict", Dicts::dict);
        models.function("collections.OrderedDict", (arguments, site) -> {
            Reference dict = Made.ofLibraryType("collections.OrderedDict", dict(arguments, site));
            dict.only().ifPresent(made -> Equality.noteOrder((Obj.Container) made, site.machine()));
            return dict;
        });
        models.function("collections.defaultdict", Dicts::defaultDict);
        models.function("builtins.dict.fromkeys", Dicts::fromKeys);
        models.function("collections.UserDict", (arguments, site) -> {
            Reference dict = dict(arguments, site);
            dict.only().ifPresent(made -> site.machine().write(Types.likeDict(made), Reference.to(Constant.TRUE)));
            return dict;
        });
    }

    public static void update(Obj.Container dict, Arguments arguments, Site site) {
        Items items = site.machine().items();
        arguments.at(0).ifPresent(other -> {
            Reference mapping = ofLibrary(other.value(), site)
                    .orElseGet(() -> new MappingItems(site.machine()).taken(other.value(), site));
            Reference source =
                    mapping.equals(other.value()) ? new Iterators(site.machine()).iter(other.value(), site) : mapping;
            if (source.only().orElse(Constant.NONE) instanceof Obj.Container from) {
                fill(dict, from, source, site);
            } else {
                site.machine().raising().mayFail("TypeError", "ValueError");
                items.add(dict, Reference.UNKNOWN);
            }
            new Iterators(site.machine()).exhaust(other.value());
        });
        for (Obj.Named named : arguments.keywords()) {
            items.put(dict, named.keyword(), named.argument().value());
        }
    }

    /// The pairs of a mapping that the library has made.
    private static Optional<Reference> ofLibrary(Reference mapping, Site site) {
        return mapping.only()
                .filter(value -> value instanceof Obj.Callable made
                        && site.machine().library().knows(made.made() + ".keys"))
                .flatMap(made -> site.machine()
                        .library()
                        .callMethod(mapping, pairs((Obj.Callable) made, site), Arguments.NONE, site));
    }

    /// What gives the pairs, which not all of them have as a method.
    private static String pairs(Obj.Callable made, Site site) {
        return site.machine().library().knows(made.made() + "." + PAIRS) ? PAIRS : "items";
    }

    /// Puts the items of a dict, or the pairs of a sequence, into a dict.
    private static void fill(Obj.Container dict, Obj.Container from, Reference source, Site site) {
        Items items = site.machine().items();
        if (from.kind() == Kind.DICT) {
            items.copy(from, dict);
            return;
        }
        Optional<List<Reference>> pairs = items.each(source);
        for (Reference pair : pairs.orElse(List.of())) {
            List<Reference> two = items.each(pair).orElse(List.of());
            if (two.size() == 2) {
                new Subscripts(site.machine()).store(Reference.to(dict), two.get(0), two.get(1), site);
            } else {
                site.machine().raising().mayFail("TypeError", "ValueError");
                items.add(dict, Reference.UNKNOWN);
            }
        }
        if (pairs.isEmpty()) {
            site.machine().raising().mayFail("TypeError", "ValueError");
            Reference any = new Iterators(site.machine()).elements(source, site);
            items.add(dict, new Iterators(site.machine()).elements(any, site).or(Reference.UNKNOWN));
        }
    }

    public static Reference dict(Arguments arguments, Site site) {
        Obj.Container dict = Made.container(Kind.DICT, site);
        // The source may be the very dict of an earlier round, so it is read before the new one is emptied.
        Obj.Container fresh = Made.container(Kind.DICT, "fresh dict", site);
        Obj.Container target = arguments
                        .at(0)
                        .map(first -> first.value().values().containsKey(dict))
                        .orElse(false)
                ? fresh
                : dict;
        site.machine().items().emptyDict(target);
        update(target, arguments, site);
        if (arguments.openKeywords()) {
            site.machine().items().add(target, Reference.UNKNOWN);
        }
        return Reference.to(target);
    }

    private static Reference defaultDict(Arguments arguments, Site site) {
        Reference dict = Made.ofLibraryType("collections.defaultdict", dict(arguments.after(1), site));
        Optional<Obj.Passed> factory =
                arguments.at(0).filter(given -> !given.value().equals(Reference.to(Constant.NONE)));
        if (factory.flatMap(given -> given.value().only()).orElse(null) instanceof Constant) {
            return site.machine().raising().fail("TypeError");
        }
        dict.only()
                .ifPresent(made -> factory.ifPresent(
                        maker -> site.machine().write(Cell.attribute(made, Items.FACTORY), maker.value())));
        return dict;
    }

    private static Reference fromKeys(Arguments arguments, Site site) {
        Items items = site.machine().items();
        Obj.Container dict = Made.container(Kind.DICT, site);
        items.emptyDict(dict);
        Reference value = arguments.at(1, "value").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE));
        Reference iterable = new Iterators(site.machine()).iter(arguments.value(0, "iterable"), site);
        boolean isInSomeOrder = items.areInSomeOrder(iterable);
        Optional<List<Reference>> keys = items.inAnyOrder(iterable);
        keys.orElse(List.of())
                .forEach(key -> new Subscripts(site.machine()).store(Reference.to(dict), key, value, site));
        if (keys.isEmpty()) {
            items.add(dict, value);
        }
        if (isInSomeOrder) {
            items.order().lose(dict);
        }
        return Reference.to(dict);
    }

    /// A view of the keys or of the values; it is like a set only of the keys.
    static Reference inOrder(Obj.Container dict, boolean keys, Site site) {
        Items items = site.machine().items();
        return view(
                dict,
                keys ? "keys" : "values",
                keys ? items::keys : items::values,
                (_, key) -> keys ? key : held(dict, key, site),
                site);
    }

    /// A view of the keys with their values.
    static Reference pairs(Obj.Container dict, Site site) {
        Items items = site.machine().items();
        return view(
                dict,
                "items",
                _ -> Made.tuple(List.of(items.keys(dict), items.values(dict)), site),
                (at, key) -> Made.row(at, List.of(key, held(dict, key, site)), site),
                site);
    }

    private static Reference held(Obj.Container dict, Reference key, Site site) {
        return new Subscripts(site.machine()).load(Reference.to(dict), key, site);
    }

    /// What of each key stands in a view.
    private interface Shown {
        Reference of(int at, Reference key);
    }

    /// A view, in which is always what the dict has then.
    ///
    /// @param any what may be in it where the keys are not known
    private static Reference view(
            Obj.Container dict, String of, Function<Obj.Container, Reference> any, Shown shown, Site site) {
        Items items = site.machine().items();
        Obj.Container view = Made.container(Kind.VIEW, "view of " + of, site);
        if (of.equals("values")) {
            view.beOfLibraryType(VALUES);
        }
        view.show(new Obj.Container.Others() {
            @Override
            public void takeOver() {
                Optional<List<Reference>> each = items.inAnyOrder(Reference.to(dict));
                items.setInAnyOrder(view, items.each(Reference.to(dict)).isEmpty());
                List<Reference> all = new ArrayList<>();
                each.orElse(List.of()).forEach(key -> all.add(shown.of(all.size(), key)));
                if (each.isPresent()) {
                    items.sequence(view, all);
                } else {
                    items.unordered(view, any.apply(dict));
                }
            }

            @Override
            public Obj.Container first() {
                return view;
            }
        });
        view.renew();
        return Reference.to(view);
    }
}
