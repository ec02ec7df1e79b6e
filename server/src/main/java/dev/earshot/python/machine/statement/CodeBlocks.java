package dev.earshot.python.machine.statement;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.CodeRunner;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.expression.Expressions;
import dev.earshot.python.machine.expression.Generator;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.function.Consumer;

/// Blocks of code as the machine runs them: bodies of functions, and modules.
public final class CodeBlocks implements CodeRunner {
    private final Machine machine;

    public CodeBlocks(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Reference body(Obj.Function function, Frame frame, Context context) {
        return switch (function.node()) {
            case Stmt.FunctionDef definition ->
                new Statements(machine, frame, function.suite(), context).runFunction(definition);
            case Expr.Lambda lambda -> {
                machine.effort().spend(); // its body is a `return`
                yield new Expressions(machine, frame, function.suite(), context).evaluate(lambda.body());
            }
            default -> Reference.UNKNOWN;
        };
    }

    @Override
    public Reference generator(
            Obj.Function function, Frame frame, Context context, Obj.Container iterator, Consumer<Reference> each) {
        return function.node() instanceof Stmt.FunctionDef definition
                ? new Statements(machine, frame, function.suite(), context)
                        .runGenerator(definition, new Generator(machine, iterator, each))
                : Reference.UNKNOWN;
    }

    @Override
    public void statements(Suite suite, Frame frame, Context context) {
        new Statements(machine, frame, suite, context).run(suite.body());
    }
}
