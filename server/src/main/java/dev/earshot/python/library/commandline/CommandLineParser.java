package dev.earshot.python.library.commandline;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An `argparse` parser with all that a program has told it. It does not know the command line.
///
/// @param defaults what `set_defaults` has set
/// @param abbreviates whether a long option may be cut short
record CommandLineParser(
        List<CommandLineParameter> parameters,
        List<Obj.Named> defaults,
        List<ExclusiveGroup> groups,
        Optional<Obj.Callable> commands,
        boolean abbreviates) {
    private static final CommandLineParameter HELP = CommandLines.parameter(List.of("-h", "--help"), "help");

    /// Nothing where not all is known of it.
    static Optional<CommandLineParser> of(Obj.Callable parser, Machine machine) {
        List<CommandLineParameter> all = new ArrayList<>();
        if (isOn(parser, "add_help")) {
            all.add(HELP);
        }
        return CommandLines.parameters(parser, machine)
                .filter(parameters -> parameters.stream().allMatch(CommandLineParameter::isPlain))
                .map(parameters -> {
                    all.addAll(parameters);
                    return new CommandLineParser(
                            all,
                            CommandLines.defaults(parser, machine),
                            ExclusiveGroup.of(parser, machine),
                            CommandLines.commands(parser, machine),
                            isOn(parser, "allow_abbrev"));
                });
    }

    /// Whether it was not made without something.
    private static boolean isOn(Obj.Callable parser, String keyword) {
        return parser.keywords().stream()
                .noneMatch(each -> each.keyword().equals(keyword)
                        && each.argument().value().equals(Reference.to(Constant.FALSE)));
    }

    /// Those that have flags, by each of them.
    Map<String, CommandLineParameter> options() {
        Map<String, CommandLineParameter> options = new LinkedHashMap<>();
        parameters.forEach(parameter -> parameter.flags().forEach(flag -> options.put(flag, parameter)));
        return options;
    }

    List<CommandLineParameter> positional() {
        return parameters.stream().filter(each -> !each.isOption()).toList();
    }
}
