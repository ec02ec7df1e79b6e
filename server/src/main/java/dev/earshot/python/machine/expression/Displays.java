package dev.earshot.python.machine.expression;

import dev.earshot.python.code.Context;
import dev.earshot.python.constant.Numbers;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.subscript.MappingItems;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes lists, tuples, sets and dicts where they are written (reference manual, 6.2.4 to 6.2.7).
public final class Displays {
    private static final Set<Obj.Container.Kind> WRITTEN = EnumSet.of(
            Obj.Container.Kind.LIST, Obj.Container.Kind.TUPLE, Obj.Container.Kind.SET, Obj.Container.Kind.DICT);

    private final Machine machine;
    private final Expressions expressions;
    private final Context context;

    Displays(Machine machine, Expressions expressions, Context context) {
        this.machine = machine;
        this.expressions = expressions;
        this.context = context;
    }

    /// Two lists or tuples, or two dicts, as a new one.
    public Optional<Reference> merged(Node operation, String operator, Reference left, Reference right) {
        if (!(left.only().orElse(Constant.NONE) instanceof Obj.Container one)
                || !(right.only().orElse(Constant.NONE) instanceof Obj.Container two)) {
            return Optional.empty();
        }
        Optional<String> libraryType = one.libraryType().or(two::libraryType);
        Obj.Container result = context.object(
                operation, "merged " + libraryType, Obj.Container.class, () -> new Obj.Container(one.kind()));
        libraryType.ifPresent(result::beOfLibraryType);
        if (Sets.isLikeSet(left) || Sets.isLikeSet(right)) {
            return Optional.of(new Sets(machine)
                    .combined(operator, left, right, setOf(operation, one))
                    .orElseGet(() -> Reference.to(machine.items()
                            .unordered(
                                    setOf(operation, one),
                                    machine.items()
                                            .values(one)
                                            .or(machine.items().values(two))))));
        }
        if (one.kind() == Obj.Container.Kind.DICT) {
            machine.items().emptyDict(result);
            machine.items().copy(one, result);
            machine.items().copy(two, result);
            return Optional.of(Reference.to(result));
        }
        Optional<List<Reference>> first = machine.items().each(left);
        Optional<List<Reference>> second = machine.items().each(right);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(Reference.to(machine.items()
                    .unordered(
                            result,
                            machine.items().values(one).or(machine.items().values(two)))));
        }
        List<Reference> all = new ArrayList<>(first.get());
        all.addAll(second.get());
        return Optional.of(Reference.to(machine.items().sequence(result, all)));
    }

    /// Whether two containers surely do not go together.
    static boolean refuse(String operator, Reference left, Reference right) {
        return left.only().orElse(null) instanceof Obj.Container one
                && right.only().orElse(null) instanceof Obj.Container two
                && WRITTEN.contains(one.kind())
                && WRITTEN.contains(two.kind())
                && (one.kind() != two.kind()
                        || (one.kind() == Obj.Container.Kind.LIST
                                && !one.libraryType().equals(two.libraryType()))
                        || (one.kind() == Obj.Container.Kind.DICT && operator.equals("+"))
                        || (one.kind() == Obj.Container.Kind.SET && operator.equals("+")));
    }

    private Obj.Container setOf(Node operation, Obj.Container left) {
        return Sets.like(
                left,
                which -> context.object(
                        operation,
                        which + "combined",
                        Obj.Container.class,
                        () -> new Obj.Container(Obj.Container.Kind.SET)));
    }

    /// A list or tuple so many times over, as a new one.
    Optional<Reference> repeated(Expr.BinOp operation, Reference left, Reference right) {
        boolean counts = left.only().orElse(null) instanceof Constant;
        Reference many = counts ? right : left;
        if ((counts ? left : right).only().orElse(null) instanceof Constant(Object times)
                && many.only().orElse(null) instanceof Obj.Container
                && Numbers.wholeOf(times).isEmpty()) {
            return Optional.of(machine.raising().fail("TypeError"));
        }
        if (!(many.only().orElse(null) instanceof Obj.Container source)
                || source.kind() == Obj.Container.Kind.DICT
                || source.kind() == Obj.Container.Kind.SET) {
            return Optional.empty();
        }
        Obj.Container result = context.object(
                operation,
                "repeated " + source.libraryType(),
                Obj.Container.class,
                () -> new Obj.Container(source.kind()));
        source.libraryType().ifPresent(result::beOfLibraryType);
        Optional<List<Reference>> each = machine.items().each(many);
        if (each.isEmpty()) {
            return Optional.of(Reference.to(
                    machine.items().unordered(result, machine.items().values(source))));
        }
        machine.items().sequence(result, each.get());
        machine.items().repeat(result, counts ? left : right);
        return Optional.of(Reference.to(result));
    }

    Reference display(Expr.Display display) {
        Obj.Container.Kind kind = switch (display.kind()) {
            case TUPLE -> Obj.Container.Kind.TUPLE;
            case LIST -> Obj.Container.Kind.LIST;
            case SET -> Obj.Container.Kind.SET;
        };
        List<Reference> items = new ArrayList<>();
        boolean open = false;
        boolean isInSomeOrder = false;
        for (Expr element : display.elements()) {
            Reference value = expressions.evaluate(element);
            if (element instanceof Expr.Starred) {
                if (Iterators.isNoIterable(value)) {
                    machine.raising().fail("TypeError");
                }
                Reference iterator = new Iterators(machine).iter(value, expressions.site(element));
                isInSomeOrder = machine.items().areInSomeOrder(iterator);
                Optional<List<Reference>> each =
                        kind == Obj.Container.Kind.SET || display.elements().size() == 1
                                ? machine.items().inAnyOrder(iterator)
                                : machine.items().inPlace(iterator);
                open |= each.isEmpty();
                items.addAll(each.orElseGet(
                        () -> List.of(new Iterators(machine).elements(iterator, expressions.site(element)))));
            } else {
                items.add(value);
            }
        }
        Obj.Container container =
                context.object(display, "display", Obj.Container.class, () -> new Obj.Container(kind));
        if (kind == Obj.Container.Kind.SET && items.stream().anyMatch(Subscripts::isUnhashable)) {
            return machine.raising().fail("TypeError");
        }
        if (kind == Obj.Container.Kind.SET
                && items.stream().anyMatch(item -> machine.items().key(item).isEmpty())) {
            machine.raising().mayFail("TypeError");
        }
        if (kind == Obj.Container.Kind.SET && !open) {
            return new Sets(machine).fill(container, items);
        }
        if (isInSomeOrder && display.elements().size() == 1) {
            return Reference.to(machine.items().inSomeOrder(container, items));
        }
        return Reference.to(
                open
                        ? machine.items().unordered(container, items.stream().reduce(Reference.NEVER, Reference::or))
                        : machine.items().sequence(container, items));
    }

    Reference dict(Expr.Dict dict) {
        Obj.Container container =
                context.object(dict, "display", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
        machine.items().emptyDict(container);
        Reference owner = Reference.to(container);
        for (Expr.Dict.Item item : dict.items()) {
            if (item.key().isPresent()) {
                Reference key = expressions.evaluate(item.key().get());
                Reference value = expressions.evaluate(item.value());
                new Subscripts(machine).store(owner, key, value, expressions.site(dict));
            } else {
                Reference other = new MappingItems(machine)
                        .taken(expressions.evaluate(item.value()), expressions.site(item.value()));
                if (MappingItems.isNoMapping(other)) {
                    machine.raising().fail("TypeError");
                }
                if (other.only().orElse(Constant.NONE) instanceof Obj.Container known) {
                    machine.items().copy(known, container);
                } else {
                    machine.items().add(container, Reference.UNKNOWN);
                }
            }
        }
        return owner;
    }

    /// A list of the given items, made at a place.
    public Reference list(Node at, List<Reference> items) {
        return Reference.to(machine.items().sequence(newList(at), items));
    }

    /// A list made at a place, of which not more is known than what may be in it.
    public Reference anyList(Node at, Reference any) {
        return Reference.to(machine.items().unordered(newList(at), any));
    }

    /// A dict made at a place, of what another one holds under other keys than some.
    public Reference dictWithout(Node at, Obj.Container whole, List<Reference> keys) {
        Obj.Container rest = newContainer(at, Obj.Container.Kind.DICT);
        machine.items().emptyDict(rest);
        machine.items().copy(whole, rest);
        keys.forEach(key -> new Subscripts(machine).delete(Reference.to(rest), key));
        return Reference.to(rest);
    }

    private Obj.Container newList(Node at) {
        return newContainer(at, Obj.Container.Kind.LIST);
    }

    private Obj.Container newContainer(Node at, Obj.Container.Kind kind) {
        return context.object(at, "rest", Obj.Container.class, () -> new Obj.Container(kind));
    }
}
