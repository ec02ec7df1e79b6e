package dev.earshot.python.callback;

import dev.earshot.python.value.Obj;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Suite;
import java.util.Optional;

/// The names of one call of a function, and those around it. It is the same only by identity.
final class Scope {
    private final Node function;
    private final Suite suite;
    private final Optional<Scope> around;
    private final Obj.Function origin;

    Scope(Symbol.Closure closure) {
        this.function = closure.node();
        this.suite = closure.suite();
        this.around = closure.around();
        this.origin = closure.origin();
    }

    /// The names of a comprehension.
    Scope(Node comprehension, Scope around) {
        this.function = comprehension;
        this.suite = around.suite;
        this.around = Optional.of(around);
        this.origin = around.origin;
    }

    Node function() {
        return function;
    }

    Suite suite() {
        return suite;
    }

    Optional<Scope> around() {
        return around;
    }

    /// The function of the program whose names are seen where no scope has one.
    Obj.Function origin() {
        return origin;
    }
}
