package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
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
        functions.put("json.loads", (arguments, site) -> read(arguments, Optional.of(constants(site)), site));
    }

    private static Reference read(Arguments arguments, Optional<Reference> names, Site site) {
        Place place = arguments.at(0).flatMap(Obj.Passed::place).orElse(site.callee());
        Optional<Reference> value = arguments
                .value(0, "s")
                .onlyText()
                .filter(text -> !CALL.matcher(text).find())
                .flatMap(text -> site.machine().codeTexts().eval(text, names, place, site));
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return value.orElse(Reference.UNKNOWN);
    }

    /// What JSON calls its constants.
    private static Reference constants(Site site) {
        Obj.Container names = site.context()
                .object(site.call(), "json", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
        site.machine().items().emptyDict(names);
        site.machine().items().put(names, "true", Reference.to(Constant.TRUE));
        site.machine().items().put(names, "false", Reference.to(Constant.FALSE));
        site.machine().items().put(names, "null", Reference.to(Constant.NONE));
        return Reference.to(names);
    }
}
