package dev.earshot.python.machine;

import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Goes on with iterators where they were left. The source of one can only be run from its start; so what it does on
/// the way to the item that was taken last is done apart, in the state in which it was begun, and not once more to what
/// everybody sees. It does not know who takes the items.
final class Resumption {
    private final Machine machine;
    private final IdentityHashMap<Obj.Container, Begun> begun = new IdentityHashMap<>();

    /// How an iterator was begun.
    ///
    /// @param sent what was sent to it, each time that somebody asked for an item
    /// @param resumed how things were each time that it went on
    /// @param raised what raises something in it, by how many items were taken then
    private record Begun(State state, List<Reference> sent, Map<Long, State> resumed, Map<Long, Runnable> raised) {}

    Resumption(Machine machine) {
        this.machine = machine;
    }

    /// Something is raised where an iterator stands, and will have been when it goes on.
    void noteRaised(Obj.Container iterator, long taken, Runnable raise) {
        Begun before = begun.get(iterator);
        if (before != null) {
            before.raised().put(taken, raise);
        }
    }

    /// Runs the source, and hands on what it has behind the items that were taken.
    ///
    /// @param whenResumed is run where the source goes on
    void run(Obj.Container iterator, long taken, Runnable whenResumed, Consumer<Reference> each) {
        Obj.Container.Source source = iterator.source().orElse(_ -> {});
        if (taken == 0) {
            begun.put(iterator, new Begun(machine.fork(), new ArrayList<>(), new HashMap<>(), new HashMap<>()));
            source.run(each);
            return;
        }
        State now = machine.fork();
        Begun before = begun.get(iterator);
        if (before == null || !resume(source, iterator, taken, before, now, whenResumed, each)) {
            machine.flowTo(now.branch());
            runOnceMore(source, iterator, taken, whenResumed, each);
        }
    }

    /// @return whether the source came to where it was left
    private boolean resume(
            Obj.Container.Source source,
            Obj.Container iterator,
            long taken,
            Begun before,
            State now,
            Runnable whenResumed,
            Consumer<Reference> each) {
        while (before.sent().size() < taken) {
            before.sent().add(machine.read(Sources.sent(iterator)));
        }
        before.resumed().put(taken, now);
        boolean isGuarded = machine.raising().isGuarded();
        Attempt apart = new Attempt();
        if (isGuarded) {
            apart = machine.raising().enterTry();
        }
        Attempt raised = apart;
        long[] seen = {0};
        machine.flowTo(before.state().branch());
        source.run(item -> {
            if (seen[0] >= taken) {
                each.accept(item);
            } else if (machine.isReachable()) {
                seen[0]++;
                if (seen[0] == taken) {
                    machine.flowTo(now.branch());
                    machine.raising().forgetSince(raised);
                    whenResumed.run();
                } else {
                    machine.flowTo(before.resumed()
                            .getOrDefault(seen[0], machine.fork())
                            .branch());
                    machine.write(Sources.sent(iterator), before.sent().get((int) seen[0] - 1));
                    before.raised().getOrDefault(seen[0], () -> {}).run();
                }
            }
        });
        if (isGuarded) {
            machine.raising().leaveTry();
        }
        if (seen[0] == taken) {
            machine.raising().passOn(raised);
        }
        return seen[0] == taken;
    }

    /// Where it is not known how it came to where it was left, all is done once more.
    private void runOnceMore(
            Obj.Container.Source source,
            Obj.Container iterator,
            long taken,
            Runnable whenResumed,
            Consumer<Reference> each) {
        Reference sent = machine.read(Sources.sent(iterator));
        long[] seen = {0};
        source.run(item -> {
            if (seen[0]++ >= taken) {
                each.accept(item);
            } else if (seen[0] == taken) {
                machine.write(Sources.sent(iterator), sent);
                whenResumed.run();
            } else {
                machine.write(Sources.sent(iterator), Reference.UNKNOWN);
            }
        });
        if (seen[0] < taken) {
            machine.maybe(() -> each.accept(Reference.UNKNOWN)); // the source does not know what it has
        }
    }
}
