package dev.earshot.python.relevance;

import dev.earshot.python.code.CodeFacts;
import dev.earshot.python.code.Frame;
import dev.earshot.python.code.Uses;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be reached from the names of modules: all else is garbage, and nobody will ever call it.
public final class Reachable {
    /// By this attribute a function keeps the one that it stands for: for those who look at it, and not to be called.
    private static final String WRAPPED = "__wrapped__";

    private final IdentityHashMap<Object, List<Held>> held = new IdentityHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final CodeFacts facts;
    private final Map<Obj.Function, Set<Value>> atHand;
    private final Deque<Object> open = new ArrayDeque<>();

    /// What can be reached in a state.
    ///
    /// @param roots what is reached besides: values, and frames whose names are
    /// @param modules whether the names of modules are reached
    /// @param atHand what functions that were run had at hand then in the blocks around: they do not reach that any
    ///     more
    public Reachable(
            State state,
            Set<? extends Object> roots,
            boolean modules,
            Map<Obj.Function, Set<Value>> atHand,
            CodeFacts facts) {
        this.atHand = atHand;
        this.facts = facts;
        roots.forEach(this::reach);
        state.forEach((cell, reference) -> {
            held.computeIfAbsent(cell.owner(), _ -> new ArrayList<>()).add(new Held(cell.key(), reference));
            if (modules
                    && (cell.owner() instanceof Obj.Module
                            || !(cell.owner() instanceof Obj || cell.owner() instanceof Frame))) {
                reach(cell.owner());
            }
        });
        while (!open.isEmpty()) {
            Object owner = open.pop();
            boolean holds = !(owner instanceof Obj.Container container && container.holdsWeakly());
            for (Held each : holds ? held.getOrDefault(owner, List.<Held>of()) : List.<Held>of()) {
                if (!each.name().equals(WRAPPED)) {
                    reach(each.reference());
                }
            }
            if (owner instanceof Value value) {
                reachWithin(value);
            }
        }
    }

    public boolean contains(Obj object) {
        return seen.contains(object);
    }

    private void reach(Object owner) {
        if (seen.add(owner)) {
            open.push(owner);
        }
    }

    /// What the function can be trusted with.
    private Set<Value> leftTo(Obj.Function function) {
        return atHand.getOrDefault(function, Set.of());
    }

    /// @param left what is not reached by it
    private void reach(Reference reference, Set<Value> left) {
        reference.values().keySet().stream()
                .filter(each -> !left.contains(each))
                .forEach(this::reach);
    }

    private void reach(Reference reference) {
        reference.values().keySet().forEach(this::reach);
    }

    private void reachWithin(Value value) {
        switch (value) {
            case Bound bound -> {
                reach(bound.function());
                reach(bound.self());
            }
            case Obj.Function function ->
                reachFrames((Frame) function.home(), facts.uses(function.node()), leftTo(function));
            case Obj.ClassObject type -> type.bases().forEach(this::reach);
            case Obj.Instance instance -> reach(instance.original());
            case Obj.Descriptor descriptor -> reach(descriptor.function());
            case Obj.View view -> reach(view.of());
            case Obj.Super behind -> {
                reach(behind.behind());
                reach(behind.self());
            }
            case Obj.Callable callable -> {
                callable.positional().forEach(passed -> reach(passed.value()));
                callable.keywords().forEach(named -> reach(named.argument().value()));
            }
            default -> {}
        }
    }

    /// A function keeps those of the names around it that it uses.
    ///
    /// @param left what is left to it
    private void reachFrames(Frame frame, Uses uses, Set<Value> left) {
        if (frame.kind() == Frame.Kind.MODULE) {
            reach(frame.owner());
            return;
        }
        List<Held> names = held.getOrDefault(frame.owner(), List.of());
        names.stream().filter(each -> uses.names(each.name())).forEach(each -> reach(each.reference(), left));
        reachFrames(frame.around(), uses, left);
    }

    private record Held(String name, Reference reference) {}
}
