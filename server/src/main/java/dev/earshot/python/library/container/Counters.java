package dev.earshot.python.library.container;

import dev.earshot.python.library.iteration.Iterables;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `collections.Counter`: a dict of numbers, which are 0 where there is none.
public final class Counters {
    private static final String COUNTER = "collections.Counter";

    /// What is given for a key that was never counted.
    private static final Reference NONE_YET = Reference.to(new Constant(0L));

    /// With more elements than these, they are not told apart.
    private static final int MOST_ELEMENTS = 64;

    private Counters() {}

    static void addTo(Models models) {
        models.function(COUNTER, Counters::counter);
    }

    /// Whether a dict counts.
    private static boolean counts(Reference dict, Machine machine) {
        return dict.only().orElse(null) instanceof Obj.Container counter
                && counter.kind() == Obj.Container.Kind.DICT
                && machine.read(Cell.attribute(counter, Items.FACTORY)).equals(NONE_YET);
    }

    private static Reference counter(Arguments arguments, Site site) {
        Obj.Container dict = empty("counter", site);
        arguments.at(0).ifPresent(counted -> count(dict, counted.value(), "+", site));
        for (Obj.Named named : arguments.keywords()) {
            change(dict, Reference.text(named.keyword()), "+", named.argument().value(), site);
        }
        return Reference.to(dict);
    }

    private static Obj.Container empty(String which, Site site) {
        Obj.Container dict = Made.container(Obj.Container.Kind.DICT, which, site);
        dict.beOfLibraryType(COUNTER);
        site.machine().items().emptyDict(dict);
        site.machine().write(Cell.attribute(dict, Items.FACTORY), NONE_YET);
        return dict;
    }

    /// Adds or takes away what is counted: one for each item, or as many as a mapping says.
    private static void count(Obj.Container dict, Reference counted, String operator, Site site) {
        Items items = site.machine().items();
        boolean isInSomeOrder = items.areInSomeOrder(counted);
        Optional<List<Reference>> each = items.inAnyOrder(counted);
        for (Reference item : each.orElse(List.of())) {
            Reference by =
                    counted.only().orElse(null) instanceof Obj.Container from && from.kind() == Obj.Container.Kind.DICT
                            ? items.find(from, item).orElse(NONE_YET)
                            : Reference.to(new Constant(1L));
            change(dict, item, operator, by, site);
        }
        if (each.isEmpty()) {
            items.add(dict, Reference.UNKNOWN);
        }
        if (isInSomeOrder) {
            items.order().lose(dict);
        }
    }

    private static void change(Obj.Container dict, Reference key, String operator, Reference by, Site site) {
        Reference after = new Operation(site).binary(operator, number(dict, key, site), by);
        new Subscripts(site.machine()).store(Reference.to(dict), key, after, site);
    }

    private static Reference number(Obj.Container dict, Reference key, Site site) {
        Reference held = site.machine().items().find(dict, key).orElse(NONE_YET);
        return held.unbound() ? held.bound().or(NONE_YET) : held;
    }

    /// A method that other dicts do not have, or have otherwise.
    static Optional<Reference> method(Obj.Container self, String method, Arguments arguments, Site site) {
        return counts(Reference.to(self), site.machine())
                ? switch (method) {
                    case "most_common" -> Optional.of(mostCommon(self, arguments, site));
                    case "update", "subtract" -> {
                        String operator = method.equals("update") ? "+" : "-";
                        Arguments taken = Iterables.taken("collections.Counter", arguments, site);
                        taken.at(0).ifPresent(counted -> count(self, counted.value(), operator, site));
                        for (Obj.Named named : arguments.keywords()) {
                            Reference by = named.argument().value();
                            change(self, Reference.text(named.keyword()), operator, by, site);
                        }
                        yield Made.none();
                    }
                    case "total" -> Optional.of(total(self, site));
                    case "elements" -> Optional.of(elements(self, site));
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    private static Reference total(Obj.Container self, Site site) {
        Optional<List<Reference>> keys = site.machine().items().each(Reference.to(self));
        Reference total = keys.isPresent() ? NONE_YET : Reference.UNKNOWN;
        for (Reference key : keys.orElse(List.of())) {
            total = new Operation(site).binary("+", total, number(self, key, site));
        }
        return total;
    }

    /// Each key as often as it was counted.
    private static Reference elements(Obj.Container self, Site site) {
        Items items = site.machine().items();
        Optional<List<Reference>> keys = items.each(Reference.to(self));
        List<Reference> all = new ArrayList<>();
        for (Reference key : keys.orElse(List.of())) {
            if (!(number(self, key, site).only().orElse(null) instanceof Constant(Long times))
                    || times > MOST_ELEMENTS - all.size()) {
                return Made.unordered(Obj.Container.Kind.ITERATOR, items.keys(self), site);
            }
            all.addAll(Collections.nCopies((int) Math.max(0, times), key));
        }
        return keys.isPresent()
                ? Reference.to(items.sequence(Made.container(Obj.Container.Kind.ITERATOR, site), all))
                : Made.unordered(Obj.Container.Kind.ITERATOR, items.keys(self), site);
    }

    /// What an operator makes of counters: another one, which keeps what is counted at least once.
    ///
    /// @param operands one counter or two
    public static Optional<Reference> operate(String operator, List<Reference> operands, Site site) {
        Machine machine = site.machine();
        if (!List.of("+", "-", "&", "|").contains(operator)
                || !operands.stream().allMatch(each -> counts(each, machine))) {
            return Optional.empty();
        }
        Map<Value, Reference> numbers = new LinkedHashMap<>();
        boolean known = true;
        for (Reference operand : operands) {
            Optional<List<Reference>> keys = machine.items().each(operand);
            known &= keys.isPresent();
            for (Reference key : keys.orElse(List.of())) {
                List<Reference> counted = operands.stream()
                        .flatMap(each -> machine.items().container(each).stream())
                        .map(each -> number(each, key, site))
                        .toList();
                machine.items().key(key).ifPresent(value -> numbers.put(value, combined(operator, counted, site)));
            }
        }
        Obj.Container result = empty("counted " + operator, site);
        numbers.forEach((key, number) -> {
            Reference counts = new Operation(site).comparison(">", number, NONE_YET);
            if (!counts.equals(Reference.to(Constant.FALSE))) {
                new Subscripts(machine).store(Reference.to(result), Reference.to(key), number, site);
            }
        });
        if (!known) {
            machine.items().add(result, Reference.UNKNOWN);
        }
        return Optional.of(Reference.to(result));
    }

    private static Reference combined(String operator, List<Reference> numbers, Site site) {
        Operation operation = new Operation(site);
        if (numbers.size() == 1) {
            return operation.binary(operator, NONE_YET, numbers.getFirst());
        }
        Reference one = numbers.getFirst();
        Reference two = numbers.getLast();
        if (operator.equals("+") || operator.equals("-")) {
            return operation.binary(operator, one, two);
        }
        return Truth.of(operation.comparison(operator.equals("&") ? "<=" : ">=", one, two), site.machine())
                .map(first -> first ? one : two)
                .orElse(Reference.UNKNOWN);
    }

    /// Pairs of a key and its number, the greatest first.
    private static Reference mostCommon(Obj.Container self, Arguments arguments, Site site) {
        List<Reference> keys =
                new ArrayList<>(site.machine().items().each(Reference.to(self)).orElse(List.of(Reference.UNKNOWN)));
        List<Counted> counted = new ArrayList<>();
        for (Reference key : keys) {
            Reference number = site.machine().items().find(self, key).orElse(Reference.UNKNOWN);
            if (number.only().orElse(null) instanceof Constant(Long count)) {
                counted.add(new Counted(key, count));
            }
        }
        if (counted.size() < keys.size()) {
            return Reference.UNKNOWN;
        }
        if (arguments.given(0, "n").other()) {
            return Made.unordered(Obj.Container.Kind.LIST, Reference.UNKNOWN, site);
        }
        counted.sort(Comparator.comparing(Counted::count).reversed());
        int most = arguments.value(0, "n").only().orElse(null) instanceof Constant(Long count)
                ? Math.clamp(count, 0, counted.size())
                : counted.size();
        List<Reference> pairs = new ArrayList<>();
        for (Counted each : counted.subList(0, most)) {
            pairs.add(Made.row(pairs.size(), List.of(each.key(), Reference.to(new Constant(each.count()))), site));
        }
        return Reference.to(site.machine().items().sequence(Made.container(Obj.Container.Kind.LIST, site), pairs));
    }

    private record Counted(Reference key, Long count) {}
}
