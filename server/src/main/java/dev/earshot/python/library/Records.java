package dev.earshot.python.library;

import dev.earshot.python.library.StandardLibrary.MadeModel;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Flags;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Classes with fields: dataclasses and named tuples, what is made of their instances, and enumerations.
final class Records {
    private static final Set<String> ENUMERATIONS =
            Set.of("enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag");

    private static final String AUTO = "enum.auto";

    private Records() {}

    static void addTo(Map<String, Model> functions, Map<String, MadeModel> made) {
        functions.put("collections.namedtuple", Records::namedTuple);
        functions.put(AUTO, Records::auto);
        functions.put("dataclasses.dataclass", Records::dataclass);
        made.put("dataclasses.dataclass", (_, arguments, _) -> arguments.value(0, "cls"));
        functions.put(
                "dataclasses.field", (a, site) -> Reference.to(StandardLibrary.keep("dataclasses.field", a, site)));
        made.put("dataclasses.field", Records::fieldValue);
        functions.put("dataclasses.fields", (arguments, site) -> fields(arguments.value(0, "class_or_instance"), site));
        functions.put("dataclasses.replace", (arguments, site) -> replace(arguments, site));
        functions.put("dataclasses.asdict", Records::asDict);
        functions.put("dataclasses.astuple", Records::asTuple);
        functions.put("collections.namedtuple._make", Records::make);
    }

    /// `enum.auto()` in the block of an enumeration: the number behind the greatest one so far; of flags the next bit.
    private static Reference auto(Arguments arguments, Site site) {
        if (!(site.namespace().orElse(null) instanceof Obj.ClassObject type)) {
            return Reference.UNKNOWN;
        }
        boolean text = type.bases().stream().anyMatch(base -> base.values().containsKey(new External("enum.StrEnum")));
        if (text) {
            return Reference.to(StandardLibrary.keep(AUTO, arguments, site));
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

    /// Members of an enumeration of texts are by themselves their names.
    private static void nameMembers(Obj.ClassObject type, Site site) {
        for (String name : type.members()) {
            Cell cell = Cell.attribute(type, name);
            if (site.machine().read(cell).only().orElse(null) instanceof Obj.Callable made
                    && made.made().equals(AUTO)) {
                site.machine().write(cell, Reference.text(name.toLowerCase(Locale.ROOT)));
            }
        }
    }

    /// The fields of dataclasses and typed named tuples: the annotated names of its block, after those
    /// of the classes that it inherits from.
    static void defined(Obj.ClassObject type, Stmt.ClassDef definition, List<Reference> decorators, Site site) {
        if (type.bases().stream().anyMatch(Records::isEnumeration)) {
            type.enumerate(members(definition));
            nameMembers(type, site);
            site.machine().classAttributes().enumerations().defined(type);
            return;
        }
        boolean tuple =
                type.bases().stream().anyMatch(base -> base.values().containsKey(new External("typing.NamedTuple")));
        boolean data = decorators.stream().anyMatch(Records::isDataclass)
                || type.bases().stream().anyMatch(Records::hasFields);
        if (!tuple && !data) {
            return;
        }
        List<String> fields = new ArrayList<>();
        for (Reference base : type.bases()) {
            base.values().keySet().forEach(value -> {
                if (value instanceof Obj.ClassObject parent) {
                    fields.addAll(parent.fields());
                }
            });
        }
        for (Stmt statement : definition.body()) {
            if (statement instanceof Stmt.AnnAssign assign
                    && assign.target() instanceof Expr.Name name
                    && !fields.contains(name.id())
                    && !isClassVariable(assign.annotation())) {
                fields.add(name.id());
            }
        }
        if (decorators.stream().anyMatch(Records::isFrozen)) {
            site.machine().attributes().stores().freeze(type);
        }
        type.declareFields(fields, tuple || type.bases().stream().anyMatch(Records::isTuple));
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

    private static boolean isEnumeration(Reference base) {
        return base.values().keySet().stream()
                .anyMatch(value -> value instanceof Obj.ClassObject parent
                        ? parent.isEnumeration()
                        : value instanceof External external && ENUMERATIONS.contains(external.path()));
    }

    private static boolean isClassVariable(Expr annotation) {
        return switch (annotation) {
            case Expr.Name name -> name.id().equals("ClassVar");
            case Expr.Attribute attribute -> attribute.attr().equals("ClassVar");
            case Expr.Subscript subscript -> isClassVariable(subscript.value());
            case Expr.Parts parts ->
                !parts.parts().isEmpty() && isClassVariable(parts.parts().getFirst());
            default -> false;
        };
    }

    private static boolean isDataclass(Reference decorator) {
        return decorator.values().keySet().stream()
                .anyMatch(value -> value.equals(new External("dataclasses.dataclass"))
                        || (value instanceof Obj.Callable callable
                                && callable.made().equals("dataclasses.dataclass")));
    }

    private static boolean isFrozen(Reference decorator) {
        return decorator.only().orElse(null) instanceof Obj.Callable made
                && made.made().equals("dataclasses.dataclass")
                && made.keywords().stream()
                        .anyMatch(each -> each.keyword().equals("frozen")
                                && each.argument().value().equals(Reference.to(Constant.TRUE)));
    }

    private static boolean hasFields(Reference base) {
        return base.values().keySet().stream()
                .anyMatch(value ->
                        value instanceof Obj.ClassObject type && !type.fields().isEmpty());
    }

    private static boolean isTuple(Reference base) {
        return base.values().keySet().stream()
                .anyMatch(value -> value instanceof Obj.ClassObject type && type.isTuple());
    }

    private static Reference namedTuple(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.ClassObject type = site.context()
                .object(site.call(), "class", Obj.ClassObject.class, () -> new Obj.ClassObject("namedtuple"));
        Reference names = arguments.value(1, "field_names");
        List<String> fields = new ArrayList<>();
        names.onlyText().ifPresent(text -> {
            for (String field : text.replace(',', ' ').strip().split("\\s+", -1)) {
                fields.add(field);
            }
        });
        for (Reference field : machine.items().each(names).orElse(List.of())) {
            field.onlyText().ifPresent(fields::add);
        }
        List<Reference> defaults = arguments
                .named("defaults")
                .flatMap(given -> machine.items().each(given.value()))
                .orElse(List.of());
        for (int at = 0; at < defaults.size() && at < fields.size(); at++) {
            machine.write(
                    Cell.attribute(type, fields.get(fields.size() - 1 - at)), defaults.get(defaults.size() - 1 - at));
        }
        type.declareFields(fields, true);
        return Reference.to(type);
    }

    private static Reference dataclass(Arguments arguments, Site site) {
        return arguments.positional().isEmpty()
                ? Reference.to(StandardLibrary.keep("dataclasses.dataclass", arguments, site))
                : arguments.value(0, "cls");
    }

    private static Reference fieldValue(Obj.Callable field, Arguments arguments, Site site) {
        for (Obj.Named named : field.keywords()) {
            if (named.keyword().equals("default")) {
                return named.argument().value();
            }
            if (named.keyword().equals("default_factory")) {
                return site.machine().calls().callPassed(named.argument(), Arguments.NONE, site);
            }
        }
        return Reference.UNKNOWN;
    }

    /// What describes the fields of a dataclass.
    private static Reference fields(Reference of, Site site) {
        Machine machine = site.machine();
        Optional<Obj.ClassObject> type = switch (of.only().orElse(null)) {
            case Obj.ClassObject known -> Optional.of(known);
            case Obj.Instance instance -> Optional.of(instance.type());
            case null, default -> Optional.empty();
        };
        if (type.isEmpty()) {
            return Reference.UNKNOWN;
        }
        List<Reference> fields = new ArrayList<>();
        for (String name : type.get().fields()) {
            Obj.Namespace field =
                    site.context().object(type.get(), "field " + name, Obj.Namespace.class, Obj.Namespace::new);
            machine.write(Cell.attribute(field, "name"), Reference.text(name));
            machine.write(
                    Cell.attribute(field, "default"),
                    machine.read(Cell.attribute(type.get(), name)).bound().or(Reference.UNKNOWN));
            for (String open : List.of("type", "metadata", "init", "repr", "kw_only")) {
                machine.write(Cell.attribute(field, open), Reference.UNKNOWN);
            }
            fields.add(Reference.to(field));
        }
        return Containers.tuple(fields, site);
    }

    private static Reference asDict(Arguments arguments, Site site) {
        if (!(arguments.value(0, "obj").only().orElse(Constant.NONE) instanceof Obj.Instance instance)) {
            return Reference.UNKNOWN;
        }
        Obj.Container dict = StandardLibrary.container(Obj.Container.Kind.DICT, site);
        site.machine().items().emptyDict(dict);
        for (String field : instance.type().fields()) {
            site.machine()
                    .items()
                    .put(
                            dict,
                            field,
                            site.machine().read(Cell.attribute(instance, field)).bound());
        }
        return Reference.to(dict);
    }

    private static Reference asTuple(Arguments arguments, Site site) {
        if (!(arguments.value(0, "obj").only().orElse(Constant.NONE) instanceof Obj.Instance instance)) {
            return Reference.UNKNOWN;
        }
        List<Reference> values = new ArrayList<>();
        for (String field : instance.type().fields()) {
            values.add(site.machine().read(Cell.attribute(instance, field)).bound());
        }
        return Containers.tuple(values, site);
    }

    /// An instance of a named tuple made of what is iterated.
    private static Reference make(Arguments arguments, Site site) {
        Optional<List<Reference>> each = site.machine().items().each(arguments.value(1, "iterable"));
        return each.map(items -> site.machine()
                        .calls()
                        .call(arguments.value(0, "cls"), Arguments.of(items.toArray(Reference[]::new)), site))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference replace(Arguments arguments, Site site) {
        Reference original = arguments.value(0, "obj");
        if (!(original.only().orElse(Constant.NONE) instanceof Obj.Instance instance)) {
            return original;
        }
        Obj.Instance copy = site.context()
                .object(site.call(), "replaced", Obj.Instance.class, () -> new Obj.Instance(instance.type()));
        for (String field : instance.type().fields()) {
            Reference value = arguments
                    .named(field)
                    .map(Obj.Passed::value)
                    .orElseGet(() ->
                            site.machine().read(Cell.attribute(instance, field)).bound());
            site.machine().write(Cell.attribute(copy, field), value);
        }
        return Reference.to(copy);
    }
}
