package dev.earshot.python.library.database;

import dev.earshot.python.library.container.Dicts;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `sqlite3.Row`: a row whose values have names as well.
final class NamedRows {
    static final String PATH = "sqlite3.Row";
    private static final String VALUES = "[values]";
    private static final String NAMES = "[names]";

    private NamedRows() {}

    static void addTo(Models models) {
        models.function(PATH, (_, _) -> Reference.UNKNOWN);
        models.methods(PATH, NamedRows::method);
        for (String asked : List.of("__len__", "__eq__", "keys", Dicts.PAIRS)) {
            models.function(PATH + "." + asked, (_, _) -> Reference.UNKNOWN);
        }
    }

    /// The row at a place in what a statement gives.
    ///
    /// @param values a tuple
    /// @param names a tuple
    static Reference row(int at, Reference values, Reference names, Site site) {
        Obj.Callable row =
                site.context().object(site.call(), "Row " + at, Obj.Callable.class, () -> new Obj.Callable(PATH));
        site.machine().write(Cell.attribute(row, VALUES), values);
        site.machine().write(Cell.attribute(row, NAMES), names);
        return Reference.to(row);
    }

    private static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference values = machine.read(Cell.attribute(self, VALUES)).bound();
        Reference names = machine.read(Cell.attribute(self, NAMES)).bound();
        if (!(values.only().orElse(null) instanceof Obj.Container)
                || names.only().isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Optional.of(Reference.UNKNOWN);
        }
        Items items = machine.items();
        return switch (method) {
            case "__getitem__" -> Optional.of(item(values, names, arguments.value(0, "key"), site));
            case "__iter__" -> Optional.of(values);
            case "__len__" ->
                items.size((Obj.Container) values.only().get())
                        .map(size -> Reference.to(new Constant((long) size)))
                        .or(() -> Optional.of(Reference.UNKNOWN));
            case "keys" -> Optional.of(Made.list(items.each(names).orElse(List.of()), site));
            case Dicts.PAIRS -> Optional.of(pairs(values, names, site));
            case "__eq__" -> Optional.of(equal(self, arguments.value(0, "other"), machine));
            case "__contains__" -> Optional.of(holds(items.each(values), arguments.value(0, "value"), machine));
            default ->
                method.startsWith("__")
                        ? Optional.empty()
                        : Optional.of(machine.raising()
                                .fail("AttributeError", "'sqlite3.Row' object has no attribute '" + method + "'"));
        };
    }

    private static Reference item(Reference values, Reference names, Reference key, Site site) {
        Subscripts subscripts = new Subscripts(site.machine());
        Optional<String> name = key.onlyText();
        if (name.isEmpty()) {
            return subscripts.load(values, key, site);
        }
        List<Reference> all = site.machine().items().each(names).orElse(List.of());
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).onlyText().filter(name.get()::equalsIgnoreCase).isPresent()) {
                return subscripts.load(values, Reference.to(new Constant((long) at)), site);
            }
        }
        return site.machine().raising().fail("IndexError", "No item with that key");
    }

    private static Reference equal(Obj.Callable self, Reference other, Machine machine) {
        if (other.only().orElse(null) instanceof Obj.Callable row && row.made().equals(PATH)) {
            Optional<Boolean> names = same(NAMES, self, row, machine);
            return truth(names.equals(Optional.of(true)) ? same(VALUES, self, row, machine) : names);
        }
        return other.only().isPresent() ? Truth.constant(false) : Reference.UNKNOWN;
    }

    private static Optional<Boolean> same(String part, Obj.Callable one, Obj.Callable other, Machine machine) {
        return Equality.of(
                machine.read(Cell.attribute(one, part)).bound(),
                machine.read(Cell.attribute(other, part)).bound(),
                machine);
    }

    private static Reference truth(Optional<Boolean> is) {
        return is.map(Truth::constant).orElse(Reference.UNKNOWN);
    }

    private static Reference holds(Optional<List<Reference>> values, Reference wanted, Machine machine) {
        Optional<Boolean> found = values.map(_ -> false);
        for (Reference value : values.orElse(List.of())) {
            Optional<Boolean> is = Equality.of(value, wanted, machine);
            found = is.equals(Optional.of(true)) || found.equals(Optional.of(false)) ? is : found;
            if (found.equals(Optional.of(true))) {
                break;
            }
        }
        return truth(found);
    }

    /// What `dict` makes of a row.
    private static Reference pairs(Reference values, Reference names, Site site) {
        Items items = site.machine().items();
        List<Reference> cells = items.each(values).orElse(List.of());
        List<Reference> keys = items.each(names).orElse(List.of());
        List<Reference> pairs = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            Obj.Container pair = Made.container(Kind.TUPLE, "pair " + at, site);
            pairs.add(Reference.to(items.sequence(pair, List.of(keys.get(at), cells.get(at)))));
        }
        return Made.list(pairs, site);
    }
}
