package dev.earshot.python.machine;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Suite;

/// Runs the statements of modules, for whoever imports them without knowing which statements there are, and evaluates
/// expressions that stand apart from them.
public interface CodeRunner {
    void run(Suite suite, Frame frame, Context context);

    Reference evaluate(Expr expression, Suite suite, Frame frame, Context context);
}
