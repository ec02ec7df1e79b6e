package dev.earshot.python;

import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// The names of one code block while it is run: what each refers to now, and where the block looks
/// for names that are not its own (reference manual, 4.2.2). It does not know how the flow goes.
abstract sealed class Frame permits LexicalFrame, ClassFrame {
    private State state = State.start();
    private final Deque<Map<String, Reference>> comprehensions = new ArrayDeque<>();
    private final Deque<State> handlers = new ArrayDeque<>();

    /// What a name of this block's own text refers to now.
    abstract Reference lookup(String name);

    /// What the name refers to now, seen from a block directly inside this one that runs with it.
    abstract Reference lookupFromInside(String name);

    /// What the module's name refers to now.
    abstract Reference lookupGlobal(String name);

    /// What a name without an entry in the state refers to.
    abstract Reference unbound(String name);

    /// Binds a name where the block's declarations say that it belongs.
    abstract void store(String name, Reference reference);

    abstract void storeGlobal(String name, Reference reference);

    /// The frame whose names a function defined here sees: this one, or the one around a class.
    abstract LexicalFrame home();

    State state() {
        return state;
    }

    void flowTo(State next) {
        state = next;
    }

    State join(State one, State other) {
        return one.join(other, this::unbound);
    }

    final Reference read(String name) {
        for (Map<String, Reference> variables : comprehensions) {
            Reference reference = variables.get(name);
            if (reference != null) {
                return reference;
            }
        }
        return comprehensions.isEmpty() ? lookup(name) : lookupFromInside(name);
    }

    final void bind(String name, Reference reference) {
        store(name, reference);
        handlers.forEach(handler -> handler.widen(name, reference));
    }

    /// After this the name is unbound in its block: what `del` does, and the end of `except … as`.
    void unbind(String name) {
        store(name, Reference.NOTHING);
    }

    /// Enters a `try`: until it is left, all that is bound may hold where its exceptions arrive.
    final void enterTry() {
        handlers.push(state.copy());
    }

    /// The state in which an exception out of the `try` may arrive.
    final State leaveTry() {
        return handlers.pop();
    }

    final void enterComprehension() {
        comprehensions.push(new HashMap<>());
    }

    final void bindInComprehension(String name, Reference reference) {
        comprehensions.element().put(name, reference);
    }

    final boolean inComprehension() {
        return !comprehensions.isEmpty();
    }

    final void leaveComprehension() {
        comprehensions.pop();
    }

    /// A function defined here and now.
    final void define(Node function, Suite suite) {
        LexicalFrame home = home();
        Map<String, Reference> variables = new HashMap<>();
        comprehensions.descendingIterator().forEachRemaining(variables::putAll);
        home.addClosure(new Closure(function, suite, home, home.state().copy(), home.time(), variables));
    }
}
