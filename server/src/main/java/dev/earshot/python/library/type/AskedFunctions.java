package dev.earshot.python.library.type;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Functions that ask an object of the program for what they give, by a method of its class (reference manual, 3.3.8).
public final class AskedFunctions {
    private static final Map<String, String> METHODS = Map.of(
            "math.floor", "__floor__",
            "math.ceil", "__ceil__",
            "math.trunc", "__trunc__",
            "builtins.round", "__round__",
            "builtins.bytes", "__bytes__",
            "builtins.complex", "__complex__",
            "operator.length_hint", "__length_hint__",
            "operator.index", "__index__");

    /// Functions to which only the number counts that an object of the program is.
    private static final Set<String> OF_NUMBERS = Set.of(
            "builtins.abs",
            "builtins.bin",
            "builtins.chr",
            "builtins.float",
            "builtins.hex",
            "builtins.int",
            "builtins.oct",
            "builtins.range",
            "builtins.round");

    /// Those that ask for a number by other methods first.
    private static final Map<String, String> NUMBER_FIRST =
            Map.of("builtins.int", "__int__", "builtins.float", "__float__", "builtins.abs", "__abs__");

    private static final String DIVMOD = "builtins.divmod";

    private AskedFunctions() {}

    /// What an object of the program answers to a function; nothing where it is not asked.
    public static Optional<Reference> answer(String function, Arguments arguments, Site site) {
        Reference first = arguments.value(0, "number");
        if (function.equals(DIVMOD)) {
            Reference second = arguments.value(1, "other");
            return ask(first, "__divmod__", Arguments.of(second), site)
                    .or(() -> ask(second, "__rdivmod__", Arguments.of(first), site));
        }
        return Optional.ofNullable(METHODS.get(function))
                .flatMap(method -> ask(first, method, arguments.after(1), site));
    }

    /// The arguments of a function that goes by numbers, with the numbers in the place of what they are of.
    public static Arguments asNumbers(String function, Arguments arguments, Site site) {
        return OF_NUMBERS.contains(function)
                ? arguments.withEach(each -> each.only()
                        .filter(Obj.Instance.class::isInstance)
                        .map(site.machine().items().keys()::bare)
                        .map(Reference::to)
                        .map(bare -> Optional.ofNullable(NUMBER_FIRST.get(function))
                                        .flatMap(method -> own(bare, method, site))
                                        .isPresent()
                                ? bare
                                : ask(bare, "__index__", Arguments.NONE, site).orElse(bare))
                        .orElse(each))
                : arguments;
    }

    private static Optional<Reference> ask(Reference object, String method, Arguments arguments, Site site) {
        return own(object, method, site).map(function -> site.machine().calls().call(function, arguments, site));
    }

    private static Optional<Reference> own(Reference object, String method, Site site) {
        return object.only()
                .filter(Obj.Instance.class::isInstance)
                .map(value -> site.machine().classAttributes().special(value, method, site))
                .filter(function -> function.only().orElse(null) instanceof Bound(Obj.Function _, var _));
    }
}
