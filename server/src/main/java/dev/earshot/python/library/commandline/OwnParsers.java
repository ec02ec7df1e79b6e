package dev.earshot.python.library.commandline;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;

/// Parsers of a class of the program, which mostly says by itself what happens where a command line is wrong. Behind
/// each stands a parser of the library.
final class OwnParsers {
    /// The parser behind one.
    private static final String BEHIND = "[parser]";

    /// The one that a parser stands behind.
    private static final String BEFORE = "[own]";

    private static final List<String> METHODS = List.of(
            "add_argument",
            "add_argument_group",
            "add_mutually_exclusive_group",
            "add_subparsers",
            "error",
            "exit",
            "get_default",
            "parse_args",
            "parse_known_args",
            "print_help",
            "print_usage",
            "set_defaults");

    private OwnParsers() {}

    static void addTo(Models models) {
        models.function(CommandLines.PARSER + ".__init__", OwnParsers::begin);
        for (String method : METHODS) {
            models.function(CommandLines.PARSER + "." + method, (arguments, site) -> call(method, arguments, site));
        }
    }

    private static Reference begin(Arguments arguments, Site site) {
        if (arguments.value(0, "self").only().orElse(null) instanceof Obj.Instance self) {
            Machine machine = site.machine();
            Obj.Callable behind = CommandLines.made(arguments, Reference.UNBOUND, site);
            machine.write(Cell.attribute(self, BEHIND), Reference.to(behind));
            machine.write(Cell.attribute(behind, BEFORE), Reference.to(self));
        }
        return Reference.to(Constant.NONE);
    }

    private static Reference call(String method, Arguments arguments, Site site) {
        return arguments.value(0, "self").only().orElse(null) instanceof Obj.Instance self
                        && site.machine()
                                        .read(Cell.attribute(self, BEHIND))
                                        .bound()
                                        .only()
                                        .orElse(null)
                                instanceof Obj.Callable behind
                ? CommandLines.method(behind, method, arguments.after(1), site).orElse(Reference.UNKNOWN)
                : Reference.UNKNOWN;
    }

    /// Lets the one before a parser say what happens where a line is refused.
    static void refuse(Obj.Callable parser, Site site) {
        Machine machine = site.machine();
        Reference own = machine.read(Cell.attribute(parser, BEFORE)).bound();
        if (own.hasValues()) {
            machine.calls().call(machine.attributes().load(own, "error", site), Arguments.of(Reference.UNKNOWN), site);
        }
    }
}
