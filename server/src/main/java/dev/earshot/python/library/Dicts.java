package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Dicts and what is like them: how they are made and filled, and what is seen of them one by one.
final class Dicts {
    /// Methods that are taken from `dict` itself.
    private static final List<String> METHODS =
            List.of("__getitem__", "__setitem__", "get", "items", "keys", "pop", "setdefault", "update", "values");

    private Dicts() {}

    /// `dict.get(mapping, key)`, or what an instance of a subclass has as a method.
    private static Reference unbound(String method, Arguments arguments, Site site) {
        return site.machine()
                .items()
                .container(arguments.value(0, "self"))
                .flatMap(dict -> DictMethods.call(dict, method, arguments.after(1), site))
                .orElse(Reference.UNKNOWN);
    }

    static void addTo(Map<String, Model> functions) {
        functions.put("builtins.dict", Dicts::dict);
        functions.put("collections.OrderedDict", Dicts::dict);
        functions.put("collections.defaultdict", Dicts::defaultDict);
        functions.put("builtins.dict.fromkeys", Dicts::fromKeys);
        functions.put("collections.UserDict", Dicts::dict);
        for (String method : METHODS) {
            functions.put("builtins.dict." + method, (arguments, site) -> unbound(method, arguments, site));
        }
    }

    /// Methods of `globals()`, `vars(x)` and the like.
    static Optional<Reference> viewMethod(Obj.View self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "items", "keys", "values", "copy" -> {
                Optional<Reference> outside = self.of() instanceof External external
                        ? Inspection.view(external, method, site)
                        : Optional.empty();
                yield outside.or(() -> DictMethods.call(copy(self, site), method, Arguments.NONE, site));
            }
            case "get", "__getitem__", "pop" -> {
                Reference value = machine.subscripts().load(Reference.to(self), arguments.value(0, "key"), site);
                yield Optional.of(withDefault(value, arguments));
            }
            case "setdefault" -> {
                Reference key = arguments.value(0, "key");
                Reference value = withDefault(machine.subscripts().load(Reference.to(self), key, site), arguments);
                machine.subscripts().store(Reference.to(self), key, value, site);
                yield Optional.of(value);
            }
            case "update" -> {
                arguments.at(0).ifPresent(other -> {
                    if (other.value().only().orElse(Constant.NONE) instanceof Obj.Container dict) {
                        for (String name : dict.names()) {
                            Reference value =
                                    machine.read(Cell.entry(dict, name)).bound();
                            machine.attributes().stores().put(Reference.to(self.of()), name, value);
                        }
                        if (machine.items().each(other.value()).isPresent()) {
                            return;
                        }
                    }
                    machine.attributes().stores().storeAny(Reference.to(self.of()), Reference.NEVER);
                });
                for (Obj.Named named : arguments.keywords()) {
                    machine.attributes()
                            .stores()
                            .put(
                                    Reference.to(self.of()),
                                    named.keyword(),
                                    named.argument().value());
                }
                yield Containers.none();
            }
            default -> Optional.empty();
        };
    }

    /// The names or attributes as a dict of their own.
    private static Obj.Container copy(Obj.View view, Site site) {
        Obj.Container dict = StandardLibrary.container(Kind.DICT, "copied view", site);
        site.machine().items().emptyDict(dict);
        site.machine()
                .attributesOf(view.of())
                .forEach((name, value) -> site.machine().items().put(dict, name, value));
        if (view.of() instanceof Obj.Module module && !site.machine().imports().areNamesKnown(module)) {
            site.machine().items().add(dict, Reference.UNKNOWN);
        }
        return dict;
    }

    private static Reference withDefault(Reference value, Arguments arguments) {
        if (value.hasValues() && !value.other() && !value.unbound()) {
            return value;
        }
        return value.bound()
                .or(arguments.at(1, "default").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE)));
    }

    static void update(Obj.Container dict, Arguments arguments, Site site) {
        Items items = site.machine().items();
        arguments.at(0).ifPresent(other -> {
            if (other.value().only().orElse(Constant.NONE) instanceof Obj.Container from) {
                fill(dict, from, other.value(), site);
            } else {
                items.add(dict, Reference.UNKNOWN);
            }
        });
        for (Obj.Named named : arguments.keywords()) {
            items.put(dict, named.keyword(), named.argument().value());
        }
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
                site.machine().subscripts().store(Reference.to(dict), two.get(0), two.get(1), site);
            } else {
                items.add(dict, Reference.UNKNOWN);
            }
        }
        if (pairs.isEmpty()) {
            Reference any = site.machine().iterators().elements(source, site);
            items.add(dict, site.machine().iterators().elements(any, site).or(Reference.UNKNOWN));
        }
    }

    static Reference dict(Arguments arguments, Site site) {
        Obj.Container dict = StandardLibrary.container(Kind.DICT, site);
        // The source may be the very dict of an earlier round, so it is read before the new one is emptied.
        Obj.Container fresh = StandardLibrary.container(Kind.DICT, "fresh dict", site);
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
        Reference dict = dict(arguments.after(1), site);
        dict.only()
                .ifPresent(made -> arguments
                        .at(0)
                        .ifPresent(
                                factory -> site.machine().write(Cell.attribute(made, Items.FACTORY), factory.value())));
        return dict;
    }

    private static Reference fromKeys(Arguments arguments, Site site) {
        Items items = site.machine().items();
        Obj.Container dict = StandardLibrary.container(Kind.DICT, site);
        items.emptyDict(dict);
        Reference value = arguments.at(1, "value").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE));
        Optional<List<Reference>> keys = items.each(arguments.value(0, "iterable"));
        keys.orElse(List.of()).forEach(key -> site.machine().subscripts().store(Reference.to(dict), key, value, site));
        if (keys.isEmpty()) {
            items.add(dict, value);
        }
        return Reference.to(dict);
    }

    /// A view of the keys or of the values.
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
                _ -> Containers.tuple(List.of(items.keys(dict), items.values(dict)), site),
                (at, key) -> Containers.row(at, List.of(key, held(dict, key, site)), site),
                site);
    }

    private static Reference held(Obj.Container dict, Reference key, Site site) {
        return site.machine().subscripts().load(Reference.to(dict), key, site);
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
        Obj.Container view = StandardLibrary.container(Kind.VIEW, "view of " + of, site);
        view.show(new Obj.Container.Others() {
            @Override
            public void takeOver() {
                Optional<List<Reference>> each = items.each(Reference.to(dict));
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
