package dev.earshot.python.machine;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Suite;
import java.util.function.Consumer;

/// Runs what is written in blocks of code. By it functions are called and modules loaded by those who do not know which
/// statements and expressions there are.
public interface CodeRunner {
    /// Runs the body of a function whose parameters are bound, and gives what it returns.
    Reference body(Obj.Function function, Frame frame, Context context);

    /// Runs the body of a generator's function, and gives what it returns.
    ///
    /// @param iterator what somebody asks for its items
    /// @param each takes what it yields
    Reference generator(
            Obj.Function function, Frame frame, Context context, Obj.Container iterator, Consumer<Reference> each);

    /// Runs the statements of a module.
    void statements(Suite suite, Frame frame, Context context);
}
