package dev.earshot.python.library;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `collections.Counter`: a dict of numbers, which are 0 where there is none.
final class Counters {
    private static final String COUNTER = "collections.Counter";

    private Counters() {}

    static void addTo(Map<String, Model> functions) {
        functions.put(COUNTER, Counters::counter);
    }

    /// Whether a dict counts.
    private static boolean counts(Obj.Container dict, Site site) {
        return site.machine()
                .read(Cell.attribute(dict, Items.FACTORY))
                .equals(Reference.to(new External("builtins.int")));
    }

    private static Reference counter(Arguments arguments, Site site) {
        Obj.Container dict = StandardLibrary.container(Obj.Container.Kind.DICT, site);
        site.machine().items().emptyDict(dict);
        site.machine().write(Cell.attribute(dict, Items.FACTORY), Reference.to(new External("builtins.int")));
        arguments.at(0).ifPresent(counted -> count(dict, counted.value(), site));
        for (Obj.Named named : arguments.keywords()) {
            site.machine().items().put(dict, named.keyword(), named.argument().value());
        }
        return Reference.to(dict);
    }

    private static void count(Obj.Container dict, Reference counted, Site site) {
        if (counted.only().orElse(null) instanceof Obj.Container from && from.kind() == Obj.Container.Kind.DICT) {
            site.machine().items().copy(from, dict);
            return;
        }
        Optional<List<Reference>> each = site.machine().items().each(counted);
        for (Reference item : each.orElse(List.of())) {
            Reference before = site.machine().items().find(dict, item).orElse(Reference.to(new Constant(0L)));
            site.machine().subscripts().store(Reference.to(dict), item, oneMore(before), site);
        }
        if (each.isEmpty()) {
            site.machine().items().add(dict, Reference.UNKNOWN);
        }
    }

    private static Reference oneMore(Reference before) {
        return before.only().orElse(null) instanceof Constant(Object literal)
                ? Numbers.binary("+", literal, 1L)
                        .map(number -> Reference.to(new Constant(number)))
                        .orElse(Reference.UNKNOWN)
                : Reference.UNKNOWN;
    }

    /// A method that other dicts do not have, or have otherwise.
    static Optional<Reference> method(Obj.Container self, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "most_common" -> Optional.of(mostCommon(self, arguments, site));
            case "update" -> {
                if (!counts(self, site)) {
                    yield Optional.empty();
                }
                Arguments taken = Iterables.taken(arguments, true, site);
                taken.at(0).ifPresent(counted -> count(self, counted.value(), site));
                yield Containers.none();
            }
            default -> Optional.empty();
        };
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
        counted.sort(Comparator.comparing(Counted::count).reversed());
        int most = arguments.value(0, "n").only().orElse(null) instanceof Constant(Long count)
                ? Math.clamp(count, 0, counted.size())
                : counted.size();
        List<Reference> pairs = new ArrayList<>();
        for (Counted each : counted.subList(0, most)) {
            pairs.add(
                    Containers.row(pairs.size(), List.of(each.key(), Reference.to(new Constant(each.count()))), site));
        }
        return Reference.to(
                site.machine().items().sequence(StandardLibrary.container(Obj.Container.Kind.LIST, site), pairs));
    }

    private record Counted(Reference key, Long count) {}
}
