package dev.earshot.python.library.logging;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// `logging.config.dictConfig`, of a dict that a program has written down itself, with its own classes and those of the
/// library that are known (as `DictConfigurator` of CPython 3.11 does it). What is left open is found out before
/// anything is changed, as far as it
/// can be.
final class DictConfiguration {
    private static final Reference NONE = Reference.to(Constant.NONE);

    private static final Set<String> PARTS = Set.of(
            "version",
            "incremental",
            "disable_existing_loggers",
            "formatters",
            "filters",
            "handlers",
            "loggers",
            "root");

    private final Map<String, Reference> config;
    private final Site site;
    private final Machine machine;
    private final ConfiguredObjects objects;
    private final Map<String, Reference> formatters = new HashMap<>();
    private final Map<String, Reference> filters = new HashMap<>();
    private final Map<String, Reference> handlers = new HashMap<>();

    private DictConfiguration(Map<String, Reference> config, Site site) {
        this.config = config;
        this.site = site;
        this.machine = site.machine();
        this.objects = new ConfiguredObjects(site);
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

    /// What a dict of which not all is understood may make: it is nobody's then, and may be used by anybody.
    static void perhaps(Reference dict, Site site) {
        Machine machine = site.machine();
        ConfiguredObjects objects = new ConfiguredObjects(site);
        for (String part : List.of("formatters", "filters", "handlers")) {
            for (Obj.Named each : entries(entry(dict, part, machine), machine)) {
                objects.perhaps(each.keyword(), entries(each.argument().value(), machine));
            }
        }
    }

    private static Reference entry(Reference dict, String key, Machine machine) {
        return entries(dict, machine).stream()
                .filter(each -> each.keyword().equals(key))
                .map(each -> each.argument().value())
                .findFirst()
                .orElse(Reference.UNKNOWN);
    }

    private static List<Obj.Named> entries(Reference dict, Machine machine) {
        return machine.items().keywords(dict).orElse(List.of());
    }

    private static Map<String, Reference> named(Reference dict, Machine machine) {
        Map<String, Reference> named = all(dict, machine);
        named.values().removeIf(NONE::equals); // as if it were not there
        return named;
    }

    private static Map<String, Reference> all(Reference dict, Machine machine) {
        List<Obj.Named> all = machine.items().keywords(dict).orElseThrow(Unsettled::new);
        if (machine.items().each(dict).orElseThrow(Unsettled::new).size() != all.size()) {
            throw new Unsettled(); // not all keys are texts
        }
        Map<String, Reference> named = new LinkedHashMap<>();
        all.forEach(each -> named.put(each.keyword(), each.argument().value()));
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
                PARTS.containsAll(config.keySet()) && !isTrue("incremental", false) && Loggers.isSeen(machine);
        if (!isUsual) {
            machine.conditions().askForShared();
            throw new Unsettled();
        }
        part("formatters").values().forEach(each -> knownOrCustom(each, Set.of("class", "format", "datefmt", "style")));
        part("filters").values().forEach(each -> knownOrCustom(each, Set.of("name")));
        part("handlers").values().forEach(each -> named(each, machine));
        part("loggers").values().forEach(each -> known(each, Set.of("level", "handlers", "filters", "propagate")));
        if (config.containsKey("root")) {
            known(config.get("root"), Set.of("level", "handlers", "filters", "propagate"));
        }
    }

    private boolean isTrue(String key, boolean otherwise) {
        return config.containsKey(key) ? Truth.of(config.get(key), machine).orElseThrow(Unsettled::new) : otherwise;
    }

    private void knownOrCustom(Reference dict, Set<String> keys) {
        if (!named(dict, machine).containsKey(ConfiguredObjects.FACTORY)) {
            known(dict, keys);
        }
    }

    private void known(Reference dict, Set<String> keys) {
        if (!keys.containsAll(named(dict, machine).keySet())) {
            throw new Unsettled();
        }
    }

    private void apply() {
        part("formatters").forEach((name, given) -> formatters.put(name, objects.formatter(name, all(given, machine))));
        part("filters").forEach((name, given) -> filters.put(name, objects.filter(name, all(given, machine))));
        new TreeMap<>(part("handlers"))
                .forEach((name, given) -> handlers.put(name, handler(name, all(given, machine))));
        List<String> existing = new ArrayList<>(Loggers.names(machine));
        Map<String, Reference> loggers = part("loggers");
        existing.removeIf(
                name -> loggers.keySet().stream().anyMatch(each -> name.equals(each) || name.startsWith(each + ".")));
        loggers.forEach((name, given) -> {
            Obj.Callable logger = Loggers.named(name, machine);
            set(logger, named(given, machine), "logger '" + name + "'");
            Loggers.enable(logger, true, machine);
        });
        if (isTrue("disable_existing_loggers", true)) {
            existing.forEach(name -> Loggers.enable(Loggers.named(name, machine), false, machine));
        }
        if (config.containsKey("root")) {
            set(Loggers.root(machine), named(config.get("root"), machine), "root logger");
        }
    }

    /// A handler is made, and then told by its own methods what belongs to it.
    private Reference handler(String name, Map<String, Reference> given) {
        Refusal refusal = ConfiguredObjects.refused("handler", name);
        Reference level = given.getOrDefault("level", NONE);
        Reference formatter = given.getOrDefault("formatter", NONE);
        Reference number = level.equals(NONE) ? NONE : level(level, refusal);
        Reference shape = formatter.equals(NONE) ? NONE : among(formatters, formatter, refusal);
        Reference handler = objects.handler(name, given);
        if (!shape.equals(NONE)) {
            tell(handler, "setFormatter", shape);
        }
        if (!number.equals(NONE)) {
            tell(handler, "setLevel", number);
        }
        for (Reference each : each(given.getOrDefault("filters", NONE))) {
            tell(handler, "addFilter", filter(each, refusal));
        }
        objects.setAttributes(handler, given);
        machine.write(Cell.attribute(handler.only().orElseThrow(Unsettled::new), "name"), Reference.text(name));
        return handler;
    }

    private void tell(Reference handler, String method, Reference argument) {
        machine.calls().call(machine.attributes().load(handler, method, site), Arguments.of(argument), site);
    }

    /// A filter by its name, or itself.
    private Reference filter(Reference given, Refusal refusal) {
        return given.onlyText().isPresent() || !(given.only().orElse(null) instanceof Obj)
                ? among(filters, given, refusal)
                : given;
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
            Attached.add(Loggers.filters(logger, machine), filter(each, refused(which)), machine);
        }
        if (given.containsKey("propagate") && !which.startsWith("root")) {
            Loggers.propagate(logger, given.get("propagate"), machine);
        }
    }

    private List<Reference> each(@Nullable Reference names) {
        return names == null || names.equals(NONE)
                ? List.of()
                : machine.items().each(names).orElseThrow(Unsettled::new);
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
