package dev.earshot.python.library.text;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a parser of `configparser` gives for one of its sections: it is like a dict, and what is done with it is done
/// with the section.
final class ConfigProxies {
    private static final String PROXY = "configparser.SectionProxy";
    private static final String PARSER = "parser";
    private static final String NAME = "name";
    private static final Reference NONE = Reference.to(Constant.NONE);

    private final ConfigValues values;
    private final ConfigSections sections;
    private final Arguments arguments;
    private final Site site;

    private ConfigProxies(ConfigValues values, Arguments arguments) {
        this.values = values;
        this.sections = values.sections();
        this.arguments = arguments;
        this.site = sections.site();
    }

    static void addTo(Models models) {
        models.methods(PROXY, ConfigProxies::method);
        for (String asked : List.of("__len__", "keys")) {
            models.function(PROXY + "." + asked, (_, _) -> Reference.UNKNOWN);
        }
    }

    static Reference of(ConfigValues values) {
        Site site = values.sections().site();
        Obj.Callable parser = values.sections().parser();
        Obj.Callable proxy = site.context()
                .object(parser, "proxy " + values.section(), Obj.Callable.class, () -> new Obj.Callable(PROXY));
        site.machine().write(Cell.attribute(proxy, PARSER), Reference.to(parser));
        site.machine().write(Cell.attribute(proxy, NAME), Reference.text(values.section()));
        return Reference.to(proxy);
    }

    private static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<String> name = machine.read(Cell.attribute(self, NAME)).onlyText();
        if (name.isEmpty()
                || !(machine.read(Cell.attribute(self, PARSER)).only().orElse(null) instanceof Obj.Callable parser)) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Optional.of(Reference.UNKNOWN);
        }
        return ConfigFiles.settled(
                parser,
                () -> new ConfigProxies(
                                ConfigSections.of(parser, site).find(name.get()).orElseThrow(Unsettled::new), arguments)
                        .does(method),
                arguments,
                site);
    }

    private String key() {
        return arguments
                .value(0, "key")
                .onlyText()
                .filter(text -> !text.contains(Reference.MARK))
                .orElseThrow(Unsettled::new);
    }

    private Reference does(String method) {
        return switch (method) {
            case "__getitem__" -> item(key());
            case "__contains__" -> Truth.constant(values.has(key()));
            case "__len__" -> Reference.to(new Constant((long) values.names().size()));
            case "__iter__", "keys" ->
                Made.list(values.names().stream().map(Reference::text).toList(), site);
            case "items" -> values.items(values.names(), false, site);
            case "values" -> values.all(site);
            case "__setitem__" -> sections.set(values.section(), key(), arguments.value(1, "value"));
            case "__delitem__" -> delete(key());
            case "update" -> update();
            case "setdefault" -> setDefault(key());
            case "pop" -> pop(key());
            default -> {
                if (!method.startsWith("get")) {
                    throw new Unsettled();
                }
                yield get(method);
            }
        };
    }

    private Reference item(String key) {
        if (!values.has(key)) {
            throw new Refusal("KeyError", key);
        }
        return ConfigValues.reference(values.value(sections.key(key), false, Map.of()));
    }

    private Reference get(String method) {
        String option = arguments
                .at(0, "option")
                .flatMap(given -> given.value().onlyText())
                .orElseThrow(Unsettled::new);
        Optional<Reference> absent =
                Optional.of(arguments.at(1).map(Obj.Passed::value).orElse(NONE));
        return new ConfigFiles(sections, arguments).get(values.section(), option, method, absent);
    }

    private Reference delete(String key) {
        if (!sections.remove(values.section(), key)) {
            throw new Refusal("KeyError", key);
        }
        return NONE;
    }

    private Reference update() {
        if (arguments.positional().size() > 1 || arguments.openPositional() || arguments.openKeywords()) {
            throw new Unsettled();
        }
        for (Obj.Passed given : arguments.positional()) {
            Reference mapping = given.value();
            List<Obj.Named> each = site.machine().items().keywords(mapping).orElseThrow(Unsettled::new);
            if (site.machine().items().each(mapping).orElseThrow().size() != each.size()) {
                throw new Unsettled();
            }
            each.forEach(this::set);
        }
        arguments.keywords().forEach(this::set);
        return NONE;
    }

    private void set(Obj.Named named) {
        sections.set(values.section(), named.keyword(), named.argument().value());
    }

    private Reference setDefault(String key) {
        if (!values.has(key)) {
            sections.set(values.section(), key, arguments.given(1, "default"));
            return arguments.given(1, "default");
        }
        return item(key);
    }

    private Reference pop(String key) {
        if (!values.has(key)) {
            return arguments.at(1, "default").map(Obj.Passed::value).orElseThrow(() -> new Refusal("KeyError", key));
        }
        Reference taken = item(key);
        delete(key);
        return taken;
    }
}
