package dev.earshot.python.machine.program;

import dev.earshot.python.CallSite;
import dev.earshot.python.Interpretation;
import dev.earshot.python.machine.Imports;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Setting;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.call.FollowedCalls;
import dev.earshot.python.machine.outside.ModuleFinder;
import dev.earshot.python.relevance.Reachable;
import dev.earshot.python.relevance.Relevance;
import dev.earshot.python.state.State;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Runs a program abstractly: first its module as CPython would, following calls into its functions;
/// then each function that nobody was seen to call, since somebody may, at any time later.
public final class Program {
    /// Functions run that nobody was seen to call; a document of more is one that a machine wrote.
    private static final int MOST_FUNCTIONS = 2_000;

    /// Rounds in which functions that run at any time change what others see.
    private static final int MOST_ROUNDS = 3;

    private final Machine machine;
    private final Obj.Module module;
    private State later = State.start();
    private boolean isCutShort;

    private Program(Setting setting, ModuleFinder.Source main, boolean followsValues) {
        setting.effort().begin();
        this.machine = new Machine(setting, FollowedCalls::new, CodeOfModules::new, followsValues);
        this.module = machine.imports().load(main);
    }

    /// Runs a program, as far as the effort reaches.
    ///
    /// @param judge looks at the callbacks of the calls that are found
    public static Interpretation run(Setting setting, CallbackJudge judge, ModuleFinder.Source main) {
        Program program = new Program(setting, main, false);
        program.runUnseen();
        if (program.machine.found().lacksCallbacks() && !setting.effort().isExhausted()) {
            // Functions are not run for what they return, unless that matters: a callback may be made by one.
            Program following = new Program(setting, main, true);
            following.runUnseen();
            program = setting.effort().isExhausted() ? program : following;
        }
        return program.interpretation(judge);
    }

    /// Runs what was not run by the module itself.
    private void runUnseen() {
        later = machine.lastReachable();
        if (machine.functions().areLeft()) {
            machine.flowTo(later.branch());
            machine.library().leaveSight(machine); // whoever calls them may have done other things before
            later = machine.state();
        }
        rehearseDeferred();
        List<Obj.Function> unseen = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS && !machine.effort().isExhausted(); round++) {
            State before = later;
            for (Obj.Function function : List.copyOf(unseen)) {
                runLater(function);
            }
            while (unseen.size() < MOST_FUNCTIONS && runReachable(unseen)) {
                // What has been run may have let others be reached.
            }
            isCutShort = unseen.size() >= MOST_FUNCTIONS;
            runDeferred();
            if (before.covers(later)) {
                return;
            }
        }
    }

    /// Runs each function that can be reached now and is due.
    ///
    /// @return whether there was one
    private boolean runReachable(List<Obj.Function> unseen) {
        Reachable reachable = machine.functions().reachable(later);
        int before = unseen.size();
        Optional<Obj.Function> next = machine.functions().nextToRun(reachable, machine.library()::isTest);
        while (next.isPresent() && unseen.size() < MOST_FUNCTIONS) {
            unseen.add(next.get());
            runLater(next.get());
            next = machine.functions().nextToRun(reachable, machine.library()::isTest);
        }
        return unseen.size() > before;
    }

    /// Runs what is done in the end as if nobody did anything before, so that the functions are known which it calls.
    private void rehearseDeferred() {
        for (Obj object : machine.functions().deferred(later)) {
            runDeferred(object);
        }
        machine.flowTo(later.branch());
    }

    /// Runs the coroutines and generators that have got to where nobody looks, and what is done in the end.
    private void runDeferred() {
        for (Obj object : machine.functions().takeDeferred(later)) {
            runDeferred(object);
            meet(machine.state());
        }
    }

    private void runDeferred(Obj object) {
        machine.found().reachFromNowOn(true);
        machine.flowTo(later.branch());
        machine.effort().startPiece();
        switch (object) {
            case Obj.Container iterator -> machine.sources().force(iterator);
            case Obj.Coroutine coroutine ->
                machine.coroutines().await(Reference.to(coroutine), Site.nowhere(machine, coroutine));
            default -> {}
        }
    }

    /// Runs a function at any time later.
    private void runLater(Obj.Function function) {
        machine.found().reachFromNowOn(machine.functions().mayBeCalled(function));
        meet(runFrom(later, function));
    }

    /// What comes later starts from here, and differs least from that.
    private void meet(State after) {
        later = later.join(after).branch();
    }

    private State runFrom(State start, Obj.Function function) {
        if (machine.effort().isExhausted()) {
            return start;
        }
        machine.flowTo(start.branch());
        machine.effort().startPiece();
        new UnseenFunction(function, machine).run();
        return machine.state();
    }

    private Interpretation interpretation(CallbackJudge judge) {
        machine.relevance().settle(later);
        machine.flowTo(later.branch());
        Surroundings surroundings = new Surroundings(machine);
        List<CallSite> calls =
                machine.found().findings((callback, given) -> judge.judge(callback, given, surroundings));
        Map<String, Interpretation.Names> elsewhere = new HashMap<>();
        machine.imports().loaded().forEach((name, other) -> {
            if (other != module) {
                elsewhere.put(name, names(other));
            }
        });
        return new Interpretation(calls, names(module), elsewhere, traits());
    }

    private Set<Interpretation.Trait> traits() {
        Set<Interpretation.Trait> traits = EnumSet.noneOf(Interpretation.Trait.class);
        if (machine.patches()) {
            traits.add(Interpretation.Trait.PATCHES);
        }
        if (machine.reaches()) {
            traits.add(Interpretation.Trait.REACHES);
        }
        boolean hangs = machine.wants().wanted().entrySet().stream()
                .anyMatch(each -> machine.conditions().hangOn(each.getKey(), each.getValue()));
        if (hangs || machine.conditions().hangOnShared() || machine.imports().putsOthersInPlace()) {
            traits.add(Interpretation.Trait.HANGS_ON_STATE);
        }
        if (isCutShort || machine.effort().isCutShort() || machine.relevance().isCutShort()) {
            traits.add(Interpretation.Trait.CUT_SHORT);
        }
        return traits;
    }

    private Interpretation.Names names(Obj.Module of) {
        Set<String> words = new LinkedHashSet<>();
        Map<String, Set<String>> modules = new HashMap<>();
        machine.relevance().everMattering().forEach((cell, reference) -> {
            boolean everywhere = cell.owner().equals(new External("builtins"));
            if ((cell.owner() == of || everywhere) && !cell.isItem()) {
                add(cell.key(), reference, words, modules);
            }
            if (cell.owner().equals(Imports.SYS_MODULES) && cell.itemText().isPresent()) {
                // Who imports a module that the program has put there itself names it, or the end of its name.
                String name = cell.itemText().get();
                add(name.substring(name.lastIndexOf('.') + 1), reference, words, modules);
            }
        });
        if (machine.relevance().matters(machine.imports().putInPlaceOf(of))) {
            words.add("__getattr__"); // what it has put in its own place is asked for whatever is asked of it
        }
        if (!words.isEmpty()) {
            words.add(Relevance.NAMESPACE);
        }
        if (words.contains("__getattr__")) {
            // Who takes the module from where it is kept may be given anything by it.
            modules.computeIfAbsent("sys", _ -> new LinkedHashSet<>()).add("modules");
        }
        Set<String> wanted = new LinkedHashSet<>();
        machine.imports()
                .withAllNamesOf(of)
                .forEach(each -> wanted.addAll(machine.wants().wanted().getOrDefault(each, Set.of())));
        Set<String> own = machine.wants().wanted().getOrDefault(of, Set.of());
        return new Interpretation.Names(
                words,
                modules,
                wanted,
                machine.names().missing(),
                machine.conditions().state(of, own, of != module));
    }

    private void add(String name, Reference reference, Set<String> words, Map<String, Set<String>> modules) {
        for (Value value : reference.values().keySet()) {
            Set<String> ways = machine.relevance().ways(value);
            if (!ways.isEmpty()) {
                modules.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(ways);
            } else if (machine.relevance().matters(value)) {
                words.add(name);
            }
        }
    }
}
