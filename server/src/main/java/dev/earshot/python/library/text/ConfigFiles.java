package dev.earshot.python.library.text;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `configparser`, as far as a program has written the configuration down itself: what its parsers do. Of any other
/// file nothing is known.
public final class ConfigFiles {
    private static final Set<String> PARSERS = Set.of("configparser.ConfigParser", ConfigSyntax.RAW);
    private static final Reference NONE = Reference.to(Constant.NONE);

    private final ConfigSections sections;
    private final Obj.Callable parser;
    private final Arguments arguments;
    private final Site site;
    private final Machine machine;

    ConfigFiles(ConfigSections sections, Arguments arguments) {
        this.sections = sections;
        this.parser = sections.parser();
        this.arguments = arguments;
        this.site = sections.site();
        this.machine = site.machine();
    }

    static void addTo(Models models) {
        for (String path : PARSERS) {
            models.function(path, (arguments, site) -> made(path, arguments, site));
            models.methods(path, ConfigFiles::method);
            for (String asked : List.of("__len__", "keys")) {
                models.function(path + "." + asked, (_, _) -> Reference.UNKNOWN);
            }
        }
        for (String path : ConfigSyntax.interpolations()) {
            models.function(path, (_, site) -> Reference.to(Made.object(path, Arguments.NONE, site)));
        }
        ConfigProxies.addTo(models);
    }

    private static Reference made(String path, Arguments arguments, Site site) {
        Obj.Callable parser = Made.object(path, arguments, site);
        try {
            if (arguments.openPositional() || arguments.openKeywords()) {
                throw new Unsettled();
            }
            ConfigSections sections = ConfigSections.of(parser, site);
            sections.begin();
            site.machine()
                    .write(
                            Cell.attribute(parser, "default_section"),
                            Reference.text(sections.syntax().defaultSection()));
            Reference defaults = arguments.given(0, "defaults");
            if (!defaults.equals(NONE)) {
                sections.put(sections.syntax().defaultSection(), defaults, false);
            }
        } catch (Refusal | Unsettled _) {
            ConfigSections.lose(parser, site);
        }
        return Reference.to(parser);
    }

    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        return settled(
                self, () -> new ConfigFiles(ConfigSections.of(self, site), arguments).does(method), arguments, site);
    }

    interface Act {
        Reference take();
    }

    /// What is known; where something is left open, all that the parser holds is as well.
    static Optional<Reference> settled(Obj.Callable parser, Act act, Arguments arguments, Site site) {
        try {
            return Optional.of(act.take());
        } catch (Refusal refusal) {
            return Optional.of(site.machine().raising().fail(refusal));
        } catch (Unsettled _) {
            ConfigSections.lose(parser, site);
            arguments.all().forEach(site.machine()::escape);
        } catch (ConfigValues.Open _) {
            // only what is asked for is not known
        }
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Optional.of(Reference.UNKNOWN);
    }

    private Reference does(String method) {
        return switch (method) {
            case "read_string" -> sections.read(text(0, "string"), source("<string>"));
            case "read_file" -> readFile(arguments.value(0, "f"));
            case "read" -> readAll(arguments.value(0, "filenames"));
            case "read_dict" -> readDict();
            case "add_section" -> addSection(text(0, "section"));
            case "__setitem__" -> sections.replace(text(0, "key"), arguments.value(1, "value"));
            case "set" -> sections.set(text(0, "section"), text(1, "option"), arguments.given(2, "value"));
            case "remove_section", "__delitem__" -> removeSection(text(0, "section"), method);
            case "remove_option" -> Truth.constant(sections.remove(text(0, "section"), text(1, "option")));
            case "pop" -> pop(text(0, "key"));
            case "popitem" -> popItem();
            case "clear" -> clear();
            case "defaults" -> Reference.to(sections.defaults());
            case "sections" -> list(sections.names());
            case "keys", "__iter__" -> list(withDefault());
            case "values" -> Made.list(withDefault().stream().map(this::proxy).toList(), site);
            case "__len__" -> Reference.to(new Constant((long) withDefault().size()));
            case "has_section" -> Truth.constant(sections.names().contains(text(0, "section")));
            case "__contains__" -> Truth.constant(withDefault().contains(text(0, "key")));
            case "has_option" ->
                Truth.constant(sections.find(text(0, "section"))
                        .filter(section -> section.has(text(1, "option")))
                        .isPresent());
            case "options" -> list(options());
            case "__getitem__" -> proxy(text(0, "key"));
            case "items" -> arguments.all().isEmpty() ? proxies() : items(sections.get(text(0, "section")));
            case "write" -> write();
            default -> {
                if (!method.startsWith("get")) {
                    throw new Unsettled();
                }
                yield get(text(0, "section"), text(1, "option"), method, Optional.empty());
            }
        };
    }

    private String text(int index, String name) {
        return text(arguments.value(index, name));
    }

    private static String text(Reference value) {
        return value.onlyText().filter(text -> !text.contains(Reference.MARK)).orElseThrow(Unsettled::new);
    }

    private String source(String usual) {
        return arguments.at(1, "source").map(given -> text(given.value())).orElse(usual);
    }

    private Reference list(List<String> names) {
        return Made.list(names.stream().map(Reference::text).toList(), site);
    }

    private List<String> withDefault() {
        List<String> names = new ArrayList<>(List.of(sections.syntax().defaultSection()));
        names.addAll(sections.names());
        return names;
    }

    private List<String> options() {
        String section = text(0, "section");
        if (!sections.names().contains(section)) {
            throw new Refusal("configparser.NoSectionError", section);
        }
        return sections.get(section).names();
    }

    /// Reads a file, or any lines.
    private Reference readFile(Reference file) {
        Optional<List<Reference>> lines = machine.items().inOrder(file);
        String source = lines.isPresent()
                ? "<???>"
                : machine.read(Cell.attribute((Obj) file.only().orElseThrow(Unsettled::new), "name"))
                        .onlyText()
                        .orElse("<???>");
        String content = lines.isPresent()
                ? lines.get().stream().map(line -> ended(text(line))).reduce("", String::concat)
                : text(call(machine.attributes().load(file, "read", site)));
        return sections.read(content, source(source));
    }

    /// A line of a list need not have an end.
    private static String ended(String line) {
        if (line.indexOf('\n') < line.length() - 1 && line.contains("\n")) {
            throw new Unsettled();
        }
        return line.endsWith("\n") ? line : line + "\n";
    }

    private Reference call(Reference callee, Reference... given) {
        return machine.calls().call(callee, Arguments.of(given), site);
    }

    /// Reads files of the program's own, as far as they are there.
    private Reference readAll(Reference paths) {
        List<Reference> each = paths.onlyText().isPresent()
                ? List.of(paths)
                : machine.items().inOrder(paths).orElseGet(() -> List.of(paths));
        List<Reference> read = new ArrayList<>();
        for (Reference path : each) {
            Reference exists = call(Reference.to(new External("os.path.exists")), path);
            if (Truth.of(exists, machine).orElseThrow(Unsettled::new)) {
                Reference file = call(Reference.to(new External("builtins.open")), path);
                String content = text(call(machine.attributes().load(file, "read", site)));
                call(machine.attributes().load(file, "close", site));
                sections.read(content, path.onlyText().orElse(Reference.MARK));
                read.add(path);
            }
        }
        return Made.list(read, site);
    }

    private Reference readDict() {
        Reference all = arguments.value(0, "dictionary");
        List<Obj.Named> named = machine.items().keywords(all).orElseThrow(Unsettled::new);
        if (machine.items().each(all).orElseThrow().size() != named.size()) {
            throw new Unsettled(); // not all of them are texts
        }
        named.forEach(each -> sections.put(each.keyword(), each.argument().value(), true));
        return NONE;
    }

    private Reference addSection(String name) {
        if (name.equals(sections.syntax().defaultSection())) {
            throw new Refusal("ValueError");
        }
        if (sections.names().contains(name)) {
            throw new Refusal("configparser.DuplicateSectionError", name);
        }
        sections.make(name);
        return NONE;
    }

    private Reference removeSection(String name, String method) {
        boolean isThere = sections.names().contains(name);
        if (method.equals("__delitem__") && !isThere) {
            throw name.equals(sections.syntax().defaultSection())
                    ? new Refusal("ValueError")
                    : new Refusal("KeyError", name);
        }
        sections.remove(name);
        return method.equals("__delitem__") ? NONE : Truth.constant(isThere);
    }

    /// What is taken out is asked no more: it has gone with its section.
    private Reference pop(String name) {
        if (sections.names().contains(name)) {
            sections.remove(name);
            return Reference.UNKNOWN;
        }
        return arguments.at(1, "default").map(Obj.Passed::value).orElseThrow(() -> new Refusal("KeyError", name));
    }

    private Reference popItem() {
        if (sections.names().isEmpty()) {
            throw new Refusal("KeyError");
        }
        String first = sections.names().getFirst();
        sections.remove(first);
        return Made.row(0, List.of(Reference.text(first), Reference.UNKNOWN), site);
    }

    private Reference clear() {
        sections.names().forEach(sections::remove);
        return NONE;
    }

    private Reference items(ConfigValues section) {
        boolean isRaw = isRaw(1);
        if (arguments.at(2, "vars").isPresent()
                || section.names().stream().anyMatch(name -> section.raw(name).isEmpty())) {
            throw new ConfigValues.Open();
        }
        return section.items(section.namesFromDefaults(), isRaw, site);
    }

    private boolean isRaw(int index) {
        return arguments
                .at(index, "raw")
                .map(given -> Truth.of(given.value(), machine).orElseThrow(ConfigValues.Open::new))
                .orElse(false);
    }

    private Reference proxy(String name) {
        ConfigValues values = sections.find(name).orElseThrow(() -> new Refusal("KeyError", name));
        return ConfigProxies.of(values);
    }

    private Reference proxies() {
        List<Reference> rows = new ArrayList<>();
        for (String name : withDefault()) {
            rows.add(Made.row(rows.size(), List.of(Reference.text(name), proxy(name)), site));
        }
        return Made.list(rows, site);
    }

    /// @param absent what is given where the option is not there and nothing is given for that at the call
    Reference get(String section, String option, String method, Optional<Reference> absent) {
        Optional<Reference> otherwise =
                arguments.named("fallback").map(Obj.Passed::value).or(() -> absent);
        Optional<ConfigValues> found = sections.find(section);
        Map<String, String> given = found.isPresent() ? variables() : Map.of();
        String key = sections.key(option);
        boolean isThere = given.containsKey(key)
                || found.filter(values -> values.names().contains(key)).isPresent();
        if (!isThere) {
            return otherwise.orElseThrow(() -> found.isEmpty()
                    ? new Refusal("configparser.NoSectionError", section)
                    : new Refusal("configparser.NoOptionError", key, section));
        }
        Optional<String> value = found.orElseThrow().value(key, isRaw(Integer.MAX_VALUE), given);
        return converter(method)
                .map(converter -> call(converter, ConfigValues.reference(value)))
                .orElseGet(() -> found.get().converted(value, method));
    }

    /// What is given for options at the call.
    private Map<String, String> variables() {
        Reference vars = arguments.named("vars").map(Obj.Passed::value).orElse(NONE);
        Map<String, String> given = new HashMap<>();
        if (!vars.equals(NONE)) {
            List<Obj.Named> each = machine.items().keywords(vars).orElseThrow(ConfigValues.Open::new);
            if (machine.items().each(vars).orElseThrow().size() != each.size()) {
                throw new ConfigValues.Open();
            }
            for (Obj.Named variable : each) {
                String shown = new Shown(machine)
                        .text(variable.argument().value(), site)
                        .onlyText()
                        .orElseThrow(ConfigValues.Open::new);
                given.put(sections.key(variable.keyword()), shown);
            }
        }
        return given;
    }

    /// The program's own way to read a value.
    private Optional<Reference> converter(String method) {
        if (Set.of("get", "getint", "getfloat", "getboolean").contains(method)) {
            return Optional.empty();
        }
        Reference converters = ConfigSyntax.option(parser, "converters").orElseThrow(Unsettled::new);
        Reference own = machine.items().keywords(converters).orElseThrow(Unsettled::new).stream()
                .filter(each -> method.equals("get" + each.keyword()))
                .map(each -> each.argument().value())
                .findFirst()
                .orElseThrow(Unsettled::new);
        return Optional.of(own);
    }

    private Reference write() {
        boolean isSpaced = arguments
                .at(1, "space_around_delimiters")
                .map(given -> Truth.of(given.value(), machine).orElseThrow(Unsettled::new))
                .orElse(true);
        Reference file = arguments.value(0, "fp");
        call(machine.attributes().load(file, "write", site), Reference.text(sections.written(isSpaced)));
        return NONE;
    }
}
