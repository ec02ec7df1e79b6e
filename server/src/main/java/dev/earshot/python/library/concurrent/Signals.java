package dev.earshot.python.library.concurrent;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Handlers of signals (library reference, `signal`): others may send one at any time, and so may the program itself.
public final class Signals {
    private static final External SIGNAL = new External("signal");
    private static final List<String> NAMES = List.of(
            "SIGABRT",
            "SIGALRM",
            "SIGBREAK",
            "SIGCHLD",
            "SIGHUP",
            "SIGINT",
            "SIGIO",
            "SIGPIPE",
            "SIGQUIT",
            "SIGTERM",
            "SIGUSR1",
            "SIGUSR2",
            "SIGWINCH");

    private Signals() {}

    static void addTo(Models models) {
        models.function("signal.signal", Signals::handle);
        models.function("signal.raise_signal", (arguments, site) -> send(arguments.value(0, "signalnum"), site));
        models.function("os.kill", (arguments, site) -> {
            site.machine().maybe(() -> send(arguments.value(1, "signal"), site));
            return Reference.to(Constant.NONE);
        });
        models.function(
                "signal.getsignal",
                (arguments, site) -> cell(arguments.value(0, "signalnum"))
                        .map(handler -> handler(handler, site.machine()))
                        .orElse(Reference.UNKNOWN));
    }

    public static List<String> paths() {
        return NAMES.stream().map(name -> SIGNAL.member(name).path()).toList();
    }

    private static Optional<Cell> cell(Reference signal) {
        return signal.only()
                .filter(External.class::isInstance)
                .map(named -> Cell.attribute(SIGNAL, "[" + ((External) named).path() + "]"));
    }

    private static Reference handler(Cell cell, Machine machine) {
        Reference handler = machine.read(cell);
        return handler.unbound() ? handler.bound().or(Reference.UNKNOWN) : handler;
    }

    /// @return who handled it before
    private static Reference handle(Arguments arguments, Site site) {
        Reference signal = arguments.value(0, "signalnum");
        Optional<Cell> cell = cell(signal);
        Reference before = cell.map(known -> handler(known, site.machine())).orElse(Reference.UNKNOWN);
        arguments.at(1, "handler").ifPresent(handler -> {
            cell.ifPresent(known -> site.machine().write(known, handler.value()));
            Apart.atSomeTime(site.machine(), () -> call(handler, signal, site));
        });
        return before;
    }

    private static Reference call(Obj.Passed handler, Reference signal, Site site) {
        return site.machine().calls().callPassed(handler, Arguments.of(signal, Reference.UNKNOWN), site);
    }

    /// The handler is called before anything else is done.
    private static Reference send(Reference signal, Site site) {
        cell(signal).ifPresent(cell -> {
            Reference handler = site.machine().read(cell).bound();
            if (handler.hasValues()) {
                call(Obj.Passed.unwritten(handler), signal, site);
            }
        });
        return Reference.to(Constant.NONE);
    }
}
