package dev.earshot.python.library.type;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Keys;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dataclasses, and typed named tuples, which are written like them: their fields, and what is made of their instances.
public final class Dataclasses {
    /// What has more dataclasses or containers within each other may hold itself.
    private static final int DEEPEST = 16;

    private Dataclasses() {}

    static void addTo(Models models) {
        models.function("dataclasses.dataclass", Dataclasses::dataclass);
        models.object("dataclasses.dataclass", (_, arguments, _) -> arguments.value(0, "cls"));
        models.function("dataclasses.field", (a, site) -> Reference.to(Made.object("dataclasses.field", a, site)));
        models.object("dataclasses.field", Dataclasses::fieldValue);
        FieldDescriptions.addTo(models);
        models.function("dataclasses.make_dataclass", Dataclasses::made);
        models.function("dataclasses.replace", (arguments, site) -> replace(arguments, site));
        models.function("dataclasses.asdict", Dataclasses::asDict);
        models.function("dataclasses.astuple", Dataclasses::asTuple);
    }

    /// The fields of dataclasses and typed named tuples: the annotated names of its block, after those
    /// of the classes that it inherits from.
    public static void defined(Obj.ClassObject type, Stmt.ClassDef definition, List<Reference> decorators, Site site) {
        if (Enums.isOne(type)) {
            Enums.defined(type, definition, site);
            return;
        }
        boolean tuple =
                type.bases().stream().anyMatch(base -> base.values().containsKey(new External("typing.NamedTuple")));
        boolean data = decorators.stream().anyMatch(Dataclasses::isDataclass)
                || type.bases().stream().anyMatch(Dataclasses::hasFields);
        if (!tuple && !data) {
            return;
        }
        Map<String, Obj.FieldParameter> parameters = new LinkedHashMap<>();
        for (Reference base : type.bases().reversed()) {
            base.values().keySet().forEach(value -> {
                if (value instanceof Obj.ClassObject parent) {
                    parent.fieldParameters().forEach(each -> parameters.put(each.name(), each));
                }
            });
        }
        boolean byKeyword = decorators.stream().anyMatch(each -> isSet(each, "kw_only"));
        for (Stmt statement : definition.body()) {
            if (statement instanceof Stmt.AnnAssign assign
                    && assign.target() instanceof Expr.Name name
                    && !isNamed(assign.annotation(), "ClassVar")) {
                boolean marks = isNamed(assign.annotation(), "KW_ONLY");
                byKeyword |= marks;
                if (!marks) {
                    boolean kept = !isNamed(assign.annotation(), "InitVar");
                    boolean own = isFieldWith(type, name.id(), "kw_only", true, site);
                    parameters.put(name.id(), new Obj.FieldParameter(name.id(), kept, byKeyword || own));
                }
            }
        }
        if (decorators.stream().anyMatch(each -> isSet(each, "eq", Constant.FALSE))) {
            site.machine().write(Keys.byIdentity(type), Reference.to(Constant.TRUE));
        }
        if (decorators.stream().anyMatch(each -> isSet(each, "repr", Constant.FALSE))) {
            site.machine().write(Shown.byIdentity(type), Reference.to(Constant.TRUE));
        }
        if (decorators.stream().anyMatch(each -> isSet(each, "frozen"))) {
            site.machine().attributes().stores().freeze(type);
        }
        List<Obj.FieldParameter> all = List.copyOf(parameters.values());
        if (decorators.stream().noneMatch(each -> isSet(each, "match_args", Constant.FALSE))) {
            givePositions(type, all, site);
        }
        if (decorators.stream().anyMatch(Dataclasses::isDataclass)) {
            refuse(type, definition, all, site);
        }
        if (tuple || type.bases().stream().anyMatch(Dataclasses::isTuple)) {
            type.declareFields(all.stream().map(Obj.FieldParameter::name).toList(), true);
        } else {
            type.declareFields(all);
        }
        if (decorators.stream().anyMatch(each -> isSet(each, "slots"))) {
            List<Reference> names = type.fields().stream().map(Reference::text).toList();
            Obj.Container slots = Made.container(Obj.Container.Kind.TUPLE, "slots", site);
            site.machine()
                    .write(
                            Cell.attribute(type, "__slots__"),
                            Reference.to(site.machine().items().sequence(slots, names)));
        }
    }

    /// `__match_args__`, where the block of the class does not say it: which fields patterns name by their positions.
    static void givePositions(Obj.ClassObject type, List<Obj.FieldParameter> fields, Site site) {
        Cell positions = Cell.attribute(type, "__match_args__");
        if (site.machine().read(positions).equals(Reference.UNBOUND)) {
            Obj.Container tuple = site.context()
                    .object(type, "positions", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
            List<Reference> names = fields.stream()
                    .filter(each -> !each.byKeyword() && !isFieldWith(type, each.name(), "init", false, site))
                    .map(each -> Reference.text(each.name()))
                    .toList();
            site.machine().write(positions, Reference.to(site.machine().items().sequence(tuple, names)));
        }
    }

    /// A default that all instances would share is refused, and a field without one behind such that have one.
    private static void refuse(
            Obj.ClassObject type, Stmt.ClassDef definition, List<Obj.FieldParameter> fields, Site site) {
        boolean shares = definition.body().stream()
                .anyMatch(statement -> statement instanceof Stmt.AnnAssign assign
                        && assign.target() instanceof Expr.Name name
                        && assign.value().isPresent()
                        && !isNamed(assign.annotation(), "ClassVar")
                        && declared(type, name.id(), site).only().orElse(null) instanceof Obj.Container container
                        && container.kind() != Obj.Container.Kind.TUPLE);
        if (shares) {
            site.machine().raising().fail("ValueError");
        }
        boolean hasDefault = false;
        for (Obj.FieldParameter field : fields) {
            if (field.byKeyword() || isFieldWith(type, field.name(), "init", false, site)) {
                continue;
            }
            boolean has = hasDefault(declared(type, field.name(), site));
            if (hasDefault && !has) {
                site.machine().raising().fail("TypeError");
            }
            hasDefault |= has;
        }
    }

    /// What the block of a class, or of one behind it, says of a field.
    private static Reference declared(Obj.ClassObject type, String field, Site site) {
        return site.machine().classAttributes().inheritance().attribute(Inheritance.linear(type), field);
    }

    private static boolean hasDefault(Reference declared) {
        return !declared.equals(Reference.UNBOUND)
                && !(declared.only().orElse(null) instanceof Obj.Callable made
                        && made.made().equals("dataclasses.field")
                        && made.keywords().stream()
                                .noneMatch(option -> option.keyword().startsWith("default")));
    }

    /// Whether a field is declared with an option of the given value.
    private static boolean isFieldWith(Obj.ClassObject type, String field, String option, boolean value, Site site) {
        return site.machine().read(Cell.attribute(type, field)).values().keySet().stream()
                .anyMatch(each -> each instanceof Obj.Callable made
                        && made.keywords().stream()
                                .anyMatch(named -> named.keyword().equals(option)
                                        && named.argument().value().equals(Truth.constant(value))));
    }

    private static boolean isNamed(Expr annotation, String wanted) {
        return switch (annotation) {
            case Expr.Name name -> name.id().equals(wanted);
            case Expr.Str string -> string.value().matches("(\\w+\\.)?" + wanted + "(\\[.*)?");
            case Expr.Attribute attribute -> attribute.attr().equals(wanted);
            case Expr.Subscript subscript -> isNamed(subscript.value(), wanted);
            case Expr.Parts parts ->
                !parts.parts().isEmpty() && isNamed(parts.parts().getFirst(), wanted);
            default -> false;
        };
    }

    private static boolean isDataclass(Reference decorator) {
        return decorator.values().keySet().stream()
                .anyMatch(value -> value.equals(new External("dataclasses.dataclass"))
                        || (value instanceof Obj.Callable callable
                                && callable.made().equals("dataclasses.dataclass")));
    }

    /// Whether a decorator has an option that is true.
    private static boolean isSet(Reference decorator, String option) {
        return isSet(decorator, option, Constant.TRUE);
    }

    private static boolean isSet(Reference decorator, String option, Constant value) {
        return decorator.only().orElse(null) instanceof Obj.Callable made
                && made.made().equals("dataclasses.dataclass")
                && made.keywords().stream()
                        .anyMatch(each -> each.keyword().equals(option)
                                && each.argument().value().equals(Reference.to(value)));
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

    private static Reference dataclass(Arguments arguments, Site site) {
        return arguments.positional().isEmpty()
                ? Reference.to(Made.object("dataclasses.dataclass", arguments, site))
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

    /// All fields, and those of the dataclasses that they hold.
    private static Reference asDict(Arguments arguments, Site site) {
        return arguments.all().size() == 1
                ? new Flattened(true, site).of(arguments.value(0, "obj"), DEEPEST, "")
                : Reference.UNKNOWN;
    }

    private static Reference asTuple(Arguments arguments, Site site) {
        return arguments.all().size() == 1
                ? new Flattened(false, site).of(arguments.value(0, "obj"), DEEPEST, "")
                : Reference.UNKNOWN;
    }

    /// What `asdict` and `astuple` make of values: dataclasses become dicts or tuples, containers are copied.
    private record Flattened(boolean dicts, Site site) {
        /// @param at tells what stands in different places apart
        Reference of(Reference value, int depth, String at) {
            Items items = site.machine().items();
            Value only = value.only().orElse(null);
            if (depth > 0 && only instanceof Obj.Instance instance && isOne(instance)) {
                return ofInstance(instance, depth, at);
            }
            Optional<List<Reference>> each = only instanceof Obj.Container ? items.each(value) : Optional.empty();
            if (depth == 0 || each.isEmpty() || !(only instanceof Obj.Container container)) {
                return value;
            }
            Obj.Container copy = Made.container(container.kind(), "flat " + at, site);
            if (container.kind() == Obj.Container.Kind.DICT) {
                items.emptyDict(copy);
                for (Reference key : each.get()) {
                    Reference held = items.find(container, key).orElse(Reference.UNKNOWN);
                    Reference flat = of(held.bound(), depth - 1, at + "[" + key.only() + "]");
                    new Subscripts(site.machine()).store(Reference.to(copy), key, flat, site);
                }
                return Reference.to(copy);
            }
            List<Reference> flat = new ArrayList<>();
            for (Reference item : each.get()) {
                flat.add(of(item, depth - 1, at + "[" + flat.size() + "]"));
            }
            return Reference.to(items.sequence(copy, flat));
        }

        private static boolean isOne(Obj.Instance instance) {
            return !instance.original().fields().isEmpty()
                    && !instance.original().isTuple();
        }

        private Reference ofInstance(Obj.Instance instance, int depth, String at) {
            Items items = site.machine().items();
            List<String> fields = site.machine().classOf(instance).fields();
            List<Reference> values = new ArrayList<>();
            for (String field : fields) {
                Reference value =
                        site.machine().read(Cell.attribute(instance, field)).bound();
                values.add(of(value, depth - 1, at + "." + field));
            }
            if (!dicts) {
                Obj.Container tuple = Made.container(Obj.Container.Kind.TUPLE, "fields " + at, site);
                return Reference.to(items.sequence(tuple, values));
            }
            Obj.Container dict = Made.container(Obj.Container.Kind.DICT, "fields " + at, site);
            items.emptyDict(dict);
            for (int field = 0; field < fields.size(); field++) {
                items.put(dict, fields.get(field), values.get(field));
            }
            return Reference.to(dict);
        }
    }

    /// A new instance with some fields of its own: its constructor is called.
    static Reference replace(Arguments arguments, Site site) {
        Reference original = arguments.value(0, "obj");
        if (!(original.only().orElse(Constant.NONE) instanceof Obj.Instance instance)) {
            return original;
        }
        List<Obj.Named> given = new ArrayList<>();
        List<String> fields = site.machine().classOf(instance).fieldParameters().stream()
                .map(Obj.FieldParameter::name)
                .toList();
        String error = site.machine().classOf(instance).isTuple() ? "ValueError" : "TypeError";
        if (arguments.openKeywords()) {
            site.machine().raising().mayFail(error);
        }
        if (arguments.keywords().stream().anyMatch(each -> !fields.contains(each.keyword()))) {
            return site.machine().raising().fail(error);
        }
        if (arguments.keywords().stream()
                .anyMatch(each -> isFieldWith(site.machine().classOf(instance), each.keyword(), "init", false, site))) {
            return site.machine().raising().fail("ValueError");
        }
        for (Obj.FieldParameter parameter : site.machine().classOf(instance).fieldParameters()) {
            String name = parameter.name();
            boolean made =
                    parameter.isField() && !isFieldWith(site.machine().classOf(instance), name, "init", false, site);
            Reference value =
                    site.machine().read(Cell.attribute(instance, name)).bound();
            arguments
                    .named(name)
                    .or(() -> made ? Optional.of(Obj.Passed.unwritten(value)) : Optional.empty())
                    .ifPresent(passed -> given.add(new Obj.Named(name, passed)));
        }
        Arguments fieldsGiven = new Arguments(List.of(), given, false, arguments.openKeywords());
        return site.machine().classOf(instance).isTuple()
                ? site.machine()
                        .instances()
                        .newTuple(
                                fieldsGiven.behind(Obj.Passed.unwritten(
                                        Reference.to(site.machine().classOf(instance)))),
                                site)
                : site.machine().instances().instantiate(site.machine().classOf(instance), fieldsGiven, site);
    }

    /// `make_dataclass("Name", ["field", ("field", type), ("field", type, default)], namespace={…})`.
    private static Reference made(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<List<Reference>> written = machine.items().each(arguments.value(1, "fields"));
        String name = arguments.value(0, "cls_name").onlyText().orElse("dataclass");
        if (written.isEmpty()) {
            return Reference.UNKNOWN;
        }
        Obj.ClassObject type =
                site.context().object(site.call(), "dataclass", Obj.ClassObject.class, () -> new Obj.ClassObject(name));
        List<Obj.FieldParameter> parameters = new ArrayList<>();
        for (Reference each : written.get()) {
            List<Reference> parts = each.onlyText().isPresent()
                    ? List.of(each)
                    : machine.items().each(each).orElse(List.of());
            Optional<String> field = parts.stream().findFirst().flatMap(Reference::onlyText);
            if (field.isEmpty()) {
                return Reference.UNKNOWN;
            }
            if (parts.size() > 2) {
                machine.write(Cell.attribute(type, field.get()), parts.get(2));
            }
            parameters.add(new Obj.FieldParameter(field.get(), true, false));
        }
        arguments
                .named("bases")
                .flatMap(given -> machine.items().each(given.value()))
                .ifPresent(type::inherit);
        arguments
                .named("namespace")
                .flatMap(given -> machine.items().container(given.value()))
                .ifPresent(names -> {
                    for (String key : names.names()) {
                        machine.write(Cell.attribute(type, key), machine.read(Cell.entry(names, key)));
                    }
                });
        type.declareFields(parameters);
        givePositions(type, parameters, site);
        return Reference.to(type);
    }
}
