package dev.earshot.python.library.type;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.library.model.Model;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Built-in functions of numbers, and those that write them down.
public final class Arithmetic {
    private Arithmetic() {}

    static void addTo(Models models) {
        models.function("builtins.abs", asking("__abs__", (arguments, site) -> abs(arguments.value(0, "x"), site)));
        models.function("builtins.round", asking("__round__", Arithmetic::round));
        models.function("builtins.ord", (arguments, site) -> ord(arguments.value(0, "c"), site));
        models.function("builtins.hex", (arguments, site) -> written(arguments, 16, "0x", site));
        models.function("builtins.oct", (arguments, site) -> written(arguments, 8, "0o", site));
        models.function("builtins.bin", (arguments, site) -> written(arguments, 2, "0b", site));
        models.function("builtins.format", Arithmetic::format);
        models.function(
                "builtins.repr",
                (arguments, site) -> new Shown(site.machine()).repr(arguments.value(0, "object"), site));
    }

    /// An object of the program, or of the library, answers by a method of its own (reference manual, 3.3.8).
    private static Model asking(String method, Model otherwise) {
        return (arguments, site) -> {
            Reference own = arguments
                    .at(0)
                    .flatMap(given -> given.value().only())
                    .filter(SpecialMethods::mayHave)
                    .map(value -> site.machine().classAttributes().special(value, method, site))
                    .orElse(Reference.NEVER);
            return own.hasValues()
                    ? site.machine().calls().call(own, arguments.after(1), site)
                    : otherwise.call(arguments, site);
        };
    }

    private static Optional<Object> number(Reference reference) {
        return reference.only().orElse(null) instanceof Constant(Object literal)
                ? Numbers.of(literal)
                : Optional.empty();
    }

    private static Reference numberOrUnknown(Optional<Object> number, Site site) {
        if (number.isEmpty()) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
        }
        return number.map(each -> Reference.to(new Constant(each))).orElse(Reference.UNKNOWN);
    }

    private static Reference abs(Reference of, Site site) {
        return numberOrUnknown(
                number(of)
                        .flatMap(each -> each instanceof Double decimal
                                ? Optional.of(Math.abs(decimal))
                                : Numbers.wholeOf(each).flatMap(whole -> Numbers.whole(whole.abs()))),
                site);
    }

    /// To the nearest even number where two are as near.
    private static Reference round(Arguments arguments, Site site) {
        Optional<Object> number = number(arguments.value(0, "number"));
        if (number.orElse(null) instanceof Double endless && !Double.isFinite(endless)) {
            return arguments.all().size() > 1
                    ? arguments.value(0, "number")
                    : site.machine().raising().fail(Double.isNaN(endless) ? "ValueError" : "OverflowError");
        }
        if (arguments.all().size() == 1) {
            return numberOrUnknown(
                    number.flatMap(each -> each instanceof Double decimal
                            ? Numbers.whole(
                                    BigDecimal.valueOf(Math.rint(decimal)).toBigInteger())
                            : Optional.of(each)),
                    site);
        }
        return arguments.value(1, "ndigits").only().orElse(null) instanceof Constant(Long places)
                        && number.orElse(null) instanceof Double decimal
                        && places >= 0
                        && places < 16
                ? numberOrUnknown(
                        Optional.of(new BigDecimal(decimal)
                                .setScale(places.intValue(), RoundingMode.HALF_EVEN)
                                .doubleValue()),
                        site)
                : numberOrUnknown(Optional.empty(), site);
    }

    private static Reference ord(Reference character, Site site) {
        return numberOrUnknown(
                character
                        .onlyText()
                        .filter(text -> text.codePointCount(0, text.length()) == 1)
                        .map(text -> (long) text.codePointAt(0)),
                site);
    }

    private static Reference written(Arguments arguments, int base, String prefix, Site site) {
        return number(arguments.value(0, "number"))
                .flatMap(Numbers::wholeOf)
                .map(each ->
                        (each.signum() < 0 ? "-" : "") + prefix + each.abs().toString(base))
                .map(Reference::text)
                .orElseGet(() -> numberOrUnknown(Optional.empty(), site));
    }

    private static Reference format(Arguments arguments, Site site) {
        Optional<String> specification =
                arguments.at(1).map(each -> each.value().onlyText()).orElse(Optional.of(""));
        return specification
                .map(given -> new Shown(site.machine()).format(arguments.value(0, "value"), "", given, site))
                .orElseGet(() -> {
                    site.machine().raising().mayFail("TypeError", "ValueError");
                    return Reference.UNKNOWN;
                });
    }
}
