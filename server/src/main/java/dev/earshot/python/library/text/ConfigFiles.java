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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `configparser`, as far as a program has written the configuration down itself: what its parsers do. Of any other
/// file nothing is known.
public final class ConfigFiles {
    private static final Set<String> PARSERS = Set.of("configparser.ConfigParser", "configparser.RawConfigParser");
    private static final String SECTION = "configparser.SectionProxy";
    private static final Reference NONE = Reference.to(Constant.NONE);

    private final Obj.Callable parser;
    private final ConfigSections sections;
    private final Arguments arguments;
    private final Site site;
    private final Machine machine;

    private ConfigFiles(Obj.Callable parser, Arguments arguments, Site site) {
        this.parser = parser;
        this.sections = new ConfigSections(parser, site);
        this.arguments = arguments;
        this.site = site;
        this.machine = site.machine();
    }

    static void addTo(Models models) {
        for (String path : PARSERS) {
            models.function(path, (arguments, site) -> made(path, arguments, site));
            models.methods(path, ConfigFiles::method);
        }
        models.methods(SECTION, ConfigFiles::ofSection);
        for (String asked : List.of("__len__", "keys")) {
            models.function(SECTION + "." + asked, (_, _) -> Reference.UNKNOWN);
        }
    }

    private static Reference made(String path, Arguments arguments, Site site) {
        Obj.Callable parser = Made.object(path, Arguments.NONE, site);
        ConfigSections sections = new ConfigSections(parser, site);
        Optional<Reference> interpolation = arguments.named("interpolation").map(Obj.Passed::value);
        boolean isPlain = path.endsWith("RawConfigParser") || interpolation.equals(Optional.of(NONE));
        boolean isUsual = arguments.positional().size() < 2
                && !arguments.openPositional()
                && !arguments.openKeywords()
                && arguments.keywords().stream()
                        .allMatch(each -> Set.of("interpolation", "defaults").contains(each.keyword()))
                && (isPlain || interpolation.isEmpty());
        sections.begin(!isPlain);
        try {
            if (!isUsual) {
                throw new Unsettled();
            }
            Reference defaults = arguments.given(0, "defaults");
            if (!defaults.equals(NONE)) {
                sections.put(ConfigSections.DEFAULT, defaults);
            }
        } catch (Refusal | Unsettled _) {
            sections.lose();
        }
        return Reference.to(parser);
    }

    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        ConfigFiles files = new ConfigFiles(self, arguments, site);
        return files.settled(() -> files.does(method));
    }

    private interface Act {
        Reference take();
    }

    /// What is known; where something is left open, all that the parser holds is as well.
    private Optional<Reference> settled(Act act) {
        try {
            return Optional.of(act.take());
        } catch (Refusal refusal) {
            return Optional.of(machine.raising().fail(refusal));
        } catch (Unsettled _) {
            sections.lose();
            arguments.all().forEach(machine::escape);
        } catch (ConfigValues.Open _) {
            // only what is asked for is not known
        }
        machine.raising().mayRaise(Reference.UNKNOWN);
        return Optional.of(Reference.UNKNOWN);
    }

    private Reference does(String method) {
        return switch (method) {
            case "read_string" -> sections.read(text(0, "string"));
            case "read_file" -> sections.read(contentOf(arguments.value(0, "f")));
            case "read_dict" -> readAll();
            case "add_section" -> addSection(text(0, "section"));
            case "__setitem__" -> sections.replace(text(0, "key"), arguments.value(1, "value"));
            case "set" -> sections.set(text(0, "section"), text(1, "option"), arguments.value(2, "value"));
            case "remove_section", "__delitem__" -> removeSection(text(0, "section"), method);
            case "remove_option" -> Truth.constant(sections.remove(text(0, "section"), text(1, "option")));
            case "defaults" -> Reference.to(sections.defaults());
            case "sections" -> list(sections.names());
            case "keys", "__iter__" -> list(withDefault());
            case "has_section" -> Truth.constant(sections.names().contains(text(0, "section")));
            case "__contains__" -> Truth.constant(withDefault().contains(text(0, "key")));
            case "has_option" ->
                Truth.constant(sections.find(text(0, "section"))
                        .filter(section -> section.has(text(1, "option")))
                        .isPresent());
            case "options" -> list(section(text(0, "section")).names());
            case "__getitem__" -> proxy(text(0, "key"));
            case "items" -> arguments.all().isEmpty() ? proxies() : items(section(text(0, "section")));
            case "get", "getint", "getboolean", "getfloat" -> get(method);
            case "write" -> write();
            default -> throw new Unsettled();
        };
    }

    private String text(int index, String name) {
        return arguments
                .value(index, name)
                .onlyText()
                .filter(text -> !text.contains(Reference.MARK))
                .orElseThrow(Unsettled::new);
    }

    private Reference list(List<String> names) {
        return Made.list(names.stream().map(Reference::text).toList(), site);
    }

    private List<String> withDefault() {
        List<String> names = new ArrayList<>(List.of(ConfigSections.DEFAULT));
        names.addAll(sections.names());
        return names;
    }

    private String contentOf(Reference file) {
        return machine.calls()
                .call(machine.attributes().load(file, "read", site), Arguments.NONE, site)
                .onlyText()
                .filter(text -> !text.contains(Reference.MARK))
                .orElseThrow(Unsettled::new);
    }

    private Reference readAll() {
        Reference all = arguments.value(0, "dictionary");
        List<Obj.Named> named = machine.items().keywords(all).orElseThrow(Unsettled::new);
        if (machine.items().each(all).orElseThrow().size() != named.size()) {
            throw new Unsettled(); // not all of them are texts
        }
        named.forEach(each -> sections.put(each.keyword(), each.argument().value()));
        return NONE;
    }

    private Reference addSection(String name) {
        if (name.equals(ConfigSections.DEFAULT)) {
            throw new Refusal("ValueError");
        }
        if (sections.names().contains(name)) {
            throw new Refusal("configparser.DuplicateSectionError");
        }
        sections.make(name);
        return NONE;
    }

    private Reference removeSection(String name, String method) {
        boolean isThere = sections.names().contains(name);
        if (method.equals("__delitem__") && !isThere) {
            throw name.equals(ConfigSections.DEFAULT) ? new Refusal("ValueError") : new Refusal("KeyError");
        }
        sections.remove(name);
        return method.equals("__delitem__") ? NONE : Truth.constant(isThere);
    }

    private ConfigValues section(String name) {
        return sections.find(name).orElseThrow(() -> new Refusal("configparser.NoSectionError"));
    }

    private Reference items(ConfigValues section) {
        if (arguments.all().size() != 1) {
            throw new ConfigValues.Open();
        }
        return section.items(section.namesFromDefaults(), site);
    }

    private Reference proxy(String name) {
        ConfigValues values = sections.find(name).orElseThrow(() -> new Refusal("KeyError"));
        Obj.Callable proxy =
                site.context().object(parser, "proxy " + name, Obj.Callable.class, () -> new Obj.Callable(SECTION));
        machine.write(Cell.attribute(proxy, "parser"), Reference.to(parser));
        machine.write(Cell.attribute(proxy, "name"), Reference.text(name));
        machine.write(Cell.attribute(proxy, ConfigSections.HELD), Reference.to(values.own()));
        return Reference.to(proxy);
    }

    private Reference proxies() {
        List<Reference> rows = new ArrayList<>();
        for (String name : withDefault()) {
            rows.add(Made.row(rows.size(), List.of(Reference.text(name), proxy(name)), site));
        }
        return Made.list(rows, site);
    }

    private Reference get(String method) {
        Optional<Reference> otherwise = arguments.named("fallback").map(Obj.Passed::value);
        Optional<ConfigValues> section = sections.find(text(0, "section"));
        if (section.isEmpty() && otherwise.isPresent()) {
            return otherwise.get();
        }
        if (arguments.named("vars").isPresent()) {
            throw new ConfigValues.Open();
        }
        ConfigValues values = section.orElseThrow(() -> new Refusal("configparser.NoSectionError"));
        String option = text(1, "option");
        return values.has(option)
                ? values.value(option, method, arguments.named("raw").isPresent())
                : otherwise.orElseThrow(() -> new Refusal("configparser.NoOptionError"));
    }

    private Reference write() {
        if (arguments.all().size() != 1) {
            throw new Unsettled();
        }
        Reference file = arguments.value(0, "fp");
        machine.calls()
                .call(
                        machine.attributes().load(file, "write", site),
                        Arguments.of(Reference.text(sections.written())),
                        site);
        return NONE;
    }

    /// What the methods of one section do, as its parser gives it.
    private static Optional<Reference> ofSection(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (!(machine.read(Cell.attribute(self, "parser")).only().orElse(null) instanceof Obj.Callable parser)
                || !(machine.read(Cell.attribute(self, ConfigSections.HELD))
                                .only()
                                .orElse(null)
                        instanceof Obj.Container held)) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Optional.of(Reference.UNKNOWN);
        }
        ConfigFiles files = new ConfigFiles(parser, arguments, site);
        return files.settled(() -> files.ofSection(
                machine.read(Cell.attribute(self, "name")).onlyText().orElseThrow(Unsettled::new),
                new ConfigValues(files.sections, held),
                method));
    }

    private Reference ofSection(String name, ConfigValues values, String method) {
        sections.names();
        return switch (method) {
            case "__getitem__" -> {
                if (!values.has(text(0, "key"))) {
                    throw new Refusal("KeyError");
                }
                yield values.value(text(0, "key"), "get", false);
            }
            case "get", "getint", "getboolean", "getfloat" -> {
                boolean isPlain = arguments.keywords().stream()
                        .allMatch(each -> each.keyword().equals("fallback"));
                if (!isPlain) {
                    throw new ConfigValues.Open();
                }
                yield values.has(text(0, "option"))
                        ? values.value(text(0, "option"), method, false)
                        : arguments.given(1, "fallback");
            }
            case "__contains__" -> Truth.constant(values.has(text(0, "key")));
            case "__len__" -> Reference.to(new Constant((long) values.names().size()));
            case "__iter__", "keys" -> list(values.names());
            case "items" -> values.items(values.names(), site);
            case "values" -> values.all(site);
            case "__setitem__" -> sections.set(name, text(0, "key"), arguments.value(1, "value"));
            case "__delitem__" -> {
                if (!sections.remove(name, text(0, "key"))) {
                    throw new Refusal("KeyError");
                }
                yield NONE;
            }
            default -> throw new Unsettled();
        };
    }
}
