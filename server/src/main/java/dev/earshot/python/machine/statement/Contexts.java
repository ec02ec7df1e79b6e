package dev.earshot.python.machine.statement;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.state.Exits;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Stmt;

/// Runs the `with` statements of one code block (reference manual, 8.5): however their blocks are left, the managers
/// are told.
final class Contexts {
    /// Says of a generator that its block has been run.
    private static final String PASSED = "[passed]";

    private final Machine machine;
    private final Statements statements;

    Contexts(Machine machine, Statements statements) {
        this.machine = machine;
        this.statements = statements;
    }

    void run(Stmt.With with) {
        run(with, 0);
    }

    private void run(Stmt.With with, int at) {
        if (at == with.items().size()) {
            statements.run(with.body());
            return;
        }
        Stmt.With.Item item = with.items().get(at);
        Reference manager = statements.evaluate(item.context());
        if (manager.only().orElse(null) instanceof Obj.Container generator
                && machine.sources().isPending(generator)) {
            within(generator, item, with, at);
            return;
        }
        Site site = statements.expressions().site(item.context());
        ContextManagers managers = new ContextManagers(machine, with.isAsync());
        Reference entered = managers.enter(manager, site);
        item.target().ifPresent(target -> statements.expressions().targets().assign(target, entered));
        if (!ContextManagers.mayExit(manager)) {
            run(with, at + 1);
            return;
        }
        Exits outside = statements.exits();
        Exits inside = outside.ofPart();
        statements.leaveBy(inside);
        Attempt raised = machine.raising().enterTry();
        run(with, at + 1);
        machine.raising().leaveTry();
        statements.leaveBy(outside);
        State after = machine.state();
        State swallowed = managers.exit(manager, raised, site);
        outside.takeOver(inside, state -> left(managers, manager, state, site));
        machine.flowTo(left(managers, manager, after, site).join(swallowed).branch());
    }

    /// A generator as a context manager: the block runs where it yields, and what is raised there is raised in it.
    private void within(Obj.Container generator, Stmt.With.Item item, Stmt.With with, int at) {
        Exits outside = statements.exits();
        Exits inside = outside.ofPart();
        boolean[] passed = {false};
        boolean[] yielded = {false};
        Cell isPassed = Cell.attribute(generator, PASSED);
        machine.write(isPassed, Reference.to(Constant.FALSE));
        machine.sources().consume(generator, entered -> {
            yielded[0] = true;
            if (machine.read(isPassed).equals(Reference.to(Constant.TRUE))) {
                machine.raising().fail("RuntimeError"); // it yields once more
                return;
            }
            machine.write(isPassed, Reference.to(Constant.TRUE));
            statements.leaveBy(inside);
            item.target().ifPresent(target -> statements.expressions().targets().assign(target, entered));
            run(with, at + 1);
            statements.leaveBy(outside);
            passed[0] |= machine.state().isReachable();
            // However the block was left, the generator goes on.
            machine.flowTo(machine.state().join(inside.states()).branch());
        });
        if (!yielded[0] && machine.isReachable()) {
            machine.raising().fail("RuntimeError");
        }
        State end = machine.state();
        outside.takeOver(inside, _ -> end.branch());
        machine.flowTo(passed[0] || inside.isEmpty() ? end : State.unreachable());
    }

    private State left(ContextManagers managers, Reference manager, State from, Site site) {
        machine.flowTo(from.branch());
        if (from.isReachable()) {
            managers.exit(manager, site);
        }
        return machine.state();
    }
}
