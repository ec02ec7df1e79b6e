package dev.earshot.python;

import dev.earshot.syntax.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A module or a function: a block whose names the functions inside it see, at whatever time they
/// are called.
abstract sealed class LexicalFrame extends Frame permits ModuleFrame, FunctionFrame {
    private final Map<String, List<Event>> events = new HashMap<>();
    private final Map<String, Reference> elsewhere;
    private final Map<Identity, Closure> closures = new LinkedHashMap<>();
    private int time;

    /// @param elsewhere what other blocks bind this one's names to, by `global` or `nonlocal`
    LexicalFrame(Map<String, Reference> elsewhere) {
        this.elsewhere = elsewhere;
    }

    private record Event(int time, Reference reference) {}

    /// A definition as a key: two that are written alike are still two.
    private record Identity(Node node) {
        @Override
        @SuppressWarnings("ReferenceEquality") // it is what this class is for
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.node == node;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node);
        }
    }

    /// What a name that is not bound in `closure` refers to, seen from its body.
    abstract Reference seenFrom(Closure closure, String name);

    /// Binds the name where a `nonlocal` inside `closure` says that it is.
    abstract void storeNonlocal(String name, Reference reference);

    abstract ModuleFrame module();

    @Override
    LexicalFrame home() {
        return this;
    }

    int time() {
        return time;
    }

    /// A definition that the flow comes to twice is one function, defined at either time.
    void addClosure(Closure closure) {
        closures.merge(new Identity(closure.node()), closure, this::merge);
    }

    /// The functions defined since the last call.
    List<Closure> takeClosures() {
        List<Closure> taken = List.copyOf(closures.values());
        closures.clear();
        return taken;
    }

    /// A name of this block, at the point to which its flow has come.
    Reference ownNow(String name) {
        return state().get(name).orElse(Reference.NOTHING).or(elsewhere(name));
    }

    /// A name of this block, whenever the function may be called: what it was at the definition, and
    /// all that it has been bound to since.
    Reference ownAtAnyTime(String name, Closure closure) {
        Reference reference = closure.atDefinition().get(name).orElse(Reference.NOTHING);
        for (Event event : events.getOrDefault(name, List.of())) {
            if (event.time >= closure.time()) {
                reference = reference.or(event.reference);
            }
        }
        return reference.or(elsewhere(name));
    }

    void storeOwn(String name, Reference reference) {
        if (reference.isNothing()) {
            state().remove(name);
        } else {
            state().put(name, reference);
            events.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Event(time, reference));
            time++;
        }
    }

    Reference elsewhere(String name) {
        return elsewhere.getOrDefault(name, Reference.NOTHING);
    }

    /// Notes what another block binds a name of this one to; whether that was news.
    boolean storeElsewhere(String name, Reference reference) {
        Reference known = elsewhere(name);
        Reference joined = known.or(reference);
        elsewhere.put(name, joined);
        return !joined.values().keySet().equals(known.values().keySet());
    }

    private Closure merge(Closure earlier, Closure later) {
        State atEither = join(earlier.atDefinition(), later.atDefinition());
        return new Closure(later.node(), later.suite(), this, atEither, earlier.time(), later.comprehended());
    }
}
