package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Values that a program has written down as a text: `json.loads`, `ast.literal_eval`. As Python reads them, they are
/// expressions.
final class Texts {
    /// A name in front of a bracket: no value is written so.
    private static final Pattern CALL = Pattern.compile("\\w\\s*\\(");

    /// Texts that JSON writes as they are.
    private static final Pattern PLAIN = Pattern.compile("[ -~&&[^\"\\\\]]*");

    /// What has more containers within each other may hold itself.
    private static final int DEEPEST = 32;

    private Texts() {}

    static void addTo(Map<String, Model> functions) {
        functions.put("ast.literal_eval", (arguments, site) -> read(arguments, Optional.empty(), site));
        functions.put(
                "json.dumps",
                (arguments, site) -> arguments.all().size() == 1
                        ? written(arguments.value(0, "obj"), DEEPEST, site)
                                .map(Reference::text)
                                .orElse(Reference.UNKNOWN)
                        : Reference.UNKNOWN);
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

    /// A value as JSON, where all of it is known and it holds not itself.
    ///
    /// @param depth how many containers it may still have within each other
    private static Optional<String> written(Reference value, int depth, Site site) {
        return switch (value.only().orElse(null)) {
            case Constant(String text) when PLAIN.matcher(text).matches() -> Optional.of('"' + text + '"');
            case Constant(Long number) -> Optional.of(number.toString());
            case Constant(Boolean truth) -> Optional.of(truth.toString());
            case Constant(Constant.None _) -> Optional.of("null");
            case Obj.Container container
            when depth > 0 && container.kind() != Obj.Container.Kind.SET -> written(container, depth - 1, site);
            case null, default -> Optional.empty();
        };
    }

    /// It is given up with the first part that is not known, and once it is too long: a container may hold another
    /// twice.
    private static Optional<String> written(Obj.Container container, int depth, Site site) {
        boolean dict = container.kind() == Obj.Container.Kind.DICT;
        Optional<List<Reference>> each = site.machine().items().each(Reference.to(container));
        StringJoiner parts = new StringJoiner(", ", dict ? "{" : "[", dict ? "}" : "]");
        for (Reference item : each.orElse(List.of())) {
            Optional<String> part = dict ? entry(container, item, depth, site) : written(item, depth, site);
            part.ifPresent(parts::add);
            if (part.isEmpty() || Reference.isTooLong(parts.length())) {
                return Optional.empty();
            }
        }
        return each.map(_ -> parts.toString());
    }

    private static Optional<String> entry(Obj.Container dict, Reference key, int depth, Site site) {
        return key.onlyText()
                .flatMap(name -> written(key, depth, site)
                        .flatMap(shown -> written(site.machine().read(Cell.entry(dict, name)), depth, site)
                                .map(value -> shown + ": " + value)));
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
