package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values that a program has written down as a text: `json.loads`, `ast.literal_eval`. As Python reads them, they are
/// expressions.
final class Texts {
    /// A name in front of a bracket: no value is written so.
    private static final Pattern CALL = Pattern.compile("\\w\\s*\\(");

    private Texts() {}

    static void addTo(Map<String, Model> functions) {
        functions.put("ast.literal_eval", (arguments, site) -> read(arguments, Optional.empty(), site));
        for (String path : List.of("tomllib.loads", "tomli.loads")) {
            functions.put(path, Texts::toml);
        }
        functions.put("json.loads", (arguments, site) -> read(arguments, Optional.of(constants(site)), site));
    }

    private static Reference read(Arguments arguments, Optional<Reference> names, Site site) {
        Optional<Reference> value =
                arguments.value(0, "s").onlyText().flatMap(text -> value(text, names, arguments, site));
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return value.orElse(Reference.UNKNOWN);
    }

    private static Optional<Reference> value(String text, Optional<Reference> names, Arguments arguments, Site site) {
        Place place = arguments.at(0).flatMap(Obj.Passed::place).orElse(site.callee());
        return Optional.of(text)
                .filter(each -> !CALL.matcher(each).find())
                .flatMap(each -> site.machine().codeTexts().eval(each, names, place, site));
    }

    private static Reference toml(Arguments arguments, Site site) {
        Optional<Reference> names = Optional.of(constants(site));
        Optional<Reference> whole = arguments
                .value(0, "s")
                .onlyText()
                .flatMap(text -> Toml.read(text, written -> value(written, names, arguments, site), site));
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return whole.orElse(Reference.UNKNOWN);
    }

    /// What JSON calls its constants.
    private static Reference constants(Site site) {
        Obj.Container names = StandardLibrary.container(Obj.Container.Kind.DICT, "json", site);
        site.machine().items().emptyDict(names);
        site.machine().items().put(names, "true", Reference.to(Constant.TRUE));
        site.machine().items().put(names, "false", Reference.to(Constant.FALSE));
        site.machine().items().put(names, "null", Reference.to(Constant.NONE));
        return Reference.to(names);
    }
}
