package dev.earshot.python.machine;

import dev.earshot.python.Targets;
import dev.earshot.python.code.CodeFacts;
import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.relevance.Relevance;
import dev.earshot.python.relevance.Wants;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The state of one abstract run: what all cells hold now, what has been called, made and found so far.
/// It does not know Python's statements or expressions, nor any library function.
public final class Machine {
    private final Library library;
    private final Targets targets;
    private final Effort effort;
    private final ClassAttributes classAttributes = new ClassAttributes(this);
    private final Attributes attributes = new Attributes(this, classAttributes);
    private final Items items = new Items(this);
    private final Iterators iterators = new Iterators(this);
    private final Sources sources = new Sources(this);
    private final Subscripts subscripts = new Subscripts(this);
    private final Names names = new Names(this);
    private final Calls calls = new Calls(this);
    private final Instances instances = new Instances(this);
    private final Coroutines coroutines = new Coroutines(this);
    private final Imports imports;
    private final CodeTexts codeTexts;
    private final CodeRunner code;
    private State state = State.start();
    private final Raising raising = new Raising(this);
    private final FoundCalls found = new FoundCalls(this);
    private final Wants wants = new Wants();
    private final Conditions conditions = new Conditions(this);
    private final Functions functions = new Functions(this);
    private final Map<Value, Obj.View> views = new HashMap<>();

    private final Context context = Context.outermost();
    private final Relevance relevance;
    private final CodeFacts facts;
    private final boolean followsValues;
    private final Set<Object> annotationsDeferred = new HashSet<>();
    private boolean patches;
    private boolean reaches;
    private State lastReachable = State.start();

    /// A machine that has run nothing.
    ///
    /// @param code what runs blocks of code with it
    /// @param followsValues whether functions are run for what they return, which may be a callback
    public Machine(Setting setting, Function<Machine, CodeRunner> code, boolean followsValues) {
        this.followsValues = followsValues;
        this.library = setting.library();
        this.targets = setting.targets();
        this.facts = setting.facts();
        this.relevance = new Relevance(targets, facts);
        this.effort = setting.effort();
        this.imports = new Imports(this, setting.finder());
        this.codeTexts = new CodeTexts(this, setting.reader());
        this.code = code.apply(this);
    }

    /// The functions whose calls are looked for.
    public Targets targets() {
        return targets;
    }

    public Library library() {
        return library;
    }

    public Attributes attributes() {
        return attributes;
    }

    public ClassAttributes classAttributes() {
        return classAttributes;
    }

    public Items items() {
        return items;
    }

    public Iterators iterators() {
        return iterators;
    }

    /// What iterators get their items from.
    public Sources sources() {
        return sources;
    }

    public Subscripts subscripts() {
        return subscripts;
    }

    public Calls calls() {
        return calls;
    }

    public Instances instances() {
        return instances;
    }

    public Imports imports() {
        return imports;
    }

    public CodeTexts codeTexts() {
        return codeTexts;
    }

    /// What runs blocks of code.
    CodeRunner code() {
        return code;
    }

    public Coroutines coroutines() {
        return coroutines;
    }

    public Names names() {
        return names;
    }

    public Effort effort() {
        return effort;
    }

    /// Where the flow is in when nobody has called anything.
    public Context context() {
        return context;
    }

    /// `from __future__ import annotations` has been seen in the module around a block.
    void deferAnnotations(Frame frame) {
        annotationsDeferred.add(frame.module().owner());
    }

    public boolean annotationsDeferred(Frame frame) {
        return annotationsDeferred.contains(frame.module().owner());
    }

    /// A module raised, or never came to its end: this is how far it came.
    void endedAt(State reached) {
        lastReachable = reached;
    }

    public State lastReachable() {
        return state.isReachable() ? state : lastReachable;
    }

    // The flow.

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

    /// One of several ways that the flow may take.
    @FunctionalInterface
    public interface Way {
        Reference take();
    }

    // Cells.

    public Reference read(Cell cell) {
        return state.get(cell);
    }

    boolean holds(Cell cell) {
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
    void forget(Frame frame) {
        for (String name : frame.names().bound()) {
            forget(new Cell(frame.owner(), name));
        }
    }

    /// An attribute of a module is set from outside of it.
    void notePatch() {
        patches = true;
    }

    public boolean patches() {
        return patches;
    }

    /// Something outside of the program is come upon.
    void reach(External external) {
        reaches |= targets.contains(external.path());
    }

    /// Whether a target has been come upon.
    public boolean reaches() {
        return reaches;
    }

    public void widen(Cell cell, Reference reference) {
        write(cell, read(cell).or(reference));
    }

    /// The exceptions that are raised in the flow.
    public Raising raising() {
        return raising;
    }

    // What comes of it.

    /// Whether the function is run for what it returns.
    boolean followsValueOf(Obj.Function function) {
        return followsValues && facts.returnsValue(function.node());
    }

    /// What of all this may lead to a target.
    public Relevance relevance() {
        return relevance;
    }

    /// The calls of targets.
    public FoundCalls found() {
        return found;
    }

    public Wants wants() {
        return wants;
    }

    public Conditions conditions() {
        return conditions;
    }

    public Functions functions() {
        return functions;
    }

    /// The values get to where nobody looks: what can be called among them may be, at any time.
    public void escape(Reference reference) {
        functions.escape(reference);
    }

    /// The values are in hands that are seen: they are called where that is seen, or not at all.
    public void entrust(Reference reference) {
        functions.entrust(reference);
    }

    /// The names or attributes of a value as a dict.
    public Obj.View view(Value of) {
        return views.computeIfAbsent(of, Obj.View::new);
    }

    public CodeFacts facts() {
        return facts;
    }
}
