package dev.earshot.python.library.text;

import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a parser of `configparser` has been told when it was made (library reference, «Customizing Parser Behaviour»).
///
/// @param inlineComments what begins a comment behind something else
/// @param keepsEmptyLines whether an empty line does not end a value
record ConfigSyntax(
        List<String> delimiters,
        List<String> comments,
        List<String> inlineComments,
        boolean mayLackValues,
        boolean isStrict,
        boolean keepsEmptyLines,
        String defaultSection,
        ConfigInterpolation interpolation) {
    private static final Reference NONE = Reference.to(Constant.NONE);
    static final String RAW = "configparser.RawConfigParser";
    private static final Set<String> OPTIONS = Set.of(
            "defaults",
            "allow_no_value",
            "delimiters",
            "comment_prefixes",
            "inline_comment_prefixes",
            "strict",
            "empty_lines_in_values",
            "default_section",
            "interpolation",
            "converters");

    private static final Map<String, ConfigInterpolation> INTERPOLATIONS = Map.of(
            "configparser.BasicInterpolation", ConfigInterpolation.BASIC,
            "configparser.ExtendedInterpolation", ConfigInterpolation.EXTENDED);

    static Set<String> interpolations() {
        return INTERPOLATIONS.keySet();
    }

    /// @throws Unsettled where it is not known
    static ConfigSyntax of(Obj.Callable parser, Machine machine) {
        boolean isUsual = parser.positional().size() < 2
                && parser.keywords().stream().allMatch(each -> OPTIONS.contains(each.keyword()));
        if (!isUsual) {
            throw new Unsettled();
        }
        return new ConfigSyntax(
                texts(parser, "delimiters", List.of("=", ":"), machine),
                texts(parser, "comment_prefixes", List.of("#", ";"), machine),
                texts(parser, "inline_comment_prefixes", List.of(), machine),
                truth(parser, "allow_no_value", false, machine),
                truth(parser, "strict", true, machine),
                truth(parser, "empty_lines_in_values", true, machine),
                option(parser, "default_section")
                        .map(name -> name.onlyText().orElseThrow(Unsettled::new))
                        .orElse("DEFAULT"),
                interpolation(parser));
    }

    static Optional<Reference> option(Obj.Callable parser, String name) {
        return parser.keywords().stream()
                .filter(each -> each.keyword().equals(name))
                .map(each -> each.argument().value())
                .findFirst();
    }

    private static boolean truth(Obj.Callable parser, String name, boolean usual, Machine machine) {
        return option(parser, name)
                .map(value -> Truth.of(value, machine).orElseThrow(Unsettled::new))
                .orElse(usual);
    }

    private static List<String> texts(Obj.Callable parser, String name, List<String> usual, Machine machine) {
        Optional<Reference> given = option(parser, name);
        if (given.isEmpty()) {
            return usual;
        }
        if (given.get().equals(NONE)) {
            return List.of();
        }
        return given.get()
                .onlyText()
                .map(text -> text.codePoints().mapToObj(Character::toString).toList())
                .or(() -> machine.items().each(given.get()).map(ConfigSyntax::texts))
                .orElseThrow(Unsettled::new);
    }

    private static List<String> texts(List<Reference> items) {
        return items.stream()
                .map(each -> each.onlyText().orElseThrow(Unsettled::new))
                .toList();
    }

    private static ConfigInterpolation interpolation(Obj.Callable parser) {
        Optional<Reference> given = option(parser, "interpolation");
        if (given.isEmpty()) {
            return parser.made().equals(RAW) ? ConfigInterpolation.NONE : ConfigInterpolation.BASIC;
        }
        if (given.get().equals(NONE)) {
            return ConfigInterpolation.NONE;
        }
        return given.get()
                .only()
                .filter(Obj.Callable.class::isInstance)
                .map(made -> INTERPOLATIONS.get(((Obj.Callable) made).made()))
                .orElseThrow(Unsettled::new);
    }
}
