package dev.earshot.python.machine.subscript;

import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Slice;
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

    public Slices(Machine machine) {
        this.machine = machine;
    }

    /// The slice itself, as methods of the program are given it; unknown where a part of it is not known.
    public static Reference evaluated(Expr.Slice slice, Function<Expr, Reference> evaluate) {
        Optional<Optional<Long>> lower = bound(slice.lower(), evaluate);
        Optional<Optional<Long>> upper = bound(slice.upper(), evaluate);
        Optional<Optional<Long>> step = bound(slice.step(), evaluate);
        return lower.isPresent() && upper.isPresent() && step.isPresent()
                ? Reference.to(new Constant(new Slice(lower.get(), upper.get(), step.get())))
                : Reference.UNKNOWN;
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

    /// Whether something is a slice, all of which is known.
    static boolean isOne(Reference key) {
        return key.only().orElse(null) instanceof Constant(Slice _);
    }

    private Optional<Slice> bounds(Reference slice) {
        Optional<Slice> bounds =
                slice.only().orElse(null) instanceof Constant(Slice known) ? Optional.of(known) : Optional.empty();
        if (bounds.filter(known -> known.stride() == 0).isPresent()) {
            machine.raising().fail("ValueError", "slice step cannot be zero");
        }
        return bounds.filter(known -> known.stride() != 0);
    }

    /// Whether a method of the program is asked, which is given the slice.
    private boolean asksProgram(Reference owner, String method, Site site) {
        return owner.only().orElse(null) instanceof Obj.Instance instance
                && machine.classAttributes()
                                .special(instance, method, site)
                                .only()
                                .orElse(null)
                        instanceof Bound(Obj.Function _, Value _);
    }

    public Reference load(Reference sliced, Reference slice, Site site) {
        if (asksProgram(sliced, "__getitem__", site)) {
            return new Subscripts(machine).load(sliced, slice, site);
        }
        Reference owner = plain(sliced, site);
        Optional<Slice> bounds = bounds(slice);
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
                && isSmall(bounds.get().stride())) {
            return Reference.to(new Constant(bounds.get().cut(range)));
        }
        if (!(owner.only().orElse(null) instanceof Obj.Container container)) {
            return owner.hasValues() ? owner.or(Reference.UNKNOWN) : owner;
        }
        if (sliced.only().orElse(null) instanceof Obj.Instance instance
                && Inheritance.linear(machine.classOf(instance)).contains(USER_LIST)) {
            return Reference.UNKNOWN; // one more of its class
        }
        if (container.libraryType().filter("collections.deque"::equals).isPresent()) {
            return machine.raising().fail("TypeError");
        }
        Obj.Container cut = site.context()
                .object(
                        site.call(),
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
                .places(each.get().size())
                .forEach(at -> items.add(each.get().get(at)));
        return Reference.to(machine.items().sequence(cut, items));
    }

    /// What an object is as one of a built-in type.
    private Reference plain(Reference sliced, Site site) {
        if (!(sliced.only().orElse(null) instanceof Obj.Instance instance)) {
            return sliced;
        }
        if (!machine.classOf(instance).isTuple()) {
            return Reference.to(machine.items().keys().plain(instance));
        }
        Obj.Container fields = site.context()
                .object(instance, "fields", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        return Reference.to(machine.items()
                .sequence(
                        fields,
                        machine.classOf(instance).fields().stream()
                                .map(name -> machine.read(Cell.attribute(instance, name))
                                        .bound())
                                .toList()));
    }

    private static boolean isSmall(long step) {
        return step == (int) step;
    }

    private static String cut(String text, Slice bounds) {
        StringBuilder cut = new StringBuilder();
        bounds.places(text.length()).forEach(at -> cut.append(text.charAt(at)));
        return cut.toString();
    }

    public void store(Reference owner, Reference slice, Reference value, Site site) {
        if (asksProgram(owner, "__setitem__", site)) {
            new Subscripts(machine).store(owner, slice, value, site);
            return;
        }
        Optional<Slice> bounds = bounds(slice);
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

    private void store(Obj.Container container, Optional<Slice> bounds, Reference value, Site site) {
        Optional<List<Reference>> before = machine.items().each(Reference.to(container));
        Reference iterator = new Iterators(machine).iter(value, site);
        Optional<List<Reference>> stored = machine.items().inPlace(iterator);
        if (before.isPresent()
                && stored.isPresent()
                && bounds.isPresent()
                && bounds.get().stride() == 1) {
            List<Reference> items = new ArrayList<>(before.get());
            int from = bounds.get().first(items.size());
            int to = Math.max(from, bounds.get().end(items.size()));
            items.subList(from, to).clear();
            items.addAll(from, stored.get());
            machine.items().sequence(container, items);
        } else if (before.isPresent() && stored.isPresent() && bounds.isPresent()) {
            storeApart(container, before.get(), bounds.get().places(before.get().size()), stored.get());
        } else {
            Reference stays = machine.items().values(container);
            machine.items().unordered(container, stays.or(new Iterators(machine).elements(iterator, site)));
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
    public void delete(Reference owner, Reference slice, Site site) {
        if (asksProgram(owner, "__delitem__", site)) {
            new Subscripts(machine).delete(owner, slice, site);
            return;
        }
        Optional<Slice> bounds = bounds(slice);
        inEach(owner, container -> delete(container, bounds));
    }

    private void delete(Obj.Container container, Optional<Slice> bounds) {
        Optional<List<Reference>> before = machine.items().each(Reference.to(container));
        if (before.isPresent() && bounds.isPresent()) {
            List<Integer> gone = bounds.get().places(before.get().size());
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
}
