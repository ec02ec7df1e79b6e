package dev.earshot.python.machine.subscript;

import dev.earshot.python.code.Context;
import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// `x[lower:upper:step]` (reference manual, 6.3.3).
public final class Slices {
    private static final External USER_LIST = new External("collections.UserList");

    private final Machine machine;
    private final Context context;

    public Slices(Machine machine, Context context) {
        this.machine = machine;
        this.context = context;
    }

    public Reference load(Reference sliced, Expr.Slice slice, Function<Expr, Reference> evaluate) {
        Reference owner = sliced.only()
                .map(machine.items().keys()::plain)
                .filter(_ -> sliced.only().orElse(null) instanceof Obj.Instance)
                .map(Reference::to)
                .orElse(sliced);
        Optional<Bounds> bounds = bounds(slice, evaluate);
        if (bounds.isEmpty()) {
            machine.raising().mayFail("TypeError", "ValueError");
        }
        Optional<String> text = owner.onlyText();
        if (text.isPresent() && bounds.isPresent()) {
            return Reference.text(cut(text.get(), bounds.get()));
        }
        if (owner.only().orElse(null) instanceof Constant(Constant.Bytes(String octets)) && bounds.isPresent()) {
            return Reference.to(new Constant(new Constant.Bytes(cut(octets, bounds.get()))));
        }
        if (owner.only().orElse(null) instanceof Constant(Range range)
                && bounds.isPresent()
                && range.size() <= Integer.MAX_VALUE
                && isSmall(range.step())
                && isSmall(bounds.get().step())) {
            return Reference.to(new Constant(bounds.get().cut(range)));
        }
        if (!(owner.only().orElse(null) instanceof Obj.Container container)) {
            return owner.hasValues() ? owner.or(Reference.UNKNOWN) : owner;
        }
        if (sliced.only().orElse(null) instanceof Obj.Instance instance
                && Inheritance.linear(instance.type()).contains(USER_LIST)) {
            return Reference.UNKNOWN; // one more of its class
        }
        if (container.libraryType().filter("collections.deque"::equals).isPresent()) {
            return machine.raising().fail("TypeError");
        }
        Obj.Container cut = context.object(
                slice,
                "slice of " + container.kind() + container.type() + container.libraryType(),
                Obj.Container.class,
                () -> new Obj.Container(container.kind()));
        if (Bytearrays.isOne(container)) {
            cut.specialize(Bytearrays.TYPE);
        }
        container.libraryType().ifPresent(cut::beOfLibraryType);
        Optional<List<Reference>> each = machine.items().each(owner);
        if (each.isEmpty() || bounds.isEmpty() || container.kind() == Obj.Container.Kind.DICT) {
            return Reference.to(machine.items().unordered(cut, machine.items().values(container)));
        }
        List<Reference> items = new ArrayList<>();
        bounds.get()
                .indices(each.get().size())
                .forEach(at -> items.add(each.get().get(at)));
        return Reference.to(machine.items().sequence(cut, items));
    }

    private static boolean isSmall(long step) {
        return step == (int) step;
    }

    private static String cut(String text, Bounds bounds) {
        StringBuilder cut = new StringBuilder();
        bounds.indices(text.length()).forEach(at -> cut.append(text.charAt(at)));
        return cut.toString();
    }

    public void store(
            Reference owner, Expr.Slice slice, Reference value, Function<Expr, Reference> evaluate, Site site) {
        Optional<Bounds> bounds = bounds(slice, evaluate);
        inEach(owner, container -> store(container, bounds, value, site));
    }

    /// Changes the container that is meant, or any of those that may be.
    private void inEach(Reference owner, Consumer<Obj.Container> change) {
        List<Flow.Way> ways = new ArrayList<>();
        for (Value each : owner.values().keySet()) {
            ways.add(() -> {
                if (each instanceof Obj.Container container) {
                    change.accept(container);
                }
                return Reference.NEVER;
            });
        }
        if (owner.other()) {
            ways.add(() -> Reference.NEVER);
        }
        machine.either(ways);
    }

    private void store(Obj.Container container, Optional<Bounds> bounds, Reference value, Site site) {
        Optional<List<Reference>> before = machine.items().each(Reference.to(container));
        Optional<List<Reference>> stored = machine.items().inPlace(new Iterators(machine).taken(value, site));
        if (before.isPresent()
                && stored.isPresent()
                && bounds.isPresent()
                && bounds.get().step() == 1) {
            List<Reference> items = new ArrayList<>(before.get());
            int from = bounds.get().start(items.size());
            int to = Math.max(from, bounds.get().stop(items.size()));
            items.subList(from, to).clear();
            items.addAll(from, stored.get());
            machine.items().sequence(container, items);
        } else if (before.isPresent() && stored.isPresent() && bounds.isPresent()) {
            storeApart(
                    container, before.get(), bounds.get().indices(before.get().size()), stored.get());
        } else {
            Reference stays = machine.items().values(container);
            machine.items().unordered(container, stays.or(new Iterators(machine).elements(value, site)));
        }
    }

    /// Each item has a place of its own, and there must be as many as places.
    private void storeApart(
            Obj.Container container, List<Reference> before, List<Integer> places, List<Reference> stored) {
        if (places.size() != stored.size()) {
            machine.raising().fail("ValueError");
            return;
        }
        List<Reference> items = new ArrayList<>(before);
        for (int at = 0; at < places.size(); at++) {
            items.set(places.get(at), stored.get(at));
        }
        machine.items().sequence(container, items);
    }

    /// Deletes the items of a slice.
    public void delete(Reference owner, Expr.Slice slice, Function<Expr, Reference> evaluate) {
        Optional<Bounds> bounds = bounds(slice, evaluate);
        inEach(owner, container -> delete(container, bounds));
    }

    private void delete(Obj.Container container, Optional<Bounds> bounds) {
        Optional<List<Reference>> before = machine.items().each(Reference.to(container));
        if (before.isPresent() && bounds.isPresent()) {
            List<Integer> gone = bounds.get().indices(before.get().size());
            List<Reference> items = new ArrayList<>();
            for (int at = 0; at < before.get().size(); at++) {
                if (!gone.contains(at)) {
                    items.add(before.get().get(at));
                }
            }
            machine.items().sequence(container, items);
        } else {
            machine.items().unordered(container, machine.items().values(container));
        }
    }

    private static Optional<Bounds> bounds(Expr.Slice slice, Function<Expr, Reference> evaluate) {
        Optional<Optional<Long>> lower = bound(slice.lower(), evaluate);
        Optional<Optional<Long>> upper = bound(slice.upper(), evaluate);
        Optional<Optional<Long>> step = bound(slice.step(), evaluate);
        return lower.isPresent()
                        && upper.isPresent()
                        && step.isPresent()
                        && step.get().orElse(1L) != 0
                ? Optional.of(new Bounds(lower.get(), upper.get(), step.get().orElse(1L)))
                : Optional.empty();
    }

    /// Nothing where the bound is not known; an empty one where it is left out.
    private static Optional<Optional<Long>> bound(Optional<Expr> written, Function<Expr, Reference> evaluate) {
        if (written.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return switch (evaluate.apply(written.get()).only().orElse(null)) {
            case Constant(Long number) -> Optional.of(Optional.of(number));
            case Constant(Constant.None _) -> Optional.of(Optional.empty());
            case null, default -> Optional.empty();
        };
    }

    private record Bounds(Optional<Long> lower, Optional<Long> upper, long step) {
        int start(int size) {
            return lower.map(number -> clip(number, size)).orElse(step > 0 ? 0 : size - 1);
        }

        int stop(int size) {
            return upper.map(number -> clip(number, size)).orElse(step > 0 ? size : -1);
        }

        private int clip(long number, int size) {
            long at = number < 0 ? number + size : number;
            return step > 0 ? Math.clamp(at, 0, size) : Math.clamp(at, -1, size - 1);
        }

        Range cut(Range range) {
            int size = (int) range.size();
            return new Range(
                    range.start() + start(size) * range.step(),
                    range.start() + stop(size) * range.step(),
                    range.step() * step);
        }

        List<Integer> indices(int size) {
            List<Integer> indices = new ArrayList<>();
            int stop = stop(size);
            for (long at = start(size); step > 0 ? at < stop : at > stop; at += step) {
                indices.add((int) at);
            }
            return indices;
        }
    }
}
