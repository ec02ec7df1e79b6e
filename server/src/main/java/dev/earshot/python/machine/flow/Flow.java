package dev.earshot.python.machine.flow;

import dev.earshot.python.Targets;
import dev.earshot.python.code.CodeFacts;
import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.relevance.Relevance;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The flow of one abstract run: which state it is in, what all cells hold there, and what it has come upon. It does
/// not know Python.
public abstract class Flow {
    /// Where the class stands that an instance was given after it was made.
    private static final String CLASS = "[class]";

    private final Targets targets;
    private final CodeFacts facts;
    private final Relevance relevance;
    private final Context context = Context.outermost();
    private final Map<Value, Obj.View> views = new HashMap<>();
    private final Obj.ClassObject unseen = new Obj.ClassObject("object");
    private State state = State.start();
    private State lastReachable = State.start();
    private boolean patches;
    private boolean reaches;

    /// The flow of a run that has not begun.
    ///
    /// @param facts what is kept between runs
    protected Flow(Targets targets, CodeFacts facts) {
        this.targets = targets;
        this.facts = facts;
        this.relevance = new Relevance(targets, facts);
        this.unseen.inherit(List.of(Reference.UNKNOWN));
    }

    /// The functions whose calls are looked for.
    public Targets targets() {
        return targets;
    }

    /// What of all this may lead to a target.
    public Relevance relevance() {
        return relevance;
    }

    public CodeFacts facts() {
        return facts;
    }

    /// Where the flow is in when nobody has called anything.
    public Context context() {
        return context;
    }

    /// A module raised, or never came to its end: this is how far it came.
    public void endedAt(State reached) {
        lastReachable = reached;
    }

    public State lastReachable() {
        return state.isReachable() ? state : lastReachable;
    }

    public State state() {
        return state;
    }

    public boolean isReachable() {
        return state.isReachable();
    }

    public void flowTo(State next) {
        state = next;
    }

    /// Freezes the state and goes on from it; gives what is frozen.
    public State fork() {
        State frozen = state;
        state = frozen.branch();
        return frozen;
    }

    /// The flow ends here: what is called does not come back.
    public Reference stop() {
        state = State.unreachable();
        return Reference.NEVER;
    }

    /// Takes each of several ways, all from the state at hand, to where they meet again.
    public Reference either(List<Way> ways) {
        if (ways.size() == 1) {
            return ways.getFirst().take();
        }
        State before = fork();
        State after = State.unreachable();
        Reference result = Reference.NEVER;
        for (Way way : ways) {
            state = before.branch();
            result = result.or(way.take());
            after = after.join(state);
        }
        state = ways.isEmpty() ? before.branch() : after;
        return result;
    }

    /// What may happen, or not.
    public void maybe(Runnable part) {
        State before = fork();
        part.run();
        state = before.branch().join(state);
    }

    /// What is done once, or more often, or not at all: what it changes is not known from then on.
    public Reference anyTimes(Way part) {
        State before = fork();
        Reference given = part.take();
        if (isReachable()) {
            state = state.withoutWhatChanged(before);
        }
        return given;
    }

    /// One of several ways that the flow may take.
    @FunctionalInterface
    public interface Way {
        Reference take();
    }

    public Reference read(Cell cell) {
        return state.get(cell);
    }

    public boolean holds(Cell cell) {
        return state.holds(cell);
    }

    public void write(Cell cell, Reference reference) {
        if (!state.isReachable()) {
            return;
        }
        state.put(cell, reference);
        patches |= cell.owner() instanceof External outside && targets.leadsTo(outside.path());
        relevance.note(cell, reference);
        if (cell.owner() instanceof Obj object && !(object instanceof Obj.Container) && !cell.isItem()) {
            object.noteAttribute(cell.key());
        }
    }

    /// The cell is as if the program had never written to it.
    public void forget(Cell cell) {
        if (state.isReachable()) {
            state.forget(cell);
        }
    }

    /// The attributes of a value are as if the program had never written to them.
    public void forgetAttributes(Value owner) {
        state.branch().forEach((cell, _) -> {
            if (cell.owner().equals(owner)) {
                forget(cell);
            }
        });
    }

    /// The attributes that the program has given to a value, those of an object in the order in which they came.
    public Map<String, Reference> attributesOf(Value owner) {
        if (owner instanceof Obj object) {
            return attributesOf(object);
        }
        Map<String, Reference> attributes = new TreeMap<>();
        state.forEach((cell, reference) -> {
            if (cell.owner().equals(owner) && !cell.isItem() && (reference.hasValues() || reference.other())) {
                attributes.put(cell.key(), reference.bound());
            }
        });
        return attributes;
    }

    private Map<String, Reference> attributesOf(Obj object) {
        Map<String, Reference> attributes = new LinkedHashMap<>();
        for (String name : object.attributes()) {
            Reference held = state.get(Cell.attribute(object, name));
            if (held.hasValues() || held.other()) {
                attributes.put(name, held.bound());
            }
        }
        return attributes;
    }

    /// The names of a block are as if they had never been bound.
    public void forget(Frame frame) {
        for (String name : frame.names().bound()) {
            forget(new Cell(frame.owner(), name));
        }
    }

    /// An attribute of a module is set from outside of it.
    public void notePatch() {
        patches = true;
    }

    public boolean patches() {
        return patches;
    }

    /// Something outside of the program is come upon.
    public void reach(External external) {
        reaches |= targets.contains(external.path());
    }

    /// Whether a target has been come upon.
    public boolean reaches() {
        return reaches;
    }

    /// The class of an instance: the one that it was made of, until its `__class__` is set. Where it is not known which
    /// one that is, it is a class with bases that are not known.
    public Obj.ClassObject classOf(Obj.Instance instance) {
        if (!instance.isRetyped()) {
            return instance.original();
        }
        Reference set = read(new Cell(instance, CLASS));
        if (set.equals(Reference.UNBOUND)) {
            return instance.original();
        }
        return set.only().orElse(null) instanceof Obj.ClassObject type ? type : unseen;
    }

    /// An instance is of another class from now on.
    public void retype(Obj.Instance instance, Reference type) {
        instance.retype();
        write(new Cell(instance, CLASS), type);
    }

    public void widen(Cell cell, Reference reference) {
        write(cell, read(cell).or(reference));
    }

    /// The names or attributes of a value as a dict.
    public Obj.View view(Value of) {
        return views.computeIfAbsent(of, Obj.View::new);
    }
}
