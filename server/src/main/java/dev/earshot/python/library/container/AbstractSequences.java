package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `collections.abc.Sequence` and `MutableSequence` give to a class that has `__getitem__`, `__len__`, `insert`
/// and so on (library reference, «Collections Abstract Base Classes»).
final class AbstractSequences {
    private static final String SEQUENCE = "collections.abc.Sequence.";
    private static final String MUTABLE = "collections.abc.MutableSequence.";

    /// Longer ones are not gone through.
    private static final int MOST_ITEMS = 256;

    private AbstractSequences() {}

    static void addTo(Models models) {
        for (String path : List.of(SEQUENCE, MUTABLE)) {
            models.function(path + "index", AbstractSequences::index);
            models.function(path + "count", AbstractSequences::count);
            models.function(path + "__reversed__", AbstractSequences::reversed);
        }
        models.function(MUTABLE + "append", (arguments, site) -> append(arguments.value(1, "value"), arguments, site));
        models.function(MUTABLE + "extend", AbstractSequences::extend);
        models.function(MUTABLE + "__iadd__", (arguments, site) -> {
            extend(arguments, site);
            return arguments.value(0, "self");
        });
        models.function(MUTABLE + "pop", AbstractSequences::pop);
        models.function(MUTABLE + "remove", AbstractSequences::remove);
        models.function(MUTABLE + "clear", AbstractSequences::clear);
    }

    /// Its items, for which it is asked one after the other.
    private static Optional<List<Reference>> items(Self self) {
        Optional<Integer> length = self.length();
        if (length.isEmpty() || length.get() > MOST_ITEMS) {
            return Optional.empty();
        }
        List<Reference> items = new ArrayList<>();
        for (int at = 0; at < length.get(); at++) {
            items.add(self.item(number(at)));
        }
        return Optional.of(items);
    }

    private static Reference number(long number) {
        return Reference.to(new Constant(number));
    }

    private static Reference index(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Optional<List<Reference>> items = arguments.positional().size() == 2 ? items(self) : Optional.empty();
        for (int at = 0; at < items.map(List::size).orElse(0); at++) {
            Optional<Boolean> is = Truth.equal(items.get().get(at), arguments.value(1, "value"), site.machine());
            if (is.isEmpty()) {
                items = Optional.empty();
            } else if (is.get()) {
                return number(at);
            }
        }
        if (items.isPresent()) {
            return site.machine().raising().fail("ValueError");
        }
        site.machine().raising().mayFail("ValueError");
        return Reference.UNKNOWN;
    }

    private static Reference count(Arguments arguments, Site site) {
        long count = 0;
        Optional<List<Reference>> items = items(Self.of(arguments, site));
        for (Reference item : items.orElse(List.of())) {
            Optional<Boolean> is = Truth.equal(item, arguments.value(1, "value"), site.machine());
            if (is.isEmpty()) {
                return Reference.UNKNOWN;
            }
            count += is.get() ? 1 : 0;
        }
        return items.isPresent() ? number(count) : Reference.UNKNOWN;
    }

    private static Reference reversed(Arguments arguments, Site site) {
        return items(Self.of(arguments, site))
                .map(items -> Reference.to(site.machine()
                        .items()
                        .sequence(Made.container(Obj.Container.Kind.ITERATOR, site), items.reversed())))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference append(Reference value, Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        self.ask("insert", self.ask("__len__"), value);
        return Reference.to(Constant.NONE);
    }

    private static Reference extend(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Optional<List<Reference>> more = self.items(arguments.value(1, "values"));
        for (Reference each : more.orElse(List.of())) {
            self.ask("append", each);
        }
        if (more.isEmpty()) {
            site.machine().anyTimes(() -> self.ask("append", Reference.UNKNOWN));
        }
        return Reference.to(Constant.NONE);
    }

    private static Reference pop(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Reference at = arguments.at(1, "index").map(Obj.Passed::value).orElse(number(-1));
        Reference item = self.item(at);
        self.delete(at);
        return item;
    }

    private static Reference remove(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        self.delete(self.ask("index", arguments.value(1, "value")));
        return Reference.to(Constant.NONE);
    }

    private static Reference clear(Arguments arguments, Site site) {
        Self self = Self.of(arguments, site);
        Optional<Integer> length = self.length();
        for (int at = 0; at < length.orElse(0); at++) {
            Apart.outcome(site.machine(), () -> self.ask("pop"));
        }
        if (length.isEmpty()) {
            site.machine().anyTimes(() -> self.ask("pop"));
        }
        return Reference.to(Constant.NONE);
    }
}
