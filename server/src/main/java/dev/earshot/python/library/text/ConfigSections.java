package dev.earshot.python.library.text;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The sections that a parser of `configparser` holds. What stands under its default section is in all of them.
record ConfigSections(Obj.Callable parser, ConfigSyntax syntax, Site site) {
    private static final String HELD = "[sections]";
    private static final String DEFAULTS = "[defaults]";
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// @throws Unsettled where it is not known how the parser has been made
    static ConfigSections of(Obj.Callable parser, Site site) {
        return new ConfigSections(parser, ConfigSyntax.of(parser, site.machine()), site);
    }

    void begin() {
        Obj.Container sections = dict(HELD);
        write(sections, DEFAULTS, Reference.to(dict(DEFAULTS)));
        write(parser, HELD, Reference.to(sections));
    }

    /// It is not known any more what a parser holds.
    static void lose(Obj.Callable parser, Site site) {
        site.machine().write(Cell.attribute(parser, HELD), Reference.UNKNOWN);
    }

    private void write(Obj owner, String name, Reference value) {
        site.machine().write(Cell.attribute(owner, name), value);
    }

    private Reference read(Obj owner, String name) {
        return site.machine().read(Cell.attribute(owner, name)).bound();
    }

    private Obj.Container dict(String name) {
        return site.machine()
                .items()
                .emptyDict(
                        site.context().object(parser, name, Obj.Container.class, () -> new Obj.Container(Kind.DICT)));
    }

    private Obj.Container held() {
        return (Obj.Container) read(parser, HELD).only().orElseThrow(Unsettled::new);
    }

    Obj.Container defaults() {
        return (Obj.Container) read(held(), DEFAULTS).only().orElseThrow(Unsettled::new);
    }

    /// Whether the program has given the parser an attribute of its own.
    boolean hasOwn(String attribute) {
        return read(parser, attribute).hasValues() || read(parser, attribute).other();
    }

    /// The sections but the one of the defaults.
    List<String> names() {
        return site.machine().items().texts(Reference.to(held())).orElseThrow(Unsettled::new);
    }

    /// The name under which an option is kept.
    String key(String option) {
        return hasOwn("optionxform")
                ? site.machine()
                        .calls()
                        .call(read(parser, "optionxform"), Arguments.of(Reference.text(option)), site)
                        .onlyText()
                        .orElseThrow(Unsettled::new)
                : option.toLowerCase(Locale.ROOT);
    }

    Optional<ConfigValues> find(String section) {
        Obj.Container held = held();
        if (section.equals(syntax.defaultSection())) {
            return Optional.of(new ConfigValues(this, section, defaults()));
        }
        if (!names().contains(section)) {
            return Optional.empty();
        }
        Reference found = site.machine().read(Cell.entry(held, section)).bound();
        return Optional.of(
                new ConfigValues(this, section, (Obj.Container) found.only().orElseThrow(Unsettled::new)));
    }

    ConfigValues get(String section) {
        return find(section).orElseThrow(() -> new Refusal("configparser.NoSectionError", section));
    }

    /// A new section.
    ConfigValues make(String name) {
        Obj.Container section = dict("section " + name);
        site.machine().items().put(held(), name, Reference.to(section));
        return new ConfigValues(this, name, section);
    }

    /// Takes a section out.
    void remove(String section) {
        if (names().contains(section)) {
            site.machine().items().remove(held(), new Constant(section));
        }
    }

    /// Takes an option out; whether it was there.
    boolean remove(String section, String option) {
        ConfigValues values = get(section);
        boolean isThere = values.ownNames().contains(key(option));
        if (isThere) {
            site.machine().items().remove(values.own(), new Constant(key(option)));
        }
        return isThere;
    }

    Reference set(String section, String option, Reference value) {
        boolean isNoText = value.only()
                .filter(each -> each instanceof Constant(Object literal)
                        && !(literal instanceof String)
                        && !(value.equals(NONE) && syntax.mayLackValues()))
                .isPresent();
        if (isNoText && parser.made().equals(ConfigSyntax.RAW)) {
            throw new Unsettled();
        }
        if (isNoText) {
            throw new Refusal("TypeError");
        }
        Optional<String> text = value.equals(NONE)
                ? Optional.empty()
                : Optional.of(value.onlyText().orElseThrow(Unsettled::new));
        if (text.filter(syntax.interpolation()::refuses).isPresent()) {
            throw new Refusal("ValueError");
        }
        store(get(section), key(option), text);
        return NONE;
    }

    private void store(ConfigValues values, String key, Optional<String> value) {
        site.machine().items().put(values.own(), key, value.map(Reference::text).orElse(NONE));
    }

    /// `parser[section] = mapping`.
    Reference replace(String section, Reference mapping) {
        if (section.equals(syntax.defaultSection())) {
            site.machine().items().emptyDict(defaults());
        } else {
            make(section);
        }
        put(section, mapping, true);
        return NONE;
    }

    /// Puts all that a dict holds into a section, which is made if there is none yet.
    ///
    /// @param refuses whether signs of an interpolation are looked at
    void put(String section, Reference mapping, boolean refuses) {
        Map<String, Optional<String>> options = new LinkedHashMap<>();
        List<Obj.Named> named = site.machine().items().keywords(mapping).orElseThrow(Unsettled::new);
        for (Obj.Named each : named) {
            options.put(key(each.keyword()), shown(each.argument().value(), refuses));
        }
        if (options.size() != site.machine().items().each(mapping).orElseThrow().size()) {
            throw new Unsettled();
        }
        ConfigValues values = find(section).orElseGet(() -> make(section));
        options.forEach((key, value) -> store(values, key, value));
    }

    private Optional<String> shown(Reference value, boolean refuses) {
        boolean isKept = parser.made().equals(ConfigSyntax.RAW) && !refuses;
        if (value.equals(NONE) && syntax.mayLackValues()) {
            return Optional.empty();
        }
        if (value.equals(NONE) || (isKept && value.onlyText().isEmpty())) {
            throw new Unsettled();
        }
        String shown = new Shown(site.machine())
                .text(value, site)
                .onlyText()
                .filter(text -> !text.contains(Reference.MARK))
                .orElseThrow(Unsettled::new);
        if (refuses && syntax.interpolation().refuses(shown)) {
            throw new Refusal("ValueError");
        }
        return Optional.of(shown);
    }

    /// Reads a text.
    ///
    /// @param source what the file is called
    Reference read(String text, String source) {
        held();
        if (hasOwn("SECTCRE")) {
            throw new Unsettled();
        }
        ConfigTexts.Read read = ConfigTexts.read(text, syntax, source, this::key);
        read.sections().forEach((section, options) -> {
            ConfigValues values = find(section).orElseGet(() -> make(section));
            options.forEach((key, value) -> {
                if (read.isWhole()) {
                    store(values, key, value);
                } else {
                    site.machine().items().put(values.own(), key, Reference.UNKNOWN); // it is left half done
                }
            });
        });
        if (read.refusal().isPresent()) {
            throw read.refusal().get();
        }
        return NONE;
    }

    /// The text that would be read as this.
    String written(boolean spaced) {
        StringBuilder text = new StringBuilder();
        String delimiter = syntax.delimiters().getFirst();
        String between = spaced ? " " + delimiter + " " : delimiter;
        ConfigValues defaults = get(syntax.defaultSection());
        if (!defaults.ownNames().isEmpty()) {
            write(defaults, between, text);
        }
        names().forEach(section -> write(get(section), between, text));
        return text.toString();
    }

    private static void write(ConfigValues values, String between, StringBuilder text) {
        text.append('[').append(values.section()).append("]\n");
        for (String option : values.ownNames()) {
            text.append(option);
            values.raw(option).ifPresent(value -> text.append(between).append(value.replace("\n", "\n\t")));
            text.append('\n');
        }
        text.append('\n');
    }
}
