package dev.earshot.python.machine.expression;

import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands on the left of `=`, behind `for` and `as`, or behind `del`: names, attributes, items, and several of
/// them among which a value is shared out (reference manual, 7.2 and 7.5).
public final class AssignmentTargets {
    private final Machine machine;
    private final Expressions expressions;
    private final Frame frame;
    private final Suite suite;

    AssignmentTargets(Machine machine, Expressions expressions, Frame frame, Suite suite) {
        this.machine = machine;
        this.expressions = expressions;
        this.frame = frame;
        this.suite = suite;
    }

    /// Assigns `value` to `target` (reference manual, 7.2).
    public void assign(Expr target, Reference value) {
        switch (target) {
            case Expr.Name name -> bind(name, value);
            case Expr.Starred starred -> assign(starred.value(), Reference.UNKNOWN);
            case Expr.Display display -> unpack(display, value);
            case Expr.Attribute _, Expr.Subscript _ -> single(target).store(value);
            default -> expressions.evaluate(target);
        }
    }

    /// A target that is not made of several.
    public Target single(Expr target) {
        return switch (target) {
            case Expr.Attribute attribute ->
                new Target.OfAttribute(
                        expressions.evaluate(attribute.value()),
                        attribute.attr(),
                        machine,
                        expressions.site(attribute));
            case Expr.Subscript subscript -> {
                Reference owner = expressions.evaluate(subscript.value());
                Reference key = expressions.evaluate(subscript.index());
                yield subscript.index() instanceof Expr.Slice
                        ? new Target.OfSlice(owner, key, machine, expressions.site(subscript))
                        : new Target.OfItem(owner, key, machine, expressions.site(subscript));
            }
            case Expr.Name name -> new Target.OfName(name, expressions);
            default -> new Target.OfNothing(target, expressions);
        };
    }

    public void delete(Expr target) {
        switch (target) {
            case Expr.Name _, Expr.Attribute _, Expr.Subscript _ ->
                single(target).delete();
            case Expr.Display display -> display.elements().forEach(this::delete);
            default -> expressions.evaluate(target);
        }
    }

    void unbind(Expr.Name target) {
        machine.names().delete(frame, target.id());
    }

    public void bind(Expr.Name target, Reference value) {
        Place place = new Place(suite, target.range());
        machine.names().store(frame, target.id(), value.withTrails(trail -> along(trail, place, target.id())));
    }

    private static Trail along(Trail trail, Place place, String name) {
        return trail.steps().isEmpty() ? trail : trail.bound(place, name);
    }

    /// What Python says where the values are too many or too few.
    private static String misfit(int values, int parts, boolean hasStar) {
        return values > parts
                ? "too many values to unpack (expected " + parts + ")"
                : hasStar
                        ? "not enough values to unpack (expected at least " + (parts - 1) + ", got " + values + ")"
                        : "not enough values to unpack (expected " + parts + ", got " + values + ")";
    }

    private void unpack(Expr.Display target, Reference unpacked) {
        List<Expr> parts = target.elements();
        if (Iterators.isNoIterable(unpacked)) {
            machine.raising().fail("TypeError");
        }
        Optional<List<Reference>> fields = fieldsOf(unpacked);
        Reference value =
                fields.isPresent() ? unpacked : new Iterators(machine).iter(unpacked, expressions.site(target));
        Optional<List<Reference>> each = fields.or(() -> machine.items().inOrder(value));
        int star = -1;
        for (int at = 0; at < parts.size(); at++) {
            star = parts.get(at) instanceof Expr.Starred ? at : star;
        }
        if (each.isEmpty()
                || (star < 0 ? each.get().size() != parts.size() : each.get().size() < parts.size() - 1)) {
            boolean settled = !(value.only().orElse(null) instanceof Obj.Container container)
                    || machine.items().areSettled(container);
            if (each.isPresent() && settled) {
                machine.raising().fail("ValueError", misfit(each.get().size(), parts.size(), star >= 0));
            } else {
                machine.raising().mayFail("ValueError");
            }
            Reference any =
                    each.isEmpty() ? new Iterators(machine).elements(value, expressions.site(target)) : Reference.NEVER;
            for (Expr part : parts) {
                if (part instanceof Expr.Starred starred) {
                    assign(starred.value(), expressions.displays().anyList(starred, any));
                } else {
                    assign(part, any);
                }
            }
            return;
        }
        List<Reference> items = each.get();
        int behind = parts.size() - 1 - star;
        for (int at = 0; at < parts.size(); at++) {
            if (at == star && parts.get(at) instanceof Expr.Starred starred) {
                assign(
                        starred.value(),
                        expressions.displays().list(starred, items.subList(star, items.size() - behind)));
            } else {
                assign(
                        parts.get(at),
                        star >= 0 && at > star ? items.get(items.size() - (parts.size() - at)) : items.get(at));
            }
        }
    }

    /// The fields of a named tuple.
    public Optional<List<Reference>> fieldsOf(Reference value) {
        if (value.only().orElse(Constant.NONE) instanceof Obj.Instance instance
                && machine.classOf(instance).isTuple()) {
            List<Reference> fields = new ArrayList<>();
            for (String field : machine.classOf(instance).fields()) {
                fields.add(machine.read(Cell.attribute(instance, field)).bound());
            }
            return Optional.of(fields);
        }
        return Optional.empty();
    }
}
