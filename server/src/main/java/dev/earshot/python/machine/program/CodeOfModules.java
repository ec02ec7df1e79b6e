package dev.earshot.python.machine.program;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.CodeRunner;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.expression.Expressions;
import dev.earshot.python.machine.statement.Statements;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Suite;

/// Runs the code of modules in a machine, be it all of a module's or one expression. It does not know who asks for it.
record CodeOfModules(Machine machine) implements CodeRunner {
    @Override
    public void run(Suite suite, Frame frame, Context context) {
        new Statements(machine, frame, suite, context).run(suite.body());
    }

    @Override
    public Reference evaluate(Expr expression, Suite suite, Frame frame, Context context) {
        return new Expressions(machine, frame, suite, context).evaluate(expression);
    }
}
