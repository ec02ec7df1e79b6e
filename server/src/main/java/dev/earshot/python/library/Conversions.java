package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Shown;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Built-in types called to make one value of another.
final class Conversions {
    private Conversions() {}

    static void addTo(Map<String, Model> functions) {
        functions.put("builtins.int", Conversions::number);
        functions.put("builtins.bool", Conversions::truth);
        functions.put("builtins.bytes", Conversions::bytes);
        functions.put("builtins.chr", Conversions::character);
        functions.put("builtins.str", Conversions::text);
        functions.put("sys.intern", Conversions::text);
        functions.put("textwrap.dedent", (arguments, _) -> dedented(arguments.value(0, "text")));
        functions.put("inspect.cleandoc", (arguments, _) -> unindented(arguments.value(0, "doc")));
        functions.put("builtins.float", Conversions::decimal);
    }

    private static Reference unknown(Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    private static Reference number(Arguments arguments, Site site) {
        if (arguments.all().isEmpty() && !arguments.openPositional()) {
            return Reference.to(new Constant(0L));
        }
        return switch (arguments.value(0, "x").only().orElse(null)) {
            case Constant(Long number) -> Reference.to(new Constant(number));
            case Constant(Boolean truth) -> Reference.to(new Constant(truth ? 1L : 0L));
            case Constant(Double number)
            when Math.abs(number) < Long.MAX_VALUE -> Reference.to(new Constant(number.longValue()));
            case Constant(Constant.None _) -> site.machine().raising().fail("TypeError");
            case Constant(String text)
            when arguments.value(1, "base").only().orElse(null) instanceof Constant(Long base)
                    && text.matches("[0-9a-zA-Z]{1,12}")
                    && base >= 2
                    && base <= 36 -> based(text, base.intValue(), site);
            case Constant(String text) when arguments.positional().size() == 1 -> parsed(text.strip(), site);
            case null, default -> unknown(site);
        };
    }

    private static Reference based(String text, int base, Site site) {
        try {
            return Reference.to(new Constant(Long.valueOf(text, base)));
        } catch (NumberFormatException otherDigits) {
            return site.machine().raising().fail("ValueError");
        }
    }

    private static Reference decimal(Arguments arguments, Site site) {
        Optional<String> written = arguments.value(0, "x").onlyText().map(String::strip);
        if (arguments.value(0, "x").only().orElse(null) instanceof Constant(Long number)) {
            return Reference.to(new Constant(number.doubleValue()));
        }
        if (arguments.value(0, "x").only().orElse(null) instanceof Constant(Double number)) {
            return Reference.to(new Constant(number));
        }
        if (written.filter(text -> text.matches("[+-]?[0-9]{1,15}([.][0-9]{1,15})?"))
                .isPresent()) {
            return Reference.to(new Constant(Double.valueOf(written.get())));
        }
        boolean none = arguments
                .value(0, "x")
                .onlyText()
                .filter(text -> text.matches("[\\p{ASCII}&&[^0-9]]*"))
                .filter(text -> !text.strip().matches("(?i)[+-]?(inf|infinity|nan)"))
                .isPresent();
        return none ? site.machine().raising().fail("ValueError") : unknown(site);
    }

    private static Reference parsed(String text, Site site) {
        if (text.matches("[+-]?[0-9]{1,18}")) {
            return Reference.to(new Constant(Long.valueOf(text)));
        }
        return text.matches("[\\p{ASCII}&&[^0-9]]*") ? site.machine().raising().fail("ValueError") : unknown(site);
    }

    private static Reference bytes(Arguments arguments, Site site) {
        StringBuilder ascii = new StringBuilder();
        Optional<List<Reference>> codes = site.machine().items().each(arguments.value(0, "source"));
        for (Reference code : codes.orElse(List.of(Reference.UNKNOWN))) {
            if (!(code.only().orElse(null) instanceof Constant(Long number)) || number < 0 || number > 127) {
                return unknown(site);
            }
            ascii.append((char) number.intValue());
        }
        return Reference.to(new Constant(new Constant.Bytes(ascii.toString())));
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
                .map(is -> Reference.to(is ? Constant.TRUE : Constant.FALSE))
                .orElse(Reference.UNKNOWN);
    }

    /// Without the blanks that all lines begin with which have anything else; of those that have not, none are left.
    private static Reference dedented(Reference text) {
        return text.onlyText()
                .map(all -> {
                    String plain = all.replaceAll("(?m)^[ \\t]+$", "");
                    int common = plain.lines()
                            .filter(line -> !line.isEmpty())
                            .mapToInt(
                                    line -> line.length() - line.stripLeading().length())
                            .min()
                            .orElse(0);
                    return Reference.text(plain.replaceAll("(?m)^[ \\t]{" + common + "}", ""));
                })
                .orElse(Reference.UNKNOWN);
    }

    private static Reference unindented(Reference text) {
        return text.onlyText().map(String::stripIndent).map(Reference::text).orElse(Reference.UNKNOWN);
    }

    private static Reference text(Arguments arguments, Site site) {
        return arguments.all().isEmpty() && !arguments.openPositional()
                ? Reference.text("")
                : new Shown(site.machine()).text(arguments.value(0, "object"), site);
    }
}
