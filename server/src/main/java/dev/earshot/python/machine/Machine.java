package dev.earshot.python.machine;

import dev.earshot.python.CallSite;
import dev.earshot.python.Callback;
import dev.earshot.python.Targets;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The state of one abstract run: what all cells hold now, what has been called, made and found so far.
/// It does not know Python's statements or expressions, nor any library function.
public final class Machine {
    private final Library library;
    private final Effort effort;
    private final Attributes attributes = new Attributes(this);
    private final Items items = new Items(this);
    private final Names names = new Names(this);
    private final Calls calls = new Calls(this);
    private final Coroutines coroutines = new Coroutines(this);
    private final Imports imports;
    private State state = State.start();
    private Deque<Attempt> attempts = new ArrayDeque<>();
    private int raised;
    private final Deque<Reference> handled = new ArrayDeque<>();
    private final ExceptionTypes exceptionTypes = new ExceptionTypes(this);
    private final Map<Place, Found> found = new LinkedHashMap<>();
    private final Functions functions = new Functions(this);
    private final IdentityHashMap<Obj.ClassObject, Set<Obj.Instance>> instances = new IdentityHashMap<>();
    private int made;
    private final Map<Value, Obj.View> views = new HashMap<>();
    private final List<Read> reads = new ArrayList<>();
    private final Map<Obj.Module, Set<String>> wanted = new LinkedHashMap<>();

    private final Context context = Context.outermost();
    private final Map<Cell, Reference> everMattering = new LinkedHashMap<>();
    private final Set<Obj> carriers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Obj, Set<Cell>> holders = new IdentityHashMap<>();
    private final Interest interest;
    private final CodeFacts facts;
    private final boolean followsValues;
    private boolean annotationsDeferred;
    private boolean patches;
    private Set<Cell> readings = new HashSet<>();
    private boolean reaches;
    private State lastReachable = State.start();

    /// A machine that has run nothing.
    ///
    /// @param followsValues whether functions are run for what they return, which may be a callback
    Machine(Library library, ModuleFinder finder, CodeFacts facts, Effort effort, boolean followsValues) {
        this.followsValues = followsValues;
        this.library = library;
        this.facts = facts;
        this.interest = new Interest(library);
        this.effort = effort;
        this.imports = new Imports(this, finder);
    }

    /// A call of a target, with all callbacks that it may be given.
    private record Found(External target, Trail trail, Reference callback, Place given) {}

    /// A name of a module that was looked up.
    private record Read(Obj.Module module, String name) {}

    public Library library() {
        return library;
    }

    public Attributes attributes() {
        return attributes;
    }

    public Items items() {
        return items;
    }

    public Calls calls() {
        return calls;
    }

    public Imports imports() {
        return imports;
    }

    public Coroutines coroutines() {
        return coroutines;
    }

    Names names() {
        return names;
    }

    Effort effort() {
        return effort;
    }

    /// Where the flow is in when nobody has called anything.
    public Context context() {
        return context;
    }

    /// `from __future__ import annotations` has been seen.
    void deferAnnotations() {
        annotationsDeferred = true;
    }

    boolean annotationsDeferred() {
        return annotationsDeferred;
    }

    /// A module raised, or never came to its end: this is how far it came.
    void endedAt(State reached) {
        lastReachable = reached;
    }

    State lastReachable() {
        return state.isReachable() ? state : lastReachable;
    }

    // The flow.

    State state() {
        return state;
    }

    public boolean isReachable() {
        return state.isReachable();
    }

    void flowTo(State next) {
        state = next;
    }

    /// Freezes the state and goes on from it; gives what is frozen.
    State fork() {
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
        readings.add(cell);
        return state.get(cell).orElse(Reference.UNBOUND);
    }

    boolean holds(Cell cell) {
        readings.add(cell);
        return state.get(cell).isPresent();
    }

    public void write(Cell cell, Reference reference) {
        if (!state.isReachable()) {
            return;
        }
        state.put(cell, reference);
        patches |= cell.owner() instanceof External outside && library.leadsToTarget(outside.path());
        noteIfItMatters(cell, reference);
        for (Value value : reference.values().keySet()) {
            if (value instanceof Obj object) {
                holders.computeIfAbsent(object, _ -> new LinkedHashSet<>()).add(cell);
            }
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

    /// The attributes that the program has given to a value.
    public Map<String, Reference> attributesOf(Value owner) {
        Map<String, Reference> attributes = new TreeMap<>();
        state.forEach((cell, reference) -> {
            if (cell.owner().equals(owner) && !cell.isItem() && (reference.hasValues() || reference.other())) {
                attributes.put(cell.key(), reference.bound());
            }
        });
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

    boolean patches() {
        return patches;
    }

    /// Something outside of the program is come upon.
    void reach(External external) {
        reaches |= library.isTarget(external.path());
    }

    /// Whether a target has been come upon.
    boolean reaches() {
        return reaches;
    }

    public void widen(Cell cell, Reference reference) {
        write(cell, read(cell).or(reference));
    }

    /// The cells that have been looked at since this was last asked.
    Set<Cell> takeReadings() {
        Set<Cell> taken = readings;
        readings = new HashSet<>();
        return taken;
    }

    /// Grows with whatever is known besides what cells hold: while it is the same, the same code does the same.
    int knowledge() {
        return everMattering.size()
                + carriers.size()
                + interest.size()
                + made
                + functions.knowledge()
                + imports.loaded().size()
                + (imports.hasUnknownStar() ? 1 : 0);
    }

    // Exceptions.

    /// Enters what guards the flow: until it is left, what may be raised is noted there.
    Attempt enterTry() {
        Attempt attempt = new Attempt();
        attempts.push(attempt);
        return attempt;
    }

    void leaveTry() {
        attempts.pop();
    }

    /// An exception, or a class of exceptions, is raised: the flow ends here.
    public Reference raise(Reference exception) {
        raised++;
        mayRaise(exception);
        return stop();
    }

    /// How many exceptions have surely been raised so far.
    int raised() {
        return raised;
    }

    /// What guards the flow now.
    Deque<Attempt> attempts() {
        return new ArrayDeque<>(attempts);
    }

    /// Runs what is guarded by others than the flow is now.
    void guardedBy(Deque<Attempt> others, Runnable part) {
        Deque<Attempt> own = attempts;
        attempts = others;
        part.run();
        attempts = own;
    }

    /// One of Python's own exceptions is raised.
    ///
    /// @param name as `KeyError`
    public Reference raise(String name) {
        return raise(Reference.to(ExceptionTypes.builtin(name)));
    }

    /// An exception may be raised here.
    public void mayRaise(Reference exception) {
        if (!attempts.isEmpty() && state.isReachable()) {
            attempts.element().raise(exception, state);
        }
    }

    /// What was not caught is raised further out.
    void passOn(Attempt uncaught) {
        if (!attempts.isEmpty()) {
            uncaught.passTo(attempts.element());
        }
    }

    /// What was not caught is raised further out, after something was done on the way.
    void passOn(Attempt uncaught, State in) {
        if (!attempts.isEmpty()) {
            uncaught.passTo(attempts.element(), in);
        }
    }

    /// Runs the handler of an exception.
    void handle(Reference exception, Runnable handler) {
        handled.push(exception);
        handler.run();
        handled.pop();
    }

    /// The exception that is being handled.
    Reference handled() {
        return handled.isEmpty() ? Reference.UNKNOWN : handled.element();
    }

    ExceptionTypes exceptionTypes() {
        return exceptionTypes;
    }

    /// The cells that have ever held a value which may lead to a target, with all of these.
    Map<Cell, Reference> everMattering() {
        return everMattering;
    }

    private void noteIfItMatters(Cell cell, Reference reference) {
        if (matters(reference)) {
            everMattering.merge(cell, reference, Reference::or);
            interest.add(cell.key(), reference);
            if (cell.owner() instanceof Obj object) {
                carry(object);
            }
        }
    }

    /// Looks again at what seemed not to matter when it was written: what a function uses may have come to matter
    /// since.
    void settle(State in) {
        int before;
        do {
            before = everMattering.size();
            in.forEach(this::noteIfItMatters);
        } while (everMattering.size() > before);
    }

    /// The object holds what may lead to a target, and so does all that holds the object.
    private void carry(Obj object) {
        if (carriers.add(object)) {
            for (Cell cell : List.copyOf(holders.getOrDefault(object, Set.of()))) {
                everMattering.merge(cell, Reference.to(object), Reference::or);
                interest.add(cell.key(), Reference.to(object));
                if (cell.owner() instanceof Obj owner) {
                    carry(owner);
                }
            }
        }
    }

    // What comes of it.

    /// A target is called.
    ///
    /// @param place the callee, or the argument by which the target was passed to what calls it
    public void found(Place place, External target, Trail trail, Arguments arguments) {
        if (state.isReachable()) {
            Targets.Hook hook = library.hook(target.path());
            Reference callback = arguments.given(hook.position(), hook.keyword());
            Place given = arguments
                    .at(hook.position(), hook.keyword())
                    .flatMap(Obj.Passed::place)
                    .orElse(place);
            found.merge(
                    place,
                    new Found(target, trail, callback, given),
                    (before, again) ->
                            new Found(before.target, before.trail, before.callback.or(again.callback), before.given));
        }
    }

    /// Whether a target is given a callback that may be more than is known.
    boolean lacksCallbacks() {
        return found.values().stream().anyMatch(call -> call.callback.other());
    }

    /// Whether the function is run for what it returns.
    boolean followsValueOf(Obj.Function function) {
        return followsValues && facts.returnsValue(function.node());
    }

    /// The calls of targets, with what their callbacks do when they are called in the state at hand.
    List<CallSite> findings(CallbackJudge judge) {
        Surroundings surroundings = new Surroundings(this);
        List<CallSite> calls = new ArrayList<>();
        found.forEach((place, call) -> {
            effort.startPiece();
            Callback callback = judge.judge(call.callback, call.given, surroundings);
            calls.add(new CallSite(place, call.target.path(), call.trail, callback));
        });
        return calls;
    }

    Functions functions() {
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

    /// The object leads to a target, whatever it holds.
    public void noteThatItMatters(Obj object) {
        carry(object);
    }

    /// The names or attributes of a value as a dict.
    public Obj.View view(Value of) {
        return views.computeIfAbsent(of, Obj.View::new);
    }

    void instantiate(Obj.Instance instance) {
        if (instances.computeIfAbsent(instance.type(), _ -> new LinkedHashSet<>()).add(instance)) {
            made++;
        }
    }

    Set<Obj.Instance> instancesOf(Obj.ClassObject type) {
        return instances.getOrDefault(type, Set.of());
    }

    // What is missing.

    /// A name of the module is read.
    void noteRead(Obj.Module module, String name) {
        reads.add(new Read(module, name));
    }

    int readsSoFar() {
        return reads.size();
    }

    /// What has been read since then makes no difference.
    void dropReads(int since) {
        while (reads.size() > since) {
            reads.removeLast();
        }
    }

    /// What has been read may make a difference: the statements which bind these names are wanted.
    void wantReads() {
        reads.forEach(read -> want(read.module(), read.name()));
        reads.clear();
    }

    /// The statements which bind the name are wanted: what is run depends on it.
    void want(Obj.Module module, String name) {
        wanted.computeIfAbsent(module, _ -> new LinkedHashSet<>()).add(name);
    }

    Map<Obj.Module, Set<String>> wanted() {
        return wanted;
    }

    /// Whether a value may lead to a target: then it matters what becomes of it.
    public boolean matters(Reference reference) {
        return reference.values().keySet().stream().anyMatch(this::matters);
    }

    /// Whether it is the name of something that matters.
    boolean isWord(Reference reference) {
        return reference.onlyText().filter(interest::isMetByText).isPresent();
    }

    boolean matters(Value value) {
        return switch (value) {
            case External external -> library.leadsToTarget(external.path());
            case Constant constant ->
                constant.text().filter(library::leadsToTarget).isPresent();
            case Bound bound -> matters(bound.function()) || matters(bound.self());
            case Obj.Function function -> isOfInterest(function);
            case Obj.Instance instance -> carriers.contains(instance) || matters(instance.type());
            case Obj.ClassObject type ->
                carriers.contains(type) || type.bases().stream().anyMatch(this::matters);
            case Obj.Callable callable ->
                carriers.contains(callable)
                        || callable.positional().stream().anyMatch(each -> matters(each.value()))
                        || callable.keywords().stream()
                                .anyMatch(each -> matters(each.argument().value()));
            case Obj.Descriptor descriptor -> matters(descriptor.function());
            case Obj.View view -> matters(view.of());
            case Obj.Super behind -> matters(behind.self()) || matters(behind.behind());
            case Obj object -> carriers.contains(object);
        };
    }

    /// The names that lead on from a module on the way; none where the value is no such module.
    Set<String> onwards(Value value) {
        return value instanceof External external
                        && library.leadsToTarget(external.path())
                        && !library.isTarget(external.path())
                ? library.onwards(external.path())
                : Set.of();
    }

    /// Whether running the function can come to a target, or bring one about.
    boolean isOfInterest(Obj.Function function) {
        return isOfInterest(function.node());
    }

    /// Whether running the function or the expression can come to a target, or bring one about.
    boolean isOfInterest(Node code) {
        return facts.uses(code).meet(interest);
    }

    CodeFacts facts() {
        return facts;
    }
}
