package dev.earshot.python.library.text;

import dev.earshot.python.library.container.Containers;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// `configparser`, as far as a program has written the configuration down itself. What stands under `DEFAULT` is in all
/// sections; values are put together from others when they are asked for. Of any other file nothing is known.
public final class ConfigFiles {
    private static final Set<String> PARSERS = Set.of("configparser.ConfigParser", "configparser.RawConfigParser");
    private static final String SECTION = "configparser.SectionProxy";
    private static final String HELD = "[sections]";
    private static final String DEFAULTS = "[defaults]";
    private static final String DEFAULT = "DEFAULT";

    /// Whether the values of a section are put together from others.
    private static final String INTERPOLATION = "interpolation";

    private static final Set<String> TRUE = Set.of("1", "yes", "true", "on");
    private static final Set<String> FALSE = Set.of("0", "no", "false", "off");

    private ConfigFiles() {}

    static void addTo(Models models) {
        PARSERS.forEach(path -> models.methods(path, ConfigFiles::method));
        models.methods(SECTION, ConfigFiles::method);
        PARSERS.forEach(path -> models.function(path, (arguments, site) -> parser(path, arguments, site)));
    }

    private static Reference parser(String path, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.Callable parser = Made.object(path, Arguments.NONE, site);
        Optional<Reference> interpolation = arguments.named(INTERPOLATION).map(Obj.Passed::value);
        boolean isPlain =
                path.endsWith("RawConfigParser") || interpolation.equals(Optional.of(Reference.to(Constant.NONE)));
        boolean isUsual = arguments.positional().isEmpty()
                && !arguments.openPositional()
                && !arguments.openKeywords()
                && arguments.keywords().stream().allMatch(each -> each.keyword().equals(INTERPOLATION))
                && (isPlain || interpolation.isEmpty());
        if (!isUsual) {
            forget(parser, site);
            return Reference.to(parser);
        }
        Obj.Container sections = dict(parser, HELD, site);
        Obj.Container defaults = dict(parser, DEFAULTS, site);
        machine.write(Cell.attribute(parser, HELD), Reference.to(sections));
        machine.write(Cell.attribute(sections, DEFAULTS), Reference.to(defaults));
        machine.write(Cell.attribute(defaults, INTERPOLATION), Reference.to(isPlain ? Constant.FALSE : Constant.TRUE));
        return Reference.to(parser);
    }

    private static Obj.Container dict(Object owner, String name, Site site) {
        return site.machine()
                .items()
                .emptyDict(site.context()
                        .object(owner, name, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT)));
    }

    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (!(machine.read(Cell.attribute(self, HELD)).only().orElse(null) instanceof Obj.Container held)) {
            return Optional.of(unknown(site));
        }
        if (self.made().equals(SECTION)) {
            return ofSection(held, method, arguments, site);
        }
        return switch (method) {
            case "read_string" -> {
                Optional<String> text = arguments.value(0, "string").onlyText();
                if (text.isEmpty() || !read(text.get(), held, site)) {
                    unknown(site);
                    forget(self, site);
                }
                yield Made.none();
            }
            case "add_section" -> {
                if (!isMissing(held, arguments.value(0, "section"), site)) {
                    unknown(site);
                }
                put(held, arguments.value(0, "section"), _ -> {}, site);
                yield Made.none();
            }
            case "set" -> {
                Reference name = lowered(arguments.value(1, "option"));
                if (section(held, arguments.value(0, "section"), site).isEmpty()
                        || arguments.value(2, "value").onlyText().isEmpty()) {
                    unknown(site);
                }
                put(
                        held,
                        arguments.value(0, "section"),
                        section -> new Subscripts(site.machine())
                                .store(Reference.to(section), name, arguments.value(2, "value"), site),
                        site);
                yield Made.none();
            }
            case "defaults" -> Optional.of(machine.read(Cell.attribute(held, DEFAULTS)));
            case "read", "read_file", "read_dict", "remove_section", "remove_option" -> {
                forget(self, site);
                yield Optional.of(unknown(site));
            }
            case "sections" ->
                Optional.of(Made.copied(Obj.Container.Kind.LIST, Arguments.of(Reference.to(held)), site));
            case "has_section" -> Optional.of(has(held, arguments.value(0, "section"), site));
            case "__contains__" ->
                Optional.of(
                        arguments.value(0, "key").onlyText().equals(Optional.of(DEFAULT))
                                ? Reference.to(Constant.TRUE)
                                : has(held, arguments.value(0, "key"), site));
            case "has_option" ->
                section(held, arguments.value(0, "section"), site)
                        .map(values -> has(values, lowered(arguments.value(1, "option")), site));
            case "__getitem__" ->
                Optional.of(section(held, arguments.value(0, "key"), site)
                        .map(values -> proxy(self, values, arguments.value(0, "key"), site))
                        .orElseGet(() -> machine.raising().fail("KeyError")));
            case "get", "getint", "getboolean", "getfloat" ->
                section(held, arguments.value(0, "section"), site)
                        .map(values -> value(values, method, arguments.after(1), site))
                        .or(() -> arguments.named("fallback").map(Obj.Passed::value));
            default -> Optional.empty();
        };
    }

    /// Whatever it gives, it may fail as well.
    private static Reference unknown(Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    /// Whether there is surely no section of a name.
    private static boolean isMissing(Obj.Container held, Reference name, Site site) {
        return name.onlyText().filter(text -> !text.equals(DEFAULT)).isPresent()
                && site.machine().items().find(held, name).isEmpty();
    }

    private static void forget(Obj.Callable parser, Site site) {
        site.machine().write(Cell.attribute(parser, HELD), Reference.UNKNOWN);
    }

    private static Optional<Reference> ofSection(Obj.Container held, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "__getitem__", "get", "getint", "getboolean", "getfloat" ->
                Optional.of(value(held, method, arguments, site));
            case "__contains__" -> Optional.of(has(held, lowered(arguments.value(0, "key")), site));
            default ->
                isPutTogether(held, site)
                        ? Optional.of(Reference.UNKNOWN)
                        : Containers.method(held, method, arguments, site);
        };
    }

    /// Whether one of the values has to be put together from others.
    private static boolean isPutTogether(Obj.Container section, Site site) {
        return interpolates(section, site)
                && site.machine().items().values(section).values().keySet().stream()
                        .anyMatch(each -> each instanceof Constant(String text) && text.indexOf('%') >= 0);
    }

    private static boolean interpolates(Obj.Container section, Site site) {
        return site.machine().read(Cell.attribute(section, INTERPOLATION)).equals(Reference.to(Constant.TRUE));
    }

    private static Reference lowered(Reference name) {
        return name.onlyText()
                .map(text -> Reference.text(text.toLowerCase(Locale.ROOT)))
                .orElse(name);
    }

    private static Reference has(Obj.Container dict, Reference name, Site site) {
        return name.onlyText().isEmpty()
                ? Reference.UNKNOWN
                : Truth.constant(site.machine().items().find(dict, name).isPresent());
    }

    private static Optional<Obj.Container> section(Obj.Container held, Reference name, Site site) {
        Optional<Reference> found = name.onlyText().equals(Optional.of(DEFAULT))
                ? Optional.of(site.machine().read(Cell.attribute(held, DEFAULTS)))
                : site.machine().items().find(held, name);
        return found.flatMap(Reference::only)
                .filter(Obj.Container.class::isInstance)
                .map(Obj.Container.class::cast);
    }

    private static Reference proxy(Obj.Callable parser, Obj.Container values, Reference name, Site site) {
        Obj.Callable proxy = site.context()
                .object(parser, "section " + name.onlyText(), Obj.Callable.class, () -> new Obj.Callable(SECTION));
        site.machine().write(Cell.attribute(proxy, HELD), Reference.to(values));
        return Reference.to(proxy);
    }

    private static Reference value(Obj.Container values, String method, Arguments arguments, Site site) {
        Reference found = site.machine()
                .items()
                .find(values, lowered(arguments.value(0, "option")))
                .orElse(Reference.UNBOUND);
        if (found.unbound()) {
            Optional<Reference> otherwise =
                    arguments.named("fallback").or(() -> arguments.at(1)).map(Obj.Passed::value);
            return otherwise.orElseGet(() -> method.equals("get")
                    ? unknown(site)
                    : site.machine().raising().fail("KeyError"));
        }
        boolean isRaw = arguments.named("raw").isPresent() || !interpolates(values, site);
        if (arguments.named("vars").isPresent()) {
            return unknown(site);
        }
        return found.onlyText()
                .flatMap(text -> isRaw
                        ? Optional.of(text)
                        : ConfigTexts.interpolated(
                                text,
                                option -> site.machine()
                                        .items()
                                        .find(values, Reference.text(option))
                                        .flatMap(Reference::onlyText)))
                .map(text -> converted(text, method))
                .filter(value -> !value.other())
                .orElseGet(() -> unknown(site));
    }

    private static Reference converted(String text, String method) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (method) {
            case "getint" ->
                text.matches("-?[0-9]{1,15}") ? Reference.to(new Constant(Long.valueOf(text))) : Reference.UNKNOWN;
            case "getboolean" ->
                TRUE.contains(lower)
                        ? Reference.to(Constant.TRUE)
                        : FALSE.contains(lower) ? Reference.to(Constant.FALSE) : Reference.UNKNOWN;
            case "getfloat" ->
                text.matches("-?[0-9]{1,9}([.][0-9]{1,9})?")
                        ? Reference.to(new Constant(Double.valueOf(text)))
                        : Reference.UNKNOWN;
            default -> Reference.text(text);
        };
    }

    /// Reads a text into sections.
    ///
    /// @return whether all of it was understood
    private static boolean read(String text, Obj.Container held, Site site) {
        Optional<Map<String, Map<String, String>>> understood = ConfigTexts.read(text);
        if (understood.isEmpty()) {
            return false;
        }
        Map<String, Map<String, String>> sections = understood.get();
        if (sections.containsKey(DEFAULT)) {
            boolean first = site.machine()
                    .items()
                    .each(Reference.to(held))
                    .filter(List::isEmpty)
                    .isPresent();
            Optional<Obj.Container> defaults = section(held, Reference.text(DEFAULT), site);
            if (!first || defaults.isEmpty()) {
                return false; // sections that were read before would have to be told of what is new
            }
            Map<String, String> values = sections.remove(DEFAULT);
            values.forEach(
                    (option, value) -> site.machine().items().put(defaults.get(), option, Reference.text(value)));
        }
        sections.forEach((name, values) -> put(
                held,
                Reference.text(name),
                dict -> values.forEach(
                        (option, value) -> site.machine().items().put(dict, option, Reference.text(value))),
                site));
        return true;
    }

    /// Changes a section, which is made of what is in all of them if there is none yet.
    private static void put(Obj.Container held, Reference name, Consumer<Obj.Container> change, Site site) {
        Optional<Obj.Container> known = section(held, name, site);
        Obj.Container section = known.orElseGet(() -> dict(held, "section " + name.onlyText(), site));
        if (known.isEmpty()) {
            section(held, Reference.text(DEFAULT), site).ifPresent(defaults -> {
                site.machine().items().copy(defaults, section);
                Reference interpolates = site.machine().read(Cell.attribute(defaults, INTERPOLATION));
                site.machine().write(Cell.attribute(section, INTERPOLATION), interpolates);
            });
            new Subscripts(site.machine()).store(Reference.to(held), name, Reference.to(section), site);
        }
        change.accept(section);
    }
}
