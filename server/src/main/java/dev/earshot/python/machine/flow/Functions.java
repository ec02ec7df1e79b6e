package dev.earshot.python.machine.flow;

import dev.earshot.python.code.Frame;
import dev.earshot.python.code.Uses;
import dev.earshot.python.relevance.Reachable;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The functions of a program: which were defined, which have been run, and which somebody may still call.
public final class Functions {
    private final Flow flow;
    private final Set<Obj.Function> defined = new LinkedHashSet<>();

    /// Those of them in which nobody has looked yet for the attributes that they set.
    private final Deque<Obj.Function> notLookedInto = new ArrayDeque<>();

    private final Set<String> attributesSet = new HashSet<>();
    private final Set<String> attributesSetLater = new HashSet<>();
    private final Set<Obj.Function> ranUnseen = new LinkedHashSet<>();
    private final Set<Value> escaped = new LinkedHashSet<>();
    private final Set<Node> executed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> pending = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Obj.Function, Set<Value>> atHand = new HashMap<>();
    private final Set<Obj> deferred = new LinkedHashSet<>();

    public Functions(Flow flow) {
        this.flow = flow;
    }

    public void define(Obj.Function function) {
        if (defined.add(function)) {
            notLookedInto.add(function);
        }
    }

    /// Whether a function that was defined may bind a global name of the module, whoever calls it.
    public boolean mayRebind(Obj.Module module, String name) {
        return defined.stream()
                .filter(function -> ((Frame) function.home()).module().owner() == module)
                .anyMatch(function -> flow.facts().names(function.node()).isGlobal(name));
    }

    /// Whether a function that was defined may set an attribute of that name.
    public boolean set(String attribute) {
        lookIntoAll();
        return attributesSet.contains(attribute);
    }

    /// The same, other than where it makes the object.
    public boolean maySet(String attribute) {
        lookIntoAll();
        return attributesSetLater.contains(attribute);
    }

    private void lookIntoAll() {
        for (Obj.Function next = notLookedInto.poll(); next != null; next = notLookedInto.poll()) {
            Set<String> attributes = flow.facts().attributesSet(next.node());
            attributesSet.addAll(attributes);
            boolean makesTheObject = next.node() instanceof Stmt.FunctionDef definition
                    && definition.name().equals("__init__");
            if (!makesTheObject) {
                attributesSetLater.addAll(attributes);
            }
        }
    }

    /// The function's body has been run by somebody.
    public void execute(Node function) {
        executed.add(function);
    }

    /// The function's body is run now: what is at hand in the blocks around it and is not called by it is left to it.
    public void begin(Obj.Function function) {
        Frame frame = (Frame) function.home();
        if (frame.kind() == Frame.Kind.MODULE) {
            return;
        }
        Uses uses = flow.facts().uses(function.node());
        Set<Value> hand = atHand.computeIfAbsent(function, _ -> new HashSet<>());
        for (; frame.kind() != Frame.Kind.MODULE; frame = frame.around()) {
            for (String name : frame.names().bound()) {
                if (uses.names(name)) {
                    flow.read(new Cell(frame.owner(), name)).values().keySet().stream()
                            .filter(Obj.Function.class::isInstance)
                            .forEach(hand::add);
                }
            }
        }
    }

    /// The function would have been run, but that leads too far.
    public void leaveOut(Obj.Function function) {
        if (!executed.contains(function.node())) {
            escape(Reference.to(function));
        }
    }

    /// The values get to where nobody looks: what can be called among them may be, at any time.
    public void escape(Reference reference) {
        for (Value value : reference.values().keySet()) {
            boolean isNew = (value instanceof Obj || value instanceof Bound) && escaped.add(value);
            switch (value) {
                case Obj.Function function -> pending.add(function.node());
                case Bound(Obj.Function function, Value _) -> pending.add(function.node());
                case Bound(External _, Value self) when isNew -> escape(Reference.to(self));
                case Obj.Callable callable -> {
                    callable.positional().forEach(each -> escape(each.value()));
                    callable.keywords().forEach(each -> escape(each.argument().value()));
                }
                default -> {}
            }
        }
    }

    /// Whether the function has got to where somebody may call it who is not seen.
    public boolean mayBeCalled(Obj.Function function) {
        return pending.contains(function.node());
    }

    /// The values are called where that is seen, or not at all.
    public void entrust(Reference reference) {
        for (Value value : reference.values().keySet()) {
            switch (value) {
                case Obj.Function function -> executed.add(function.node());
                case Bound(Obj.Function function, Value _) -> executed.add(function.node());
                default -> {}
            }
        }
    }

    /// What runs only when somebody asks for it.
    public void defer(Obj iterator) {
        deferred.add(iterator);
    }

    /// What somebody may ask for who is not seen.
    public Set<Obj> deferred(State in) {
        if (deferred.isEmpty()) {
            return Set.of();
        }
        Reachable reachable = new Reachable(in, escaped, false, Map.of(), flow.facts());
        Set<Obj> found = new LinkedHashSet<>();
        for (Obj object : deferred) {
            if (reachable.contains(object)) {
                found.add(object);
            }
        }
        return found;
    }

    /// The same, each once.
    public Set<Obj> takeDeferred(State in) {
        Set<Obj> taken = deferred(in);
        deferred.removeAll(taken);
        return taken;
    }

    /// The values that have got to where nobody looks.
    public Set<Value> escaped() {
        return escaped;
    }

    /// Whether the value has got to where nobody looks.
    public boolean escaped(Value value) {
        return escaped.contains(value);
    }

    /// Whether some of them may still be called by somebody who is not seen.
    public boolean areLeft() {
        return defined.stream()
                .anyMatch(function -> !executed.contains(function.node()) || pending.contains(function.node()));
    }

    /// What can be reached in a state by somebody who is not seen.
    public Reachable reachable(State in) {
        return new Reachable(in, escaped, true, atHand, flow.facts());
    }

    /// A function that somebody may call who is not seen, each once: one that can be reached and was not run, or that
    /// got to where nobody looks.
    ///
    /// @param isTest which ones come first: what tests call is run as they prepare it
    public Optional<Obj.Function> nextToRun(Reachable reachable, Predicate<Obj.Function> isTest) {
        Optional<Obj.Function> next = Optional.empty();
        for (Obj.Function function : defined) {
            if (isDue(function)) {
                boolean comesFirst = isTest.test(function);
                if ((comesFirst || next.isEmpty())
                        && reachable.contains(function)
                        && flow.relevance().isOfInterest(function)) {
                    next = Optional.of(function);
                    if (comesFirst) {
                        break;
                    }
                }
            }
        }
        next.ifPresent(function -> {
            ranUnseen.add(function);
            executed.add(function.node());
        });
        return next;
    }

    private boolean isDue(Obj.Function function) {
        return !ranUnseen.contains(function)
                && (pending.contains(function.node()) || !executed.contains(function.node()));
    }
}
