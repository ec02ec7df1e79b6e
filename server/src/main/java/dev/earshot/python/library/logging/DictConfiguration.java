package dev.earshot.python.library.logging;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// `logging.config.dictConfig`, of a dict that a program has written down itself, with the library's own classes (as
/// `DictConfigurator` of CPython 3.11 does it). What is left open is found out before anything is changed, as far as it
/// can be.
final class DictConfiguration {
    private static final Reference NONE = Reference.to(Constant.NONE);
    private static final External SYS = new External("sys");
    private static final String STREAM = "stream";

    private static final Set<String> PARTS = Set.of(
            "version",
            "incremental",
            "disable_existing_loggers",
            "formatters",
            "filters",
            "handlers",
            "loggers",
            "root");

    private static final Set<String> CLASSES = Set.of("logging.StreamHandler", "logging.NullHandler");

    private final Map<String, Reference> config;
    private final Site site;
    private final Machine machine;
    private final Map<String, Reference> formatters = new HashMap<>();
    private final Map<String, Reference> filters = new HashMap<>();
    private final Map<String, Reference> handlers = new HashMap<>();

    private DictConfiguration(Map<String, Reference> config, Site site) {
        this.config = config;
        this.site = site;
        this.machine = site.machine();
    }

    /// Does what a dict says.
    ///
    /// @throws Unsettled where not all of that is known
    /// @throws Refusal where it is refused
    static void apply(Reference dict, Site site) {
        DictConfiguration configuration = new DictConfiguration(named(dict, site.machine()), site);
        configuration.check();
        configuration.apply();
    }

    private static Map<String, Reference> named(Reference dict, Machine machine) {
        List<Obj.Named> all = machine.items().keywords(dict).orElseThrow(Unsettled::new);
        if (machine.items().each(dict).orElseThrow(Unsettled::new).size() != all.size()) {
            throw new Unsettled(); // not all keys are texts
        }
        Map<String, Reference> named = new LinkedHashMap<>();
        all.stream()
                .filter(each -> !each.argument().value().equals(NONE)) // as if it were not there
                .forEach(each -> named.put(each.keyword(), each.argument().value()));
        return named;
    }

    private Map<String, Reference> part(String name) {
        Reference part = config.get(name);
        return part == null ? Map.of() : named(part, machine);
    }

    private void check() {
        Reference version = config.get("version");
        if (version == null) {
            throw new Refusal("ValueError", "dictionary doesn't specify a version");
        }
        if (!(version.only().orElse(null) instanceof Constant(Object number))) {
            throw new Unsettled();
        }
        if (!number.equals(1L)) {
            throw number instanceof Long other
                    ? new Refusal("ValueError", "Unsupported version: " + other)
                    : new Refusal("ValueError");
        }
        boolean isUsual =
                PARTS.containsAll(config.keySet()) && !config.containsKey("incremental") && Loggers.isSeen(machine);
        if (!isUsual) {
            throw new Unsettled();
        }
        part("formatters").values().forEach(each -> known(each, Set.of("format", "datefmt", "style")));
        part("filters").values().forEach(each -> known(each, Set.of("name")));
        part("handlers")
                .values()
                .forEach(each -> known(each, Set.of("class", "level", "formatter", "filters", STREAM)));
        part("loggers").values().forEach(each -> known(each, Set.of("level", "handlers", "filters", "propagate")));
        if (config.containsKey("root")) {
            known(config.get("root"), Set.of("level", "handlers", "filters", "propagate"));
        }
        for (Reference each : part("handlers").values()) {
            Optional<String> type = Optional.ofNullable(named(each, machine).get("class"))
                    .flatMap(Reference::onlyText)
                    .filter(CLASSES::contains);
            if (type.isEmpty()) {
                throw new Unsettled();
            }
        }
    }

    private void known(Reference dict, Set<String> keys) {
        if (!keys.containsAll(named(dict, machine).keySet())) {
            throw new Unsettled();
        }
    }

    private void apply() {
        part("formatters").forEach((name, given) -> formatters.put(name, formatter(named(given, machine))));
        part("filters").forEach((name, given) -> filters.put(name, filter(named(given, machine))));
        new TreeMap<>(part("handlers")).forEach((name, given) -> {
            Runnable make = () -> handlers.put(name, handler(name, named(given, machine)));
            site.context().inRound(handlers.size(), make);
        });
        List<String> existing = new ArrayList<>(Loggers.names(machine));
        Map<String, Reference> loggers = part("loggers");
        existing.removeIf(
                name -> loggers.keySet().stream().anyMatch(each -> name.equals(each) || name.startsWith(each + ".")));
        loggers.forEach((name, given) -> {
            Obj.Callable logger = Loggers.named(name, machine);
            set(logger, named(given, machine), "logger '" + name + "'");
            Loggers.enable(logger, true, machine);
        });
        Reference disables = config.getOrDefault("disable_existing_loggers", Reference.to(Constant.TRUE));
        if (Truth.of(disables, machine).orElseThrow(Unsettled::new)) {
            existing.forEach(name -> Loggers.enable(Loggers.named(name, machine), false, machine));
        }
        if (config.containsKey("root")) {
            set(Loggers.root(machine), named(config.get("root"), machine), "root logger");
        }
    }

    private Reference formatter(Map<String, Reference> given) {
        Arguments arguments = Arguments.of(
                given.getOrDefault("format", NONE),
                given.getOrDefault("datefmt", NONE),
                given.getOrDefault("style", Reference.text("%")));
        return site.context().inRound(formatters.size(), () -> Reference.to(Formatters.made(arguments, site)));
    }

    private Reference filter(Map<String, Reference> given) {
        Arguments arguments = Arguments.of(given.getOrDefault("name", Reference.text("")));
        return Reference.to(Made.object(Filters.FILTER, arguments, site));
    }

    private Reference handler(String name, Map<String, Reference> given) {
        String type = given.getOrDefault("class", NONE).onlyText().orElseThrow(Unsettled::new);
        Reference stream = given.containsKey(STREAM) ? stream(given.get(STREAM)) : NONE;
        Reference handler =
                Handlers.made(type, type.endsWith("StreamHandler") ? Arguments.of(stream) : Arguments.NONE, site);
        Obj.Callable made = (Obj.Callable) handler.only().orElseThrow(Unsettled::new);
        machine.write(Cell.attribute(made, "name"), Reference.text(name));
        if (given.containsKey("formatter")) {
            Handlers.setFormatter(
                    made, among(formatters, given.get("formatter"), refused("handler '" + name + "'")), machine);
        }
        if (given.containsKey("level")) {
            Handlers.setLevel(made, level(given.get("level"), refused("handler '" + name + "'")), machine);
        }
        for (Reference each : each(given.get("filters"))) {
            Handlers.addFilter(made, among(filters, each, refused("handler '" + name + "'")), machine);
        }
        return handler;
    }

    private Reference stream(Reference given) {
        Optional<String> text = given.onlyText();
        if (text.isEmpty()) {
            return given;
        }
        if (!text.get().matches("ext://sys\\.std(out|err)")) {
            throw new Unsettled();
        }
        return machine.read(Cell.attribute(SYS, text.get().substring("ext://sys.".length())))
                .bound();
    }

    private void set(Obj.Callable logger, Map<String, Reference> given, String which) {
        if (given.containsKey("level")) {
            Loggers.setLevel(logger, level(given.get("level"), refused(which)), machine);
        }
        List<Reference> attached = each(given.get("handlers")).stream()
                .map(each -> among(handlers, each, refused(which)))
                .toList();
        Obj.Container list =
                machine.items().container(Loggers.handlers(logger, machine)).orElseThrow(Unsettled::new);
        machine.items().sequence(list, List.of());
        attached.forEach(handler -> Attached.add(Reference.to(list), handler, machine));
        for (Reference each : each(given.get("filters"))) {
            Attached.add(Loggers.filters(logger, machine), among(filters, each, refused(which)), machine);
        }
        if (given.containsKey("propagate") && !which.startsWith("root")) {
            Loggers.propagate(logger, given.get("propagate"), machine);
        }
    }

    private List<Reference> each(@Nullable Reference names) {
        return names == null ? List.of() : machine.items().each(names).orElseThrow(Unsettled::new);
    }

    private static Refusal refused(String which) {
        return new Refusal("ValueError", "Unable to configure " + which);
    }

    private static Reference among(Map<String, Reference> made, Reference name, Refusal refusal) {
        String text = name.onlyText().orElseThrow(Unsettled::new);
        if (!made.containsKey(text)) {
            throw refusal;
        }
        return made.get(text);
    }

    private Reference level(Reference given, Refusal refusal) {
        Reference number = Levels.number(given, machine);
        if (!(number.only().orElse(null) instanceof Constant(Object known))) {
            if (given.onlyText().isPresent()) {
                throw refusal;
            }
            throw new Unsettled();
        }
        if (!(known instanceof Long)) {
            throw refusal;
        }
        return number;
    }
}
