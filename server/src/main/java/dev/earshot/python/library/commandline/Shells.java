package dev.earshot.python.library.commandline;

import dev.earshot.python.library.container.ListMethods;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// `cmd.Cmd`: which method of a shell a line of text comes to (library reference, «cmd»). What a person types is not
/// known; the lines that a program gives itself are.
public final class Shells {
    private static final String SHELL = "cmd.Cmd.";
    private static final String LAST = "lastcmd";
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// Lines of its own that a shell takes one by one.
    private static final int MOST_LINES = 256;

    private final Reference self;
    private final Site site;
    private final Machine machine;

    private Shells(Reference self, Site site) {
        this.self = self;
        this.site = site;
        this.machine = site.machine();
    }

    static void addTo(Models models) {
        models.function(
                SHELL + "onecmd", (arguments, site) -> of(arguments, site).line(arguments.value(1, "line")));
        models.function(
                SHELL + "cmdloop", (arguments, site) -> of(arguments, site).loop());
        models.function(
                SHELL + "emptyline", (arguments, site) -> of(arguments, site).again());
        models.function(SHELL + "precmd", (arguments, _) -> arguments.value(1, "line"));
        models.function(SHELL + "postcmd", (arguments, _) -> arguments.value(1, "stop"));
        for (String quiet : List.of("preloop", "postloop", "default", "do_help")) {
            models.function(SHELL + quiet, (_, _) -> NONE);
        }
    }

    private static Shells of(Arguments arguments, Site site) {
        return new Shells(arguments.value(0, "self"), site);
    }

    private Reference call(String method, Reference... arguments) {
        return machine.calls().call(machine.attributes().load(self, method, site), Arguments.of(arguments), site);
    }

    /// What one line does; whether the shell is to end.
    private Reference line(Reference line) {
        if (line.onlyText().isEmpty() || !(self.only().orElse(null) instanceof Obj.Instance shell)) {
            return Reference.UNKNOWN;
        }
        String text = line.onlyText().get().strip();
        if (text.isEmpty()) {
            return call("emptyline");
        }
        String written = switch (text.charAt(0)) {
            case '?' -> "help " + text.substring(1);
            case '!' -> "shell " + text.substring(1);
            default -> text;
        };
        int end = 0;
        while (end < written.length() && isOfName(written.charAt(end))) {
            end++;
        }
        machine.write(Cell.attribute(shell, LAST), text.equals("EOF") ? Reference.text("") : line);
        String command = "do_" + written.substring(0, end);
        return end > 0 && has(shell, command)
                ? call(command, Reference.text(written.substring(end).strip()))
                : call("default", line);
    }

    private static boolean isOfName(char unit) {
        return unit == '_' || (unit < 128 && Character.isLetterOrDigit(unit));
    }

    private boolean has(Obj.Instance shell, String method) {
        return method.equals("do_help")
                || machine.attributesOf(shell).containsKey(method)
                || Inheritance.linear(machine.classOf(shell)).stream()
                        .anyMatch(type -> machine.attributesOf(type).containsKey(method));
    }

    /// An empty line does what the last one did.
    private Reference again() {
        Reference last = self.only()
                .map(shell -> machine.read(Cell.attribute(shell, LAST)).bound())
                .orElse(Reference.UNKNOWN);
        return last.onlyText().filter(text -> !text.isEmpty()).isPresent() ? call("onecmd", last) : NONE;
    }

    /// Takes the lines that it has been given, as long as it is not to end; what comes behind them somebody types.
    private Reference loop() {
        call("preloop");
        boolean ends = false;
        for (int at = 0; at < MOST_LINES && !ends && machine.isReachable(); at++) {
            Optional<Reference> line = next();
            if (line.isEmpty()) {
                break;
            }
            Reference seen = call("precmd", line.get());
            Reference stop = call("postcmd", call("onecmd", seen), seen);
            ends = Truth.of(stop, machine).orElse(false);
        }
        call("postloop");
        return NONE;
    }

    private Optional<Reference> next() {
        Reference lines = machine.attributes().load(self, "cmdqueue", site);
        return machine.items()
                .each(lines)
                .filter(each -> !each.isEmpty())
                .flatMap(_ -> machine.items().container(lines))
                .map(queue -> ListMethods.change(queue, "pop", Arguments.of(Reference.to(new Constant(0L))), site));
    }
}
