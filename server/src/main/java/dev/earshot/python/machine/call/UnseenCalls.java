package dev.earshot.python.machine.call;

import dev.earshot.python.StandardModules;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.UnseenBases;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import java.util.Set;

/// Calls of what is not seen: it may raise anything, call what it is given at any time, and put more into the
/// containers that it is given, or that objects of the program hold which it is given. It does not set their
/// attributes.
final class UnseenCalls {
    /// By these names objects of whatever kind are told something, and do not change what they are told of.
    private static final Set<String> TELLING = Set.of(
            "debug",
            "info",
            "warning",
            "error",
            "exception",
            "critical",
            "log",
            "write",
            "writelines",
            "dump",
            "dumps",
            "pprint",
            "pformat");

    /// Modules of Python's own that run code which is none of it.
    private static final Set<String> RUNNING =
            Set.of("asyncio", "code", "concurrent", "importlib", "multiprocessing", "pdb", "runpy", "unittest");

    private final Machine machine;
    private final CallsFromUnseen back;

    UnseenCalls(Machine machine) {
        this.machine = machine;
        this.back = new CallsFromUnseen(machine);
    }

    /// Calls a method that an object has from elsewhere than the program.
    Reference callMethod(External method, Value self, Arguments arguments, Site site) {
        Reference given = call(arguments, site);
        if (self instanceof Obj.Instance instance && UnseenBases.give(method)) {
            back.methodsOf(instance, site);
        }
        return given;
    }

    /// Calls something of which nothing is known, not even its name.
    Reference callUnknown(Arguments arguments, Site site) {
        if (!onlyTells(site) && !isOfLibrary(arguments, site)) {
            machine.library().leaveSight(machine);
        }
        return call(arguments, site);
    }

    private static boolean onlyTells(Site site) {
        return site.call().func() instanceof Expr.Attribute method && TELLING.contains(method.attr());
    }

    /// Whether it is a function of a module of Python's own that is given nothing to call.
    private static boolean isOfLibrary(Arguments arguments, Site site) {
        Expr base = site.call().func();
        while (base instanceof Expr.Attribute attribute) {
            base = attribute.value();
        }
        return site.call().func() instanceof Expr.Attribute
                && base instanceof Expr.Name module
                && StandardModules.contains(module.id())
                && !RUNNING.contains(module.id())
                && arguments.all().stream()
                        .flatMap(each -> each.values().keySet().stream())
                        .allMatch(each -> each instanceof Constant || each instanceof Obj.Container);
    }

    Reference call(Arguments arguments, Site site) {
        if (site.call().func() instanceof Expr.Name name && machine.library().isHarmless(name.id())) {
            return Reference.UNKNOWN;
        }
        machine.raising().mayRaise(Reference.UNKNOWN);
        if (!isOfLibrary(arguments, site) || !areNumbers(arguments)) {
            machine.library().mayWriteFiles(machine);
        }
        boolean onlyTells = onlyTells(site);
        for (Reference argument : arguments.all()) {
            machine.escape(argument);
            if (!onlyTells) {
                new Growth(machine).within(argument);
            }
            for (Value value : argument.values().keySet()) {
                if (value instanceof Obj.Container iterator && machine.sources().isPending(iterator)) {
                    machine.maybe(() -> machine.sources().force(iterator));
                }
            }
        }
        arguments.positional().forEach(each -> back.given(each, site));
        arguments.keywords().forEach(each -> back.given(each.argument(), site));
        return Reference.UNKNOWN;
    }

    private static boolean areNumbers(Arguments arguments) {
        return arguments.all().stream().allMatch(each -> each.only().orElse(null) instanceof Constant(Number _));
    }
}
