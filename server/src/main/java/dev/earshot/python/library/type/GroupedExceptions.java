package dev.earshot.python.library.type;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.statement.ExceptionGroups;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `ExceptionGroup`: what a group has, and the methods that take it apart (library reference, «Exception groups»).
public final class GroupedExceptions {
    private static final List<String> PATHS = List.of("builtins.ExceptionGroup", "builtins.BaseExceptionGroup");

    private GroupedExceptions() {}

    static boolean areMadeBy(String path) {
        return PATHS.contains(path);
    }

    /// Fails, perhaps, where nothing is known by which a group can be made: it wants a text, and exceptions.
    static void refuse(Arguments arguments, Site site) {
        if (refuses(arguments, site)) {
            site.machine().raising().mayFail("TypeError", "ValueError");
        }
    }

    private static boolean refuses(Arguments arguments, Site site) {
        return arguments.positional().size() != 2
                || site.machine()
                        .items()
                        .each(arguments.value(1, "excs"))
                        .filter(each -> !each.isEmpty()
                                && each.stream()
                                        .noneMatch(one -> site.machine()
                                                .types()
                                                .isInstance(
                                                        one.only().orElse(Constant.NONE),
                                                        Reference.to(new External("builtins.Exception")))
                                                .equals(Optional.of(false))))
                        .isEmpty();
    }

    /// What a group has under names of its own.
    static void describe(Obj.Callable group, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference held = machine.items()
                .each(arguments.value(1, "excs"))
                .map(each -> Made.tuple(each, group, site))
                .orElse(Reference.UNKNOWN);
        machine.write(Cell.attribute(group, "message"), arguments.value(0, "msg"));
        machine.write(Cell.attribute(group, "exceptions"), held);
    }

    /// What the methods of a group give that other exceptions have not.
    public static Optional<Reference> method(Obj.Callable group, String method, Arguments arguments, Site site) {
        if (!areMadeBy(group.made())) {
            return Optional.empty();
        }
        Machine machine = site.machine();
        ExceptionGroups groups = new ExceptionGroups(site);
        Reference none = Reference.to(Constant.NONE);
        return switch (method) {
            case "subgroup" ->
                groups.split(group, test(arguments, site))
                        .map(parts -> parts.matching().orElse(none));
            case "split" ->
                groups.split(group, test(arguments, site))
                        .map(parts -> Made.tuple(
                                List.of(
                                        parts.matching().orElse(none),
                                        parts.rest().orElse(none)),
                                site));
            case "derive" ->
                machine.items()
                        .each(arguments.value(0, "excs"))
                        .map(each -> groups.group(
                                machine.read(Cell.attribute(group, "message")).bound(), each, group, "derived"));
            default -> Optional.empty();
        };
    }

    /// What an exception is asked: to be of a type, or of one of several, or what a function says of it.
    private static Function<Value, Optional<Boolean>> test(Arguments arguments, Site site) {
        Reference condition = arguments.value(0, "condition");
        Machine machine = site.machine();
        return condition.only().orElse(null) instanceof Obj.Function
                ? exception ->
                        Truth.of(machine.calls().call(condition, Arguments.of(Reference.to(exception)), site), machine)
                : exception -> machine.raising().isCaught(Reference.to(exception), condition);
    }
}
