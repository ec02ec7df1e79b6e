package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `collections.abc.Mapping` and `MutableMapping` give to a class that has the few methods which they ask for.
public final class Mappings {
    private static final String MAPPING = "collections.abc.Mapping.";
    private static final String MUTABLE = "collections.abc.MutableMapping.";
    private static final Reference TYPE = Reference.to(new External("collections.abc.Mapping"));

    private Mappings() {}

    static void addTo(Models models) {
        for (String path : List.of(MAPPING, MUTABLE)) {
            models.function(path + "get", (arguments, site) -> valueOr(arguments, site));
            models.function(path + "keys", (arguments, site) -> keys(arguments, site));
            models.function(path + "values", (arguments, site) -> each(arguments, site, false));
            models.function(path + "items", (arguments, site) -> each(arguments, site, true));
            models.function(path + "__contains__", Mappings::holds);
            models.function(path + "__eq__", Mappings::equal);
        }
        models.function(MUTABLE + "pop", Mappings::pop);
        models.function(MUTABLE + "setdefault", Mappings::setDefault);
        models.function(MUTABLE + "update", Mappings::update);
        models.function(MUTABLE + "popitem", Mappings::popFirst);
        models.function(MUTABLE + "clear", Mappings::clear);
    }

    private static Reference valueOr(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference self = arguments.value(0, "self");
        Reference key = arguments.value(1, "key");
        Reference otherwise = arguments.given(2, "default");
        Apart.Outcome item = Apart.outcome(machine, () -> item(self, key, site));
        if (item.given().equals(Reference.NEVER)) {
            return otherwise;
        }
        // Before Python 3.12 a `UserDict` asks itself for what it lacks as well.
        Optional<Obj.Container> own = machine.items().container(self);
        boolean has = own.isEmpty()
                || machine.items()
                        .find(own.get(), key)
                        .filter(found -> !found.unbound())
                        .isPresent();
        return has && isSure(item) ? item.given() : item.given().or(otherwise);
    }

    /// A key is in it for which it gives something, and raises no `KeyError`.
    private static Reference holds(Arguments arguments, Site site) {
        Apart.Outcome item = Self.of(arguments, site).itemApart(arguments.value(1, "key"));
        return item.given().equals(Reference.NEVER)
                ? Truth.constant(false)
                : isSure(item) ? Truth.constant(true) : Reference.UNKNOWN;
    }

    private static Reference equal(Arguments arguments, Site site) {
        Optional<Reference> own = dict("own", arguments.value(0, "self"), site);
        Optional<Reference> other = dict("other", arguments.value(1, "other"), site);
        return own.isPresent() && other.isPresent()
                ? Truth.equal(own.get(), other.get(), site.machine())
                        .map(Truth::constant)
                        .orElse(Reference.UNKNOWN)
                : Reference.UNKNOWN;
    }

    /// What a mapping holds as a dict of its own, where that is known; of what is no mapping that is left open.
    private static Optional<Reference> dict(String which, Reference mapping, Site site) {
        boolean isDict = mapping.only().orElse(null) instanceof Obj.Container container
                && container.kind() == Obj.Container.Kind.DICT;
        if (isDict) {
            return Optional.of(mapping);
        }
        if (!site.machine()
                .types()
                .isInstance(mapping.only().orElse(Constant.NONE), TYPE)
                .orElse(false)) {
            return Optional.empty();
        }
        Obj.Container dict = site.machine().items().emptyDict(Made.container(Obj.Container.Kind.DICT, which, site));
        Optional<List<Reference>> keys = known(mapping, site);
        for (Reference key : keys.orElse(List.of())) {
            new Subscripts(site.machine()).store(Reference.to(dict), key, item(mapping, key, site), site);
        }
        return keys.map(_ -> Reference.to(dict));
    }

    private static Reference popFirst(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Optional<List<Reference>> keys = known(self.object(), site);
        if (keys.isEmpty()) {
            site.machine().raising().mayFail("KeyError");
            site.machine().anyTimes(() -> {
                self.delete(Reference.UNKNOWN);
                return Reference.NEVER;
            });
            return Reference.UNKNOWN;
        }
        if (keys.get().isEmpty()) {
            return site.machine().raising().fail("KeyError");
        }
        Reference key = keys.get().getFirst();
        Reference value = self.item(key);
        self.delete(key);
        return Made.tuple(List.of(key, value), site);
    }

    private static Reference clear(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Optional<List<Reference>> keys = known(self.object(), site);
        for (Reference key : keys.orElseGet(() -> List.of(Reference.UNKNOWN))) {
            self.delete(key);
        }
        return Reference.to(Constant.NONE);
    }

    private static Reference item(Reference self, Reference key, Site site) {
        return new Subscripts(site.machine()).load(self, key, site);
    }

    private static Reference keys(Arguments arguments, Site site) {
        Reference self = arguments.value(0, "self");
        return known(self, site)
                .map(keys -> Reference.to(
                        site.machine().items().sequence(Made.container(Obj.Container.Kind.VIEW, site), keys)))
                .orElseGet(() -> Made.unordered(
                        Obj.Container.Kind.VIEW, new Iterators(site.machine()).elements(self, site), site));
    }

    /// What iterating gives, one by one where that is known.
    private static Optional<List<Reference>> known(Reference self, Site site) {
        Machine machine = site.machine();
        if (self.only().orElse(null) instanceof Obj.Instance instance
                && machine.items().ownItems(instance).hasValues()
                && !machine.classAttributes()
                        .special(instance, "__iter__", site)
                        .hasValues()) {
            return machine.items().each(machine.items().ownItems(instance));
        }
        Reference iterator =
                machine.calls().call(machine.attributes().load(self, "__iter__", site), Arguments.NONE, site);
        return machine.items().each(iterator);
    }

    private static Reference each(Arguments arguments, Site site, boolean pairs) {
        Reference self = arguments.value(0, "self");
        Optional<List<Reference>> keys = known(self, site);
        List<Reference> all = new ArrayList<>();
        for (Reference key : keys.orElseGet(() -> List.of(new Iterators(site.machine()).elements(self, site)))) {
            Reference value = item(self, key, site);
            all.add(pairs ? Made.row(all.size(), List.of(key, value), site) : value);
        }
        Reference view = keys.isPresent()
                ? Reference.to(site.machine().items().sequence(Made.container(Obj.Container.Kind.VIEW, site), all))
                : Made.unordered(Obj.Container.Kind.VIEW, all.stream().reduce(Reference.NEVER, Reference::or), site);
        return pairs ? view : Made.ofLibraryType(Dicts.VALUES, view);
    }

    private static Reference pop(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference self = arguments.value(0, "self");
        Reference key = arguments.value(1, "key");
        Apart.Outcome item = Apart.outcome(machine, () -> item(self, key, site));
        Reference otherwise = arguments.at(2, "default").map(Obj.Passed::value).orElse(Reference.NEVER);
        if (item.given().equals(Reference.NEVER)) {
            return otherwise.equals(Reference.NEVER) ? machine.raising().fail("KeyError") : otherwise;
        }
        Runnable delete = () ->
                machine.calls().call(machine.attributes().load(self, "__delitem__", site), Arguments.of(key), site);
        if (isSure(item)) {
            delete.run();
            return item.given();
        }
        machine.maybe(delete);
        return item.given().or(otherwise);
    }

    private static boolean isSure(Apart.Outcome item) {
        return !item.raised().hasValues() && !item.raised().other();
    }

    private static Reference setDefault(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference self = arguments.value(0, "self");
        Reference key = arguments.value(1, "key");
        Reference value = arguments.given(2, "default");
        Apart.Outcome item = Apart.outcome(machine, () -> item(self, key, site));
        if (item.given().equals(Reference.NEVER)) {
            new Subscripts(machine).store(self, key, value, site);
            return value;
        }
        if (!isSure(item)) {
            machine.maybe(() -> new Subscripts(machine).store(self, key, value, site));
            return item.given().or(value);
        }
        return item.given();
    }

    private static Reference update(Arguments arguments, Site site) {
        Reference self = arguments.value(0, "self");
        arguments.at(1).ifPresent(other -> update(self, other.value(), site));
        for (Obj.Named each : arguments.keywords()) {
            Reference value = each.argument().value();
            new Subscripts(site.machine()).store(self, Reference.text(each.keyword()), value, site);
        }
        if (arguments.openKeywords() || arguments.openPositional()) {
            mayStore(self, site);
        }
        return Reference.to(Constant.NONE);
    }

    /// Takes over the items of a mapping, or pairs of keys and values.
    private static void update(Reference self, Reference other, Site site) {
        Machine machine = site.machine();
        Optional<Obj.Container> from = machine.items().container(other);
        Optional<List<Reference>> each = from.flatMap(known -> machine.items().each(Reference.to(known)));
        if (each.isEmpty()) {
            mayStore(self, site);
        }
        for (Reference key : each.orElse(List.of())) {
            if (from.orElseThrow().kind() == Obj.Container.Kind.DICT) {
                new Subscripts(machine).store(self, key, item(other, key, site), site);
            } else {
                List<Reference> pair = machine.items().each(key).orElse(List.of());
                boolean isPair = pair.size() == 2;
                new Subscripts(machine)
                        .store(
                                self,
                                isPair ? pair.getFirst() : Reference.UNKNOWN,
                                isPair ? pair.getLast() : Reference.UNKNOWN,
                                site);
            }
        }
    }

    private static void mayStore(Reference self, Site site) {
        site.machine()
                .maybe(() -> new Subscripts(site.machine()).store(self, Reference.UNKNOWN, Reference.UNKNOWN, site));
    }
}
