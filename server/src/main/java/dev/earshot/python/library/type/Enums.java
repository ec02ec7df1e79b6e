package dev.earshot.python.library.type;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Enumerations;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.type.Flags;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Enumerations as classes that are defined: which names are their members, and what `auto()` gives to these.
public final class Enums {
    private static final Set<String> CLASSES =
            Set.of("enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag");

    private static final String AUTO = "enum.auto";
    private static final String NEXT_VALUE = "_generate_next_value_";

    private Enums() {}

    static void addTo(Models models) {
        models.function(AUTO, Enums::auto);
        for (String path : List.of(Enumerations.MEMBER, Enumerations.NO_MEMBER)) {
            models.function(path, (arguments, site) -> Reference.to(Made.object(path, arguments, site)));
        }
        models.function("enum.unique", Enums::unique);
        CLASSES.forEach(path -> models.function(path, (arguments, site) -> made(path, arguments, site)));
    }

    /// Whether a class is an enumeration, going by what it inherits from.
    static boolean isOne(Obj.ClassObject type) {
        return type.bases().stream()
                .flatMap(base -> base.values().keySet().stream())
                .anyMatch(value -> value instanceof Obj.ClassObject parent
                        ? parent.isEnumeration()
                        : value instanceof External external && CLASSES.contains(external.path()));
    }

    /// The class has been defined.
    static void defined(Obj.ClassObject type, Stmt.ClassDef definition, Site site) {
        List<String> members = members(definition);
        boolean extend = type.bases().stream()
                .flatMap(base -> base.values().keySet().stream())
                .anyMatch(base -> base instanceof Obj.ClassObject parent
                        && site.machine().classAttributes().enumerations().hasMembers(parent));
        if (extend || Set.copyOf(members).size() < members.size()) {
            site.machine().raising().fail("TypeError");
        }
        type.enumerate(members);
        if (isOfTexts(type)
                && members.stream()
                        .map(member -> site.machine()
                                .read(Cell.attribute(type, member))
                                .only()
                                .orElse(Constant.NONE))
                        .anyMatch(value -> value instanceof Constant(Object literal) && literal instanceof Number)) {
            site.machine().raising().fail("TypeError");
        }
        generate(type, site);
        site.machine().classAttributes().enumerations().defined(type);
    }

    /// The names that the block gives a value to, save those that Python keeps for itself.
    private static List<String> members(Stmt.ClassDef definition) {
        return definition.body().stream()
                .filter(Stmt.Assign.class::isInstance)
                .flatMap(assign -> ((Stmt.Assign) assign).targets().stream())
                .filter(target -> target instanceof Expr.Name name && !name.id().startsWith("_"))
                .map(target -> ((Expr.Name) target).id())
                .toList();
    }

    /// `auto()` in the block: the number behind the greatest one so far; of flags the next bit. Where a name decides on
    /// the value, that is given once the block is whole.
    private static Reference auto(Arguments arguments, Site site) {
        if (!(site.namespace().orElse(null) instanceof Obj.ClassObject type)) {
            return Reference.UNKNOWN;
        }
        if (isOfTexts(type) || generator(type, site).hasValues()) {
            return Reference.to(Made.object(AUTO, arguments, site));
        }
        long greatest = 0;
        for (Reference value : site.machine().attributesOf(type).values()) {
            if (value.only().orElse(null) instanceof Constant(Long number)) {
                greatest = Math.max(greatest, number);
            }
        }
        long next = Flags.isFlag(type) ? greatest == 0 ? 1 : Long.highestOneBit(greatest) << 1 : greatest + 1;
        return Reference.to(new Constant(next));
    }

    private static boolean isOfTexts(Obj.ClassObject type) {
        return type.bases().stream().anyMatch(base -> base.values().containsKey(new External("enum.StrEnum")));
    }

    private static Reference generator(Obj.ClassObject type, Site site) {
        return site.machine().classAttributes().own(type, NEXT_VALUE);
    }

    /// Members that hang on their names get their values.
    private static void generate(Obj.ClassObject type, Site site) {
        List<Reference> before = new ArrayList<>();
        for (String name : type.members()) {
            Cell cell = Cell.attribute(type, name);
            Reference value = site.machine().read(cell);
            if (value.only().orElse(null) instanceof Obj.Callable made
                    && made.made().equals(AUTO)) {
                value = isOfTexts(type) && !generator(type, site).hasValues()
                        ? Reference.text(name.toLowerCase(Locale.ROOT))
                        : generated(type, name, before, site);
                site.machine().write(cell, value);
            }
            before.add(value.bound());
        }
    }

    private static Reference generated(Obj.ClassObject type, String name, List<Reference> before, Site site) {
        Obj.Container values = Made.container(Obj.Container.Kind.LIST, "values before " + name, site);
        return site.machine()
                .calls()
                .call(
                        generator(type, site),
                        Arguments.of(
                                Reference.text(name),
                                Reference.to(new Constant(1L)),
                                Reference.to(new Constant((long) before.size())),
                                Reference.to(site.machine().items().sequence(values, before))),
                        site);
    }

    private static Reference unique(Arguments arguments, Site site) {
        Enumerations enumerations = site.machine().classAttributes().enumerations();
        boolean refused = arguments.value(0, "enumeration").only().orElse(null) instanceof Obj.ClassObject type
                && enumerations.hasAliases(type);
        return refused ? site.machine().raising().fail("ValueError") : arguments.value(0, "enumeration");
    }

    /// `Enum("Color", "RED GREEN")`: an enumeration that is made by a call.
    private static Reference made(String path, Arguments arguments, Site site) {
        Optional<Map<String, Reference>> members =
                arguments.at(1, "names").flatMap(names -> named(names.value(), path, arguments, site));
        if (members.isEmpty()) {
            return Reference.UNKNOWN;
        }
        String name = arguments.value(0, "value").onlyText().orElse("enumeration");
        Obj.ClassObject type = site.context()
                .object(site.call(), "enumeration", Obj.ClassObject.class, () -> new Obj.ClassObject(name));
        type.inherit(List.of(Reference.to(new External(path))));
        members.get().forEach((member, value) -> site.machine().write(Cell.attribute(type, member), value));
        type.enumerate(List.copyOf(members.get().keySet()));
        site.machine().classAttributes().enumerations().defined(type);
        return Reference.to(type);
    }

    /// The members with their values: names in a text or one by one, pairs, or a dict.
    private static Optional<Map<String, Reference>> named(
            Reference names, String path, Arguments arguments, Site site) {
        Items items = site.machine().items();
        List<Reference> each = names.onlyText()
                .map(text -> List.of(text.replace(',', ' ').strip().split("\\s+", -1)).stream()
                        .map(Reference::text)
                        .toList())
                .or(() -> items.each(names))
                .orElse(List.of());
        long start = arguments
                                .named("start")
                                .map(Obj.Passed::value)
                                .flatMap(Reference::only)
                                .orElse(null)
                        instanceof Constant(Long number)
                ? number
                : 1;
        boolean dict = items.container(names)
                .filter(held -> held.kind() == Obj.Container.Kind.DICT)
                .isPresent();
        Map<String, Reference> members = new LinkedHashMap<>();
        for (Reference one : each) {
            List<Reference> pair =
                    one.onlyText().isPresent() ? List.of(one) : items.each(one).orElse(List.of());
            Optional<String> name = pair.stream().findFirst().flatMap(Reference::onlyText);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            long at = members.size();
            Reference next = path.equals("enum.StrEnum")
                    ? Reference.text(name.get().toLowerCase(Locale.ROOT))
                    : Reference.to(new Constant(path.endsWith("Flag") ? start << at : start + at));
            members.put(
                    name.get(),
                    dict
                            ? new Subscripts(site.machine()).load(names, one, site)
                            : pair.size() > 1 ? pair.get(1) : next);
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }
}
