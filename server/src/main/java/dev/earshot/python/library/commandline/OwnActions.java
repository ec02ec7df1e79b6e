package dev.earshot.python.library.commandline;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// `argparse.Action`: classes of a program whose objects say what becomes of the words of an argument.
final class OwnActions {
    private static final String INITIALIZER = "argparse.Action.__init__";

    /// What is kept of an argument besides its names, in the order of the parameters.
    private static final List<String> KEPT =
            List.of("nargs", "const", "default", "type", "choices", "required", "help", "metavar");

    private OwnActions() {}

    static void addTo(Models models) {
        models.function(INITIALIZER, OwnActions::initialize);
        models.function(CommandLineParameter.SWITCH, (_, _) -> Reference.UNKNOWN);
    }

    private static Reference initialize(Arguments arguments, Site site) {
        if (arguments.value(0, "self").only().orElse(null) instanceof Obj.Instance self) {
            Machine machine = site.machine();
            set(self, "option_strings", arguments.value(1, "option_strings"), machine);
            set(self, "dest", arguments.value(2, "dest"), machine);
            for (int at = 0; at < KEPT.size(); at++) {
                set(self, KEPT.get(at), arguments.given(3 + at, KEPT.get(at)), machine);
            }
        }
        return Reference.to(Constant.NONE);
    }

    private static void set(Obj.Instance self, String name, Reference value, Machine machine) {
        self.noteAttribute(name);
        machine.write(Cell.attribute(self, name), value);
    }

    /// Makes the object for an argument.
    static Reference made(Obj.Passed type, Arguments told, Site site) {
        Machine machine = site.machine();
        CommandLineParameter parameter = new CommandLineParameter(told);
        Obj.Container flags = site.context()
                .object(site.call(), parameter, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        List<Obj.Named> keywords = new ArrayList<>();
        keywords.add(named(
                "option_strings",
                Reference.to(machine.items()
                        .sequence(
                                flags,
                                parameter.flags().stream().map(Reference::text).toList()))));
        keywords.add(named("dest", parameter.destination().map(Reference::text).orElse(Reference.UNKNOWN)));
        told.keywords().stream()
                .filter(each -> !Set.of("dest", "action").contains(each.keyword()))
                .forEach(keywords::add);
        if (!parameter.isOption() && parameter.isRequired()) {
            keywords.add(named("required", Reference.to(Constant.TRUE)));
        }
        return machine.calls().callPassed(type, new Arguments(List.of(), keywords, false, told.openKeywords()), site);
    }

    /// What a parser is to know of an argument, as its object says.
    static Arguments told(Reference own, Arguments told, Machine machine) {
        if (!(own.only().orElse(null) instanceof Obj.Instance action)) {
            return Arguments.unknown();
        }
        List<Obj.Named> keywords = new ArrayList<>(List.of(named("action", Reference.to(action))));
        for (String name : KEPT) {
            Reference value = machine.read(Cell.attribute(action, name));
            if (!value.equals(Reference.to(Constant.NONE)) && !value.equals(Reference.UNBOUND)) {
                keywords.add(named(name, value));
            }
        }
        keywords.add(named("dest", machine.read(Cell.attribute(action, "dest"))));
        return new Arguments(told.positional(), keywords, told.openPositional(), told.openKeywords());
    }

    private static Obj.Named named(String keyword, Reference value) {
        return new Obj.Named(keyword, Obj.Passed.unwritten(value));
    }
}
