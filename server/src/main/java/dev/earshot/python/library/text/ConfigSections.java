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

/// The sections that a parser of `configparser` holds. What stands under `DEFAULT` is in all of them.
record ConfigSections(Obj.Callable parser, Site site) {
    static final String DEFAULT = "DEFAULT";
    static final String HELD = "[sections]";
    private static final String DEFAULTS = "[defaults]";
    private static final String INTERPOLATES = "[interpolates]";

    void begin(boolean interpolates) {
        Obj.Container sections = dict(HELD);
        write(sections, DEFAULTS, Reference.to(dict(DEFAULTS)));
        write(parser, INTERPOLATES, Reference.to(interpolates ? Constant.TRUE : Constant.FALSE));
        write(parser, HELD, Reference.to(sections));
    }

    /// It is not known any more what there is.
    void lose() {
        write(parser, HELD, Reference.UNKNOWN);
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

    boolean interpolates() {
        return read(parser, INTERPOLATES).equals(Reference.to(Constant.TRUE));
    }

    /// Whether other words than usual may be truths.
    boolean hasOtherTruths() {
        return read(parser, "BOOLEAN_STATES").hasValues();
    }

    List<String> names() {
        return site.machine().items().texts(Reference.to(held())).orElseThrow(Unsettled::new);
    }

    /// The name under which an option is kept.
    String key(String option) {
        Reference transform = read(parser, "optionxform");
        return transform.hasValues()
                ? site.machine()
                        .calls()
                        .call(transform, Arguments.of(Reference.text(option)), site)
                        .onlyText()
                        .orElseThrow(Unsettled::new)
                : option.toLowerCase(Locale.ROOT);
    }

    Optional<ConfigValues> find(String section) {
        Obj.Container held = held();
        if (section.equals(DEFAULT)) {
            return Optional.of(new ConfigValues(this, defaults()));
        }
        if (!names().contains(section)) {
            return Optional.empty();
        }
        Reference found = site.machine().read(Cell.entry(held, section)).bound();
        return Optional.of(new ConfigValues(this, (Obj.Container) found.only().orElseThrow(Unsettled::new)));
    }

    /// A new section.
    ConfigValues make(String name) {
        Obj.Container section = dict("section " + name);
        site.machine().items().put(held(), name, Reference.to(section));
        return new ConfigValues(this, section);
    }

    /// Takes a section out.
    void remove(String section) {
        if (names().contains(section)) {
            site.machine().items().remove(held(), new Constant(section));
        }
    }

    /// Takes an option out; whether it was there.
    boolean remove(String section, String option) {
        ConfigValues values = find(section).orElseThrow(() -> new Refusal("configparser.NoSectionError"));
        boolean isThere = values.ownNames().contains(key(option));
        if (isThere) {
            site.machine().items().remove(values.own(), new Constant(key(option)));
        }
        return isThere;
    }

    Reference set(String section, String option, Reference value) {
        ConfigValues values = find(section).orElseThrow(() -> new Refusal("configparser.NoSectionError"));
        boolean isNoText = value.only()
                .filter(each -> each instanceof Constant(Object literal) && !(literal instanceof String))
                .isPresent();
        if (isNoText) {
            throw new Refusal("TypeError");
        }
        store(values, key(option), value.onlyText().orElseThrow(Unsettled::new));
        return Reference.to(Constant.NONE);
    }

    private void store(ConfigValues values, String key, String value) {
        if (interpolates() && ConfigTexts.hasLonePercent(value)) {
            throw new Refusal("ValueError");
        }
        site.machine().items().put(values.own(), key, Reference.text(value));
    }

    /// `parser[section] = mapping`.
    Reference replace(String section, Reference mapping) {
        if (section.equals(DEFAULT)) {
            site.machine().items().emptyDict(defaults());
        } else {
            make(section);
        }
        put(section, mapping);
        return Reference.to(Constant.NONE);
    }

    /// Puts all that a dict holds into a section, which is made if there is none yet.
    void put(String section, Reference mapping) {
        Map<String, Reference> options = new LinkedHashMap<>();
        List<Obj.Named> named = site.machine().items().keywords(mapping).orElseThrow(Unsettled::new);
        for (Obj.Named each : named) {
            options.put(key(each.keyword()), each.argument().value());
        }
        if (options.size() != site.machine().items().each(mapping).orElseThrow().size()) {
            throw new Unsettled();
        }
        ConfigValues values = find(section).orElseGet(() -> make(section));
        options.forEach((key, value) -> {
            if (value.equals(Reference.to(Constant.NONE))) {
                throw new Unsettled();
            }
            String shown = new Shown(site.machine())
                    .text(value, site)
                    .onlyText()
                    .filter(text -> !text.contains(Reference.MARK))
                    .orElseThrow(Unsettled::new);
            store(values, key, shown);
        });
    }

    /// Reads a text.
    Reference read(String text) {
        held();
        ConfigTexts.read(text, this::key).forEach((section, options) -> {
            ConfigValues values = find(section).orElseGet(() -> make(section));
            options.forEach((key, value) -> site.machine().items().put(values.own(), key, Reference.text(value)));
        });
        return Reference.to(Constant.NONE);
    }

    /// The text that would be read as this.
    String written() {
        StringBuilder text = new StringBuilder();
        ConfigValues defaults = new ConfigValues(this, defaults());
        if (!defaults.ownNames().isEmpty()) {
            write(DEFAULT, defaults, text);
        }
        names().forEach(section -> write(section, find(section).orElseThrow(), text));
        return text.toString();
    }

    private static void write(String section, ConfigValues values, StringBuilder text) {
        text.append('[').append(section).append("]\n");
        for (String option : values.ownNames()) {
            String value = values.raw(option).replace("\n", "\n\t");
            text.append(option).append(" = ").append(value).append('\n');
        }
        text.append('\n');
    }
}
