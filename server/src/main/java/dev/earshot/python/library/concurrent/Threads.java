package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Scheduled;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.function.Consumer;

/// Threads are run where they are started, in one go: until they end, or wait for what nobody has put into a queue yet.
/// One that waits begins anew when somebody waits for it or for an item himself, and in the end.
final class Threads {
    private static final External THREADING = new External("threading");

    /// Whether the flow is in a thread.
    private static final Cell INSIDE = Cell.attribute(THREADING, "[inside]");

    private static final String WAITING = "[waiting]";

    /// What leaves a thread that waits: `except Exception` does not catch it.
    private static final Reference WAITS = Reference.to(new External("builtins.GeneratorExit"));

    /// Whether a thread runs.
    static final String ALIVE = "[alive]";

    private static final String STARTED = "[started]";

    private static final String TURN = "[turn]";

    /// One that has waited more often is not run on.
    private static final int MOST_TURNS = 16;

    private Threads() {}

    /// What is known of a thread that has not been started.
    static void introduce(Obj.Callable thread, Arguments arguments, Machine machine) {
        Reference no = Reference.to(Constant.FALSE);
        machine.write(Cell.attribute(thread, ALIVE), no);
        machine.write(Cell.attribute(thread, STARTED), no);
        machine.write(Cell.attribute(thread, "name"), given(arguments, "name", Reference.UNKNOWN));
        machine.write(
                Cell.attribute(thread, "daemon"),
                given(arguments, "daemon", isInside(machine) ? Reference.UNKNOWN : no));
    }

    private static Reference given(Arguments arguments, String keyword, Reference otherwise) {
        return arguments.named(keyword).map(Obj.Passed::value).orElse(otherwise);
    }

    /// Whether a thread still runs that somebody has waited for.
    static Reference isAliveAfterJoin(Obj.Callable thread, Arguments arguments, Machine machine) {
        boolean isOver = arguments.positional().isEmpty()
                && arguments.keywords().isEmpty()
                && machine.read(Cell.attribute(thread, TURN)).equals(Reference.UNBOUND);
        return isOver ? Reference.to(Constant.FALSE) : Reference.UNKNOWN;
    }

    /// A thread is started, which can be done only once.
    static void noteStart(Obj.Callable thread, Machine machine) {
        if (!machine.read(Cell.attribute(thread, STARTED)).equals(Reference.to(Constant.FALSE))) {
            machine.raising().mayFail("RuntimeError");
        }
        machine.write(Cell.attribute(thread, STARTED), Reference.to(Constant.TRUE));
    }

    /// Nobody can wait for a thread that has not been started.
    static void demandStart(Obj.Callable thread, Machine machine) {
        if (!machine.read(Cell.attribute(thread, STARTED)).equals(Reference.to(Constant.TRUE))) {
            machine.raising().mayFail("RuntimeError");
        }
    }

    /// Runs a thread until it ends, or waits.
    ///
    /// @param body what it runs
    /// @param end is told what comes of it, as often as it is run
    static void start(Obj.Callable thread, Flow.Way body, Consumer<Apart.Outcome> end, Site site) {
        run(new Turn(thread, body, end, 0), site);
    }

    /// What one thread runs.
    ///
    /// @param number how often it has waited
    private record Turn(Obj.Callable thread, Flow.Way body, Consumer<Apart.Outcome> end, int number) {
        Turn next() {
            return new Turn(thread, body, end, number + 1);
        }
    }

    private static void run(Turn turn, Site site) {
        Machine machine = site.machine();
        Reference before = machine.read(INSIDE);
        machine.write(Cell.attribute(turn.thread(), TURN), Reference.UNBOUND);
        machine.write(INSIDE, Reference.to(Constant.TRUE));
        Reference current = CurrentThread.enter(turn.thread(), machine);
        Apart.Outcome outcome = Apart.outcome(
                machine,
                () -> ThreadLocals.apart(() -> ContextValues.run(turn.thread(), turn.body(), machine), machine));
        CurrentThread.leave(current, machine);
        machine.write(INSIDE, before);
        if (!outcome.raised().values().keySet().containsAll(WAITS.values().keySet())) {
            tellOfFailure(turn.thread(), outcome.raised(), site);
            turn.end().accept(outcome);
            return;
        }
        turn.end().accept(new Apart.Outcome(Reference.UNKNOWN, Reference.NEVER));
        if (turn.number() < MOST_TURNS) {
            Obj.Callable next = site.context()
                    .object(
                            turn.thread(),
                            TURN + turn.number(),
                            Obj.Callable.class,
                            () -> new Obj.Callable(turn.thread().made()));
            Scheduled.planForTheEnd(
                    next,
                    () -> {
                        run(turn.next(), site);
                        return Reference.to(Constant.NONE);
                    },
                    site);
            machine.write(Cell.attribute(turn.thread(), TURN), Reference.to(next));
            machine.items().append(KeptList.of(THREADING, WAITING, machine), Reference.to(next));
        }
    }

    /// What a thread has failed with is told to who asked for that.
    private static void tellOfFailure(Obj.Callable thread, Reference raised, Site site) {
        Machine machine = site.machine();
        Reference hook = machine.read(Cell.attribute(THREADING, "excepthook")).bound();
        if (!thread.made().equals("threading.Thread") || !hook.hasValues() || !(raised.hasValues() || raised.other())) {
            return;
        }
        Obj.Namespace told = machine.context().kept(thread, "excepthook", Obj.Namespace.class, Obj.Namespace::new);
        machine.write(
                Cell.attribute(told, "exc_type"), machine.raising().types().typeOf(raised));
        machine.write(Cell.attribute(told, "exc_value"), raised);
        machine.write(Cell.attribute(told, "exc_traceback"), Reference.UNKNOWN);
        machine.write(Cell.attribute(told, "thread"), Reference.UNKNOWN);
        machine.maybe(() ->
                Apart.run(machine, () -> machine.calls().call(hook, Arguments.of(Reference.to(told)), site)));
    }

    /// Somebody waits for a thread.
    static void finish(Obj.Callable thread, Site site) {
        Scheduled.make(site.machine().read(Cell.attribute(thread, TURN)), site);
    }

    /// Whether the flow is in a thread, and not in that of the program.
    static boolean isInside(Machine machine) {
        return machine.read(INSIDE).hasValues();
    }

    /// What the flow wants is not there: in a thread it waits, else others go on until it may be there.
    ///
    /// @return whether it goes on here
    static boolean goesOnWithoutIt(Site site) {
        Machine machine = site.machine();
        if (isInside(machine)) {
            machine.raising().raise(WAITS);
            return false;
        }
        letOthersGoOn(site);
        return true;
    }

    /// The flow may wait here for others: if it is in a thread, that goes on now or begins anew later.
    static void mayWait(Machine machine) {
        if (isInside(machine)) {
            machine.raising().mayRaise(WAITS);
        }
    }

    /// Somebody waits until all is done.
    static void letOthersGoOn(Site site) {
        Machine machine = site.machine();
        Obj.Container waiting = KeptList.of(THREADING, WAITING, machine);
        List<Reference> threads = machine.items().each(Reference.to(waiting)).orElse(List.of());
        machine.items().sequence(waiting, List.of());
        threads.forEach(thread -> Scheduled.make(thread, site));
    }
}
