package dev.earshot.python.relevance;

import dev.earshot.python.Targets;
import dev.earshot.python.code.CodeFacts;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What may lead to a target: values, cells that have held one, objects that hold one, code that uses one. All else
/// may be left out without a difference.
public final class Relevance {
    /// By what this gives all names of a module are reached, be they put together.
    public static final String NAMESPACE = "globals";

    /// Of an object made with others, which were made with others, so many are looked at: each may have been made with
    /// another twice, and so double how many there are. One that has more may lead anywhere.
    private static final int MOST_LOOKS = 1_000;

    private final Targets targets;
    private final CodeFacts facts;
    private final Interest interest;
    private final Map<Cell, Reference> everMattering = new LinkedHashMap<>();
    private final Set<Obj> carriers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Obj, Set<Cell>> holders = new IdentityHashMap<>();

    /// Code that used nothing of interest, with how much was of interest then.
    private final IdentityHashMap<Node, Integer> passedOver = new IdentityHashMap<>();

    private int looks;

    public Relevance(Targets targets, CodeFacts facts) {
        this.targets = targets;
        this.facts = facts;
        this.interest = new Interest(targets);
    }

    /// Code that uses one of these names is of interest, whatever they come to hold.
    public void expect(Expected expected) {
        interest.expect(expected);
    }

    /// Whether more is of interest than is looked for.
    public boolean isCutShort() {
        return interest.isCutShort();
    }

    /// The cell holds the reference from now on.
    public void note(Cell cell, Reference reference) {
        noteIfItMatters(cell, reference);
        for (Value value : reference.values().keySet()) {
            if (value instanceof Obj object) {
                holders.computeIfAbsent(object, _ -> new LinkedHashSet<>()).add(cell);
            }
        }
    }

    /// The cells that have ever held a value which may lead to a target, with all of these.
    public Map<Cell, Reference> everMattering() {
        return everMattering;
    }

    /// Looks again at what seemed not to matter when it was written: what a function uses may have come to matter
    /// since.
    public void settle(State in) {
        int before;
        do {
            before = interest.size() + carriers.size();
            in.forEach(this::noteIfItMatters);
        } while (interest.size() + carriers.size() > before);
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

    /// The object leads to a target, whatever it holds.
    public void noteThatItMatters(Obj object) {
        carry(object);
    }

    /// Whether a value may lead to a target: then it matters what becomes of it.
    public boolean matters(Reference reference) {
        looks = 0;
        return leads(reference);
    }

    public boolean matters(Value value) {
        looks = 0;
        return leads(value);
    }

    private boolean leads(Reference reference) {
        for (Value value : reference.values().keySet()) {
            if (leads(value)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is the name of something that matters.
    public boolean isWord(Reference reference) {
        return reference.onlyText().filter(interest::isMetByText).isPresent();
    }

    private boolean leads(Value value) {
        if (++looks > MOST_LOOKS) {
            return true;
        }
        return switch (value) {
            case External external -> targets.leadsTo(external.path());
            case Constant constant ->
                constant.text().filter(targets::mayBeNamedBy).isPresent();
            case Bound bound -> leads(bound.function()) || leads(bound.self());
            case Obj.Function function -> carriers.contains(function) || isOfInterest(function);
            case Obj.Instance instance -> carriers.contains(instance) || leads(instance.original());
            case Obj.ClassObject type ->
                carriers.contains(type) || type.bases().stream().anyMatch(this::leads);
            case Obj.Callable callable ->
                carriers.contains(callable)
                        || leads(callable.referent())
                        || callable.positional().stream().anyMatch(each -> leads(each.value()))
                        || callable.keywords().stream()
                                .anyMatch(each -> leads(each.argument().value()));
            case Obj.Descriptor descriptor -> carriers.contains(descriptor) || leads(descriptor.function());
            case Obj.View view -> leads(view.of());
            case Obj.Super behind -> leads(behind.self()) || leads(behind.behind());
            case Obj object -> carriers.contains(object);
        };
    }

    /// What must be taken from a module on the way to get on; nothing where the value is no such module.
    public Set<String> ways(Value value) {
        return value instanceof External external
                        && targets.leadsTo(external.path())
                        && !targets.contains(external.path())
                ? targets.ways(external.path())
                : Set.of();
    }

    /// Whether running the function can come to a target, or bring one about.
    public boolean isOfInterest(Obj.Function function) {
        return isOfInterest(function.node());
    }

    /// Whether running the function or the expression can come to a target, or bring one about.
    public boolean isOfInterest(Node code) {
        int size = interest.size();
        Integer before = passedOver.get(code);
        if (before != null && before == size) {
            return false;
        }
        boolean met = interest.isMetBy(facts.uses(code), before == null ? 0 : before);
        if (!met) {
            passedOver.put(code, size);
        }
        return met;
    }
}
