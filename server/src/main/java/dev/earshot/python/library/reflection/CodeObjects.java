package dev.earshot.python.library.reflection;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.statement.CodeTexts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import java.util.Optional;
import java.util.Set;

/// Code in texts that are known, and what is compiled from them: `compile`, `eval`, `exec`. What any other code does is
/// not known.
final class CodeObjects {
    private static final String COMPILED = "builtins.compile";
    private static final String SOURCE = "[source]";
    private static final Set<String> MODES = Set.of("exec", "eval", "single");

    private CodeObjects() {}

    static void addTo(Models models) {
        models.function(COMPILED, CodeObjects::compile);
        models.function("builtins.eval", CodeObjects::eval);
        models.function("builtins.exec", CodeObjects::exec);
    }

    private static Reference compile(Arguments arguments, Site site) {
        Optional<String> mode = arguments.value(2, "mode").onlyText();
        if (mode.filter(known -> !MODES.contains(known)).isPresent()) {
            return site.machine().raising().fail("ValueError");
        }
        Reference source = arguments.value(0, "source");
        if (source.onlyText().isPresent()) {
            doubt(source, mode.orElse(""), arguments, site);
        } else {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
        }
        Obj.Callable code = Made.object(COMPILED, arguments, site);
        site.machine().write(Cell.attribute(code, SOURCE), source);
        site.machine().write(Cell.attribute(code, "co_filename"), arguments.value(1, "filename"));
        return Reference.to(code);
    }

    /// A text that is no code is refused.
    private static void doubt(Reference source, String mode, Arguments arguments, Site site) {
        boolean isCode =
                new CodeTexts(site.machine()).isSurelyCode(source.onlyText().orElse(""), mode, place(arguments, site));
        if (!isCode) {
            site.machine().raising().mayFail("SyntaxError", "IndentationError", "ValueError");
        }
    }

    /// What is run: the text itself, or the one that was compiled.
    private static Reference source(Arguments arguments, Site site) {
        Reference given = arguments.value(0, "source");
        return given.only().orElse(null) instanceof Obj.Callable code
                        && code.made().equals(COMPILED)
                ? site.machine().read(Cell.attribute(code, SOURCE)).bound()
                : given;
    }

    private static Reference eval(Arguments arguments, Site site) {
        Reference source = source(arguments, site);
        Optional<Reference> value = source.onlyText()
                .flatMap(code ->
                        new CodeTexts(site.machine()).eval(code, names(arguments), place(arguments, site), site));
        return value.orElseGet(() -> {
            runUnknown(site);
            return Reference.UNKNOWN;
        });
    }

    private static Reference exec(Arguments arguments, Site site) {
        Reference source = source(arguments, site);
        if (source.onlyText().isEmpty()) {
            runUnknown(site);
            return Reference.to(Constant.NONE);
        }
        if (source.equals(arguments.value(0, "source"))) {
            doubt(source, "exec", arguments, site);
        }
        new CodeTexts(site.machine())
                .exec(
                        source.onlyText().orElseThrow(),
                        names(arguments),
                        arguments.at(2, "locals").map(Obj.Passed::value),
                        place(arguments, site),
                        site);
        return Reference.to(Constant.NONE);
    }

    private static void runUnknown(Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        site.machine().library().leaveSight(site.machine());
    }

    private static Optional<Reference> names(Arguments arguments) {
        return arguments.at(1, "globals").map(Obj.Passed::value);
    }

    private static Place place(Arguments arguments, Site site) {
        return arguments.at(0).flatMap(Obj.Passed::place).orElse(site.callee());
    }
}
