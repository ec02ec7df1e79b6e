package dev.earshot.python.library.commandline;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One argument of an `argparse` parser, as `add_argument` was told of it, or its subcommands. It does not know the
/// command line.
record CommandLineParameter(Arguments told) {
    /// The action of the argument whose word names a subcommand.
    static final String COMMANDS = "parsers";

    /// The action that is an object of a class of the program.
    static final String OWN = "own";

    /// The action of an argument with a flag for yes and one for no.
    static final String SWITCH = "argparse.BooleanOptionalAction";
    private static final String NEGATED = "--no-";

    private static final Set<String> KNOWN = Set.of(
            "dest", "default", "type", "action", "help", "choices", "required", "nargs", "const", "metavar", "version");

    private static final Set<String> OF_ONE_WORD = Set.of("store", "append", "extend", OWN);

    private static final Set<String> OF_NO_WORD =
            Set.of("store_true", "store_false", "store_const", "append_const", "count", "help", "version", SWITCH);

    /// Takes all that is left of the line.
    private static final String REST = "...";

    private static final Pattern NUMBERS = Pattern.compile("|[?*+]|\\.\\.\\.|[0-9]{1,3}");

    /// Whether all is known that decides on what becomes of it.
    boolean isPlain() {
        return action().equals(COMMANDS)
                || (told.keywords().stream().allMatch(each -> KNOWN.contains(each.keyword()))
                        && !told.openKeywords()
                        && !told.openPositional()
                        && (OF_ONE_WORD.contains(action()) || OF_NO_WORD.contains(action()))
                        && NUMBERS.matcher(nargs()).matches());
    }

    Optional<Obj.Passed> option(String keyword) {
        return told.named(keyword);
    }

    boolean isOption() {
        return told.positional().stream()
                .flatMap(each -> each.value().onlyText().stream())
                .anyMatch(text -> text.startsWith("-"));
    }

    /// Its names with dashes; none where it is told by its position.
    List<String> flags() {
        return told.positional().stream()
                .flatMap(each -> each.value().onlyText().stream())
                .filter(text -> text.startsWith("-"))
                .flatMap(flag -> action().equals(SWITCH) && flag.startsWith("--")
                        ? Stream.of(flag, NEGATED + flag.substring(2))
                        : Stream.of(flag))
                .toList();
    }

    /// The attribute that it becomes.
    Optional<String> destination() {
        return destination(told);
    }

    static Optional<String> destination(Arguments told) {
        Optional<String> written =
                told.named("dest").flatMap(name -> name.value().onlyText());
        return written.or(() -> told.positional().stream()
                .flatMap(each -> each.value().onlyText().stream())
                .reduce((one, two) -> two.startsWith("--") && !one.startsWith("--") ? two : one)
                .map(flag -> flag.startsWith("-") ? flag.replaceFirst("^-+", "").replace('-', '_') : flag));
    }

    String action() {
        Optional<Obj.Passed> given = option("action");
        if (given.isEmpty()) {
            return "store";
        }
        return switch (given.get().value().only().orElse(null)) {
            case Obj.Instance _ -> OWN;
            case External(String path) when path.equals(SWITCH) -> SWITCH;
            case Constant(String text) -> text;
            case null, default -> "";
        };
    }

    /// Whether a flag says no to a switch.
    boolean isNegatedBy(String flag) {
        return action().equals("store_false") || (action().equals(SWITCH) && flag.startsWith(NEGATED));
    }

    boolean isSwitch() {
        return Set.of("store_true", "store_false", SWITCH).contains(action());
    }

    /// Whether one must be given.
    boolean isRequired() {
        boolean isNamed = isOption() || action().equals(COMMANDS);
        return isNamed
                ? option("required")
                        .filter(each -> each.value().equals(Reference.to(Constant.TRUE)))
                        .isPresent()
                : !Set.of("?", "*", REST).contains(nargs());
    }

    /// Whether what it becomes is one value, and not a list.
    boolean takesOne() {
        return nargs().isEmpty() || nargs().equals("?");
    }

    boolean takesRest() {
        return nargs().equals(REST);
    }

    /// How many values it takes; an empty text where that is one.
    String nargs() {
        Optional<Obj.Passed> given = option("nargs");
        return given.isEmpty() || given.get().value().equals(Reference.to(Constant.NONE))
                ? ""
                : given.get().value().only().orElse(null) instanceof Constant(Object many)
                        ? many.toString()
                        : "not known";
    }

    /// Which words it takes, as a pattern of their kinds ([Word.Kind]).
    String pattern() {
        String pattern = "(" + wordsTaken() + ")";
        return isOption() ? pattern.replace("-*", "").replace("-", "") : pattern;
    }

    private String wordsTaken() {
        if (action().equals(COMMANDS)) {
            return "-*A[-AO]*";
        }
        String nargs = OF_NO_WORD.contains(action()) ? "0" : nargs();
        return switch (nargs) {
            case "" -> "-*A-*";
            case "?" -> "-*A?-*";
            case "*" -> "-*[A-]*";
            case "+" -> "-*A[A-]*";
            case REST -> "[-AO]*";
            default -> "-*" + "A-*".repeat(Integer.parseInt(nargs));
        };
    }

    /// What it is where it stands for itself.
    Reference constant() {
        return option("const").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE));
    }

    /// What is there where the command line says nothing, as the program has written it.
    Reference written() {
        return option("default").map(Obj.Passed::value).orElseGet(() -> switch (action()) {
            case "store_true" -> Reference.to(Constant.FALSE);
            case "store_false" -> Reference.to(Constant.TRUE);
            default -> Reference.to(Constant.NONE);
        });
    }
}
