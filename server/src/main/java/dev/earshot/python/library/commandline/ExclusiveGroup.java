package dev.earshot.python.library.commandline;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;

/// Arguments of a parser of which at most one may be given.
///
/// @param isRequired whether one must be
record ExclusiveGroup(List<CommandLineParameter> parameters, boolean isRequired) {
    static final String PATH = "argparse.ExclusiveGroup";
    private static final String GROUPS = "[groups]";
    private static final String PARAMETERS = "[parameters]";

    static Reference made(Obj.Callable parser, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.Callable group = Made.object(PATH, arguments.behind(Obj.Passed.unwritten(Reference.to(parser))), site);
        machine.items().sequence(KeptList.of(group, PARAMETERS, machine), List.of());
        machine.items().append(KeptList.of(parser, GROUPS, machine), Reference.to(group));
        return Reference.to(group);
    }

    static void forgetAll(Obj.Callable parser, Machine machine) {
        machine.items().sequence(KeptList.of(parser, GROUPS, machine), List.of());
    }

    /// The parser of which an object is a group.
    static Value parserOf(Obj.Callable group) {
        return group.positional().getFirst().value().only().orElse(Constant.NONE);
    }

    static void add(Obj.Callable group, Reference parameter, Machine machine) {
        machine.items().append(KeptList.of(group, PARAMETERS, machine), parameter);
    }

    /// All groups of a parser.
    static List<ExclusiveGroup> of(Obj.Callable parser, Machine machine) {
        return CommandLines.kept(parser, GROUPS, machine).stream()
                .map(group -> new ExclusiveGroup(
                        CommandLines.kept(group, PARAMETERS, machine).stream()
                                .map(CommandLines::parameter)
                                .toList(),
                        group.keywords().stream()
                                .anyMatch(each -> each.keyword().equals("required")
                                        && !each.argument().value().equals(Reference.to(Constant.FALSE)))))
                .toList();
    }
}
