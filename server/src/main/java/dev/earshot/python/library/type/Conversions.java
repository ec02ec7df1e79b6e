package dev.earshot.python.library.type;

import dev.earshot.python.constant.Format;
import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Built-in types called to make one value of another.
public final class Conversions {
    /// Longer numbers are not read (library reference, «Integer string conversion length limitation»).
    private static final int MOST_DIGITS = 4_300;

    private static final int MOST_ZEROS = 1_024;

    /// Of more than these nothing is said that is not cut.
    private static final int MOST_SAID = 150;

    private Conversions() {}

    static void addTo(Models models) {
        models.function("builtins.int", Conversions::number);
        models.function("builtins.bool", Conversions::truth);
        models.function("builtins.bytes", Conversions::bytes);
        models.function("builtins.chr", Conversions::character);
        models.function("builtins.str", Conversions::text);
        models.function("sys.intern", Conversions::text);
        models.function("builtins.float", Conversions::decimal);
    }

    private static Reference unknown(Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    private static Reference number(Arguments arguments, Site site) {
        if (arguments.all().isEmpty() && !arguments.openPositional()) {
            return Reference.to(new Constant(0L));
        }
        Optional<Reference> own = SpecialMethods.ask(arguments.value(0, "x"), "__int__", site);
        if (own.isPresent() && arguments.all().size() == 1) {
            return own.get();
        }
        return switch (arguments.value(0, "x").only().orElse(null)) {
            case Constant(Object literal)
            when arguments.all().size() > 1 && !(literal instanceof String) -> unknown(site);
            case Constant(Long number) -> Reference.to(new Constant(number));
            case Constant(Boolean truth) -> Reference.to(new Constant(truth ? 1L : 0L));
            case Constant(BigInteger number) -> Reference.to(new Constant(number));
            case Constant(Double number)
            when Double.isFinite(number) ->
                Numbers.whole(new BigDecimal(number).toBigInteger())
                        .map(whole -> Reference.to(new Constant(whole)))
                        .orElseGet(() -> unknown(site));
            case Constant(Double _) -> site.machine().raising().fail("OverflowError");
            case Constant(Constant.Bytes(String octets))
            when arguments.all().size() == 1 -> parsed(octets, arguments, site);
            case Constant(Constant.None _) ->
                site.machine()
                        .raising()
                        .fail(
                                "TypeError",
                                "int() argument must be a string, a bytes-like object or a real number,"
                                        + " not 'NoneType'");
            case Constant(String text)
            when arguments.value(1, "base").only().orElse(null) instanceof Constant(Long base)
                    && (base == 0 || (base >= 2 && base <= 36)) -> based(text, base.intValue(), arguments, site);
            case Constant(String text) when arguments.all().size() == 1 -> parsed(text, arguments, site);
            case null, default -> unknown(site);
        };
    }

    private static Reference based(String written, int base, Arguments arguments, Site site) {
        String text = written.strip();
        boolean negative = text.startsWith("-");
        String digits = text.replaceFirst("^[+-]", "").replaceAll("(?<=[0-9a-zA-Z])_(?=[0-9a-zA-Z])", "");
        int own = switch (digits.length() > 2 ? digits.substring(0, 2).toLowerCase(Locale.ROOT) : "") {
            case "0x" -> 16;
            case "0o" -> 8;
            case "0b" -> 2;
            default -> 10;
        };
        boolean prefixed = own != 10 && (base == own || base == 0);
        try {
            BigInteger number = new BigInteger(prefixed ? digits.substring(2) : digits, base == 0 ? own : base);
            return Numbers.whole(negative ? number.negate() : number)
                    .map(whole -> Reference.to(new Constant(whole)))
                    .orElseGet(() -> unknown(site));
        } catch (NumberFormatException otherDigits) {
            return refused("invalid literal for int() with base " + base + ": ", arguments, site);
        }
    }

    /// Python says what was written, and cuts what is long.
    private static Reference refused(String why, Arguments arguments, Site site) {
        return arguments
                .value(0, "x")
                .only()
                .flatMap(Format::repr)
                .filter(written -> written.length() <= MOST_SAID && !isPartly(arguments))
                .map(written -> site.machine().raising().fail("ValueError", why + written))
                .orElseGet(() -> site.machine().raising().fail("ValueError"));
    }

    private static boolean isPartly(Arguments arguments) {
        return arguments
                .value(0, "x")
                .onlyText()
                .filter(text -> text.contains(Reference.MARK))
                .isPresent();
    }

    private static Reference decimal(Arguments arguments, Site site) {
        Optional<String> written = arguments.value(0, "x").onlyText().map(String::strip);
        Optional<Reference> own = SpecialMethods.ask(arguments.value(0, "x"), "__float__", site);
        if (own.isPresent()) {
            return own.get();
        }
        if (arguments.value(0, "x").only().orElse(null) instanceof Constant(Long number)) {
            return Reference.to(new Constant(number.doubleValue()));
        }
        if (arguments.value(0, "x").only().orElse(null) instanceof Constant(Double number)) {
            return Reference.to(new Constant(number));
        }
        if (arguments.all().isEmpty() && !arguments.openPositional()) {
            return Reference.to(new Constant(0.0));
        }
        if (arguments.value(0, "x").only().orElse(null) instanceof Constant(Object literal)
                && literal instanceof Boolean truth) {
            return Reference.to(new Constant(truth ? 1.0 : 0.0));
        }
        String digits = written.orElse("").replaceAll("(?<=[0-9])_(?=[0-9])", "");
        if (digits.matches("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?")) {
            return Reference.to(new Constant(Double.valueOf(digits)));
        }
        if (digits.matches("(?i)[+-]?inf(inity)?")) {
            return Reference.to(
                    new Constant(digits.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY));
        }
        boolean isNumber =
                digits.matches("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?") || digits.matches("(?i)[+-]?nan");
        boolean none = written.isPresent() && digits.matches("\\p{Print}*") && !isNumber;
        return none ? refused("could not convert string to float: ", arguments, site) : unknown(site);
    }

    private static Reference parsed(String written, Arguments arguments, Site site) {
        String text = written.strip();
        if (text.matches("[+-]?[0-9]+(?:_[0-9]+)*")) {
            if (text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
                return site.machine().raising().fail("ValueError");
            }
            return based(text, 10, arguments, site);
        }
        return text.matches("\\p{ASCII}*")
                ? refused("invalid literal for int() with base 10: ", arguments, site)
                : unknown(site);
    }

    private static Reference bytes(Arguments arguments, Site site) {
        StringBuilder octets = new StringBuilder();
        if (arguments.all().isEmpty() && !arguments.openPositional()) {
            return Reference.to(new Constant(new Constant.Bytes("")));
        }
        switch (arguments.value(0, "source").only().orElse(Constant.NONE)) {
            case Constant(Constant.Bytes given) -> {
                return Reference.to(new Constant(given));
            }
            case Constant(String _)
            when arguments.all().size() == 1 && !arguments.openPositional() && !arguments.openKeywords() -> {
                return site.machine().raising().fail("TypeError");
            }
            case Constant(String _) -> {
                return PureFunctions.at("builtins.str.encode")
                        .flatMap(encode -> new KnownValues(site.machine()).call(encode, arguments, site))
                        .orElseGet(() -> unknown(site));
            }
            case Constant(Long size)
            when size >= 0 && size <= MOST_ZEROS -> {
                return Reference.to(new Constant(new Constant.Bytes("\0".repeat(size.intValue()))));
            }
            default -> {}
        }
        Optional<List<Reference>> codes = site.machine().items().each(arguments.value(0, "source"));
        for (Reference code : codes.orElse(List.of(Reference.UNKNOWN))) {
            if (!(code.only().orElse(null) instanceof Constant(Long number)) || number < 0 || number > 255) {
                return unknown(site);
            }
            octets.append((char) number.intValue());
        }
        return Reference.to(new Constant(new Constant.Bytes(octets.toString())));
    }

    private static Reference character(Arguments arguments, Site site) {
        return arguments.value(0, "i").only().orElse(null) instanceof Constant(Long code)
                        && code >= 0
                        && code <= Character.MAX_CODE_POINT
                ? Reference.text(Character.toString(code.intValue()))
                : unknown(site);
    }

    private static Reference truth(Arguments arguments, Site site) {
        return Truth.of(arguments.value(0, "x"), site.machine())
                .map(Truth::constant)
                .orElse(Reference.UNKNOWN);
    }

    private static Reference text(Arguments arguments, Site site) {
        if (arguments.all().size() > 1) {
            return PureFunctions.at("builtins.bytes.decode")
                    .flatMap(decode -> new KnownValues(site.machine()).call(decode, arguments, site))
                    .orElseGet(() -> unknown(site));
        }
        return arguments.all().isEmpty() && !arguments.openPositional()
                ? Reference.text("")
                : new Shown(site.machine()).text(arguments.value(0, "object"), site);
    }
}
