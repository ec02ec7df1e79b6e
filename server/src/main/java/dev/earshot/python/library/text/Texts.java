package dev.earshot.python.library.text;

import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.statement.CodeTexts;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values that a program has written down as a text: `ast.literal_eval`, TOML. As Python reads them, they are
/// expressions.
public final class Texts {
    /// A name in front of a bracket: no value is written so.
    private static final Pattern CALL = Pattern.compile("\\w\\s*\\(");

    private static final String LOADS = "tomllib.loads";

    private Texts() {}

    static void addTo(Models models) {
        models.function("ast.literal_eval", Texts::literal);
        for (String module : List.of("tomllib", "tomli")) {
            models.function(
                    module + ".loads", (arguments, site) -> toml(arguments.value(0, "s"), arguments.after(1), site));
            models.function(
                    module + ".load",
                    (arguments, site) ->
                            toml(contentOf(arguments.value(0, "fp"), site.machine()), arguments.after(1), site));
        }
    }

    private static Reference literal(Arguments arguments, Site site) {
        Optional<String> text = arguments.value(0, "node_or_string").onlyText();
        Optional<Boolean> isLiteral =
                text.flatMap(each -> new CodeTexts(site.machine()).isLiteral(each, place(arguments, site)));
        if (isLiteral.equals(Optional.of(false))) {
            return site.machine().raising().fail("ValueError");
        }
        Optional<Reference> value = text.flatMap(each -> value(each, Optional.empty(), arguments, site));
        if (value.isEmpty() || isLiteral.isEmpty()) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
        }
        return value.orElse(Reference.UNKNOWN);
    }

    static Place place(Arguments arguments, Site site) {
        return arguments.at(0).flatMap(Obj.Passed::place).orElse(site.callee());
    }

    private static Optional<Reference> value(String text, Optional<Reference> names, Arguments arguments, Site site) {
        return Optional.of(text)
                .filter(each -> !CALL.matcher(each).find())
                .flatMap(each -> new CodeTexts(site.machine()).eval(each, names, place(arguments, site), site));
    }

    /// Where the text is not known, or not all that is asked for, it may be refused.
    private static Reference toml(Reference text, Arguments more, Site site) {
        Optional<Reference> whole = PureFunctions.at(LOADS)
                .flatMap(loads ->
                        new KnownValues(site.machine()).call(loads, more.behind(Obj.Passed.unwritten(text)), site));
        if (whole.isEmpty()) {
            more.all().forEach(site.machine()::escape);
            site.machine().raising().mayRaise(Reference.UNKNOWN);
        }
        return whole.orElse(Reference.UNKNOWN);
    }

    /// What a file holds that is read as octets.
    private static Reference contentOf(Reference file, Machine machine) {
        return Streams.of(file)
                .filter(stream -> stream.made().equals(Streams.BYTES))
                .flatMap(stream -> Streams.readAll(stream, machine))
                .map(octets -> new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .map(Reference::text)
                .orElse(Reference.UNKNOWN);
    }

    /// What JSON calls its constants.
    static Reference constants(Site site) {
        Obj.Container names = Made.container(Obj.Container.Kind.DICT, "json", site);
        site.machine().items().emptyDict(names);
        site.machine().items().put(names, "true", Reference.to(Constant.TRUE));
        site.machine().items().put(names, "false", Reference.to(Constant.FALSE));
        site.machine().items().put(names, "null", Reference.to(Constant.NONE));
        return Reference.to(names);
    }
}
