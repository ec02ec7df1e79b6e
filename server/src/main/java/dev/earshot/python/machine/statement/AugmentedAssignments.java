package dev.earshot.python.machine.statement;

import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.expression.Target;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Overloads;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs `x += y` and its like: a container is changed, anything else is bound anew (reference manual, 7.2.1).
final class AugmentedAssignments {
    private final Machine machine;
    private final Statements statements;

    AugmentedAssignments(Machine machine, Statements statements) {
        this.machine = machine;
        this.statements = statements;
    }

    void run(Stmt.AugAssign assign) {
        Target target = statements.expressions().targets().single(assign.target());
        Reference before = target.load();
        Reference value = statements.evaluate(assign.value());
        boolean mayChange = before.values().keySet().stream()
                .anyMatch(each -> each instanceof Obj.Container || each instanceof Obj.Instance);
        if (before.only().isPresent() || !mayChange) {
            run(assign, target, before, value);
            return;
        }
        List<Flow.Way> ways = new ArrayList<>();
        for (Value each : before.values().keySet()) {
            ways.add(() -> run(assign, target, Reference.to(each), value));
        }
        if (before.other()) {
            ways.add(() -> run(assign, target, Reference.UNKNOWN, value));
        }
        machine.either(ways);
    }

    private Reference run(Stmt.AugAssign assign, Target target, Reference before, Reference value) {
        Reference after = after(assign, before, value);
        if (!after.equals(before) || !(target instanceof Target.OfName)) {
            target.store(after);
        }
        return after;
    }

    /// What the target refers to from now on: a container that was changed is the same as before.
    private Reference after(Stmt.AugAssign assign, Reference target, Reference value) {
        String operator = assign.operator().substring(0, assign.operator().length() - 1);
        Reference before = machine.builtInBases().changed(target, Operation.BINARY.getOrDefault(operator, operator));
        if (before.only().orElse(null) instanceof Obj.Container set
                && set.kind() == Obj.Container.Kind.SET
                && !set.isReadOnly()
                && "|-&^".contains(operator)) {
            statements
                    .expressions()
                    .displays()
                    .merged(assign, operator, before, value)
                    .flatMap(machine.items()::each)
                    .ifPresentOrElse(
                            each -> new Sets(machine).fill(set, each),
                            () -> machine.items()
                                    .add(set, new Iterators(machine).elements(value, statements.siteOf(assign))));
            return target;
        }
        if (before.only().orElse(null) instanceof Obj.Container tuple
                && (tuple.kind() == Obj.Container.Kind.TUPLE ? operator.equals("+") : Sets.isFrozen(tuple))) {
            return statements
                    .expressions()
                    .displays()
                    .merged(assign, operator, before, value)
                    .orElse(Reference.UNKNOWN); // what is read-only is never changed
        }
        if (holdsResult(before, operator, value, statements.siteOf(assign))) {
            return target;
        }
        if (before.only().orElse(null) instanceof Obj.Container container
                && container.kind() != Obj.Container.Kind.TUPLE
                && assign.operator().equals("+=")) {
            Reference more = new Iterators(machine).iter(value, statements.siteOf(assign));
            if (!machine.items().extend(container, more)) {
                machine.items().add(container, new Iterators(machine).elements(more, statements.siteOf(assign)));
            }
            return target;
        }
        if (before.only().orElse(null) instanceof Obj.Container container
                && assign.operator().equals("*=")) {
            machine.items().repeat(container, value);
            return target;
        }
        if (before.only().orElse(null) instanceof Obj.Container into
                && value.only().orElse(null) instanceof Obj.Container from
                && into.kind() == Obj.Container.Kind.DICT
                && assign.operator().equals("|=")) {
            machine.items().copy(from, into);
            return target;
        }
        return new Overloads(machine)
                .inPlace(operator, before, value, statements.siteOf(assign))
                .or(() -> statements.expressions().displays().merged(assign, operator, before, value))
                .or(() -> machine.classAttributes().enumerations().flags().combined(operator, before, value))
                .orElseGet(() -> new Operation(statements.siteOf(assign)).binary(operator, before, value));
    }

    /// Whether it is a container of the library that knows the operator itself: then it holds the result from now on.
    private boolean holdsResult(Reference before, String operator, Reference value, Site site) {
        Optional<Obj.Container> into = before.only()
                .filter(each -> each instanceof Obj.Container && !Bytearrays.isOne(each))
                .map(Obj.Container.class::cast);
        Optional<Obj.Container> result = into.flatMap(
                        _ -> machine.library().operate(operator, List.of(before, value), site))
                .flatMap(machine.items()::container);
        result.ifPresent(made -> {
            machine.items().emptyDict(into.orElseThrow());
            machine.items().copy(made, into.orElseThrow());
        });
        return result.isPresent();
    }
}
