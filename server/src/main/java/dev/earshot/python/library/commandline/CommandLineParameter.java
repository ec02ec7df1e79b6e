package dev.earshot.python.library.commandline;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One argument of an `argparse` parser, as `add_argument` was told of it. It does not know the command line.
record CommandLineParameter(Arguments told) {
    private static final Set<String> KNOWN =
            Set.of("dest", "default", "type", "action", "help", "choices", "required", "nargs", "const", "metavar");

    private static final Set<String> ACTIONS =
            Set.of("store", "store_true", "store_false", "store_const", "append", "append_const", "count");

    /// Takes all that is left of the line.
    static final String REST = "...";

    private static final Pattern NUMBERS = Pattern.compile("|[?*+]|\\.\\.\\.|[0-9]{1,3}");

    /// Whether all is known that decides on what becomes of it.
    boolean isPlain() {
        return told.keywords().stream().allMatch(each -> KNOWN.contains(each.keyword()))
                && !told.openKeywords()
                && !told.openPositional()
                && ACTIONS.contains(action())
                && NUMBERS.matcher(nargs()).matches();
    }

    Optional<Obj.Passed> option(String keyword) {
        return told.named(keyword);
    }

    /// Its names with dashes; none where it is told by its position.
    List<String> flags() {
        return told.positional().stream()
                .flatMap(each -> each.value().onlyText().stream())
                .filter(text -> text.startsWith("-"))
                .toList();
    }

    /// The attribute that it becomes.
    Optional<String> destination() {
        return CommandLines.destination(told);
    }

    String action() {
        Optional<Obj.Passed> given = option("action");
        return given.isEmpty() ? "store" : given.get().value().onlyText().orElse("");
    }

    boolean takesValue() {
        return action().equals("store") || action().equals("append");
    }

    /// How many values it takes; an empty text where that is one.
    String nargs() {
        Optional<Obj.Passed> given = option("nargs");
        return given.isEmpty()
                ? ""
                : given.get().value().only().orElse(null) instanceof Constant(Object many)
                        ? many.toString()
                        : "not known";
    }

    /// What it is where it stands for itself.
    Reference constant() {
        return option("const").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE));
    }
}
