package dev.earshot.python.library.type;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.machine.type.TypeForms;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `dataclasses.fields`: what describes the fields of a dataclass.
public final class FieldDescriptions {
    private static final String FIELD = "dataclasses.field";
    private static final Reference MISSING = Reference.to(new External("dataclasses.MISSING"));

    /// What is said of a field that is only annotated.
    private static final Map<String, Constant> USUAL = Map.of(
            "init", Constant.TRUE,
            "repr", Constant.TRUE,
            "compare", Constant.TRUE,
            "hash", Constant.NONE);

    private FieldDescriptions() {}

    static void addTo(Models models) {
        models.function(
                "dataclasses.fields", (arguments, site) -> fields(arguments.value(0, "class_or_instance"), site));
        models.function("dataclasses.is_dataclass", FieldDescriptions::isDataclass);
    }

    private static Reference fields(Reference of, Site site) {
        Optional<Obj.ClassObject> type = switch (of.only().orElse(null)) {
            case Obj.ClassObject known -> Optional.of(known);
            case Obj.Instance instance -> Optional.of(site.machine().classOf(instance));
            case null, default -> Optional.empty();
        };
        if (type.isEmpty()) {
            site.machine().raising().mayFail("TypeError");
            return Reference.UNKNOWN;
        }
        List<Reference> fields = new ArrayList<>();
        for (String name : type.get().fields()) {
            fields.add(Reference.to(described(type.get(), name, site)));
        }
        return Made.tuple(fields, site);
    }

    /// `is_dataclass(x)`, where that is a class of the program, one of its instances, or surely no such thing.
    private static Reference isDataclass(Arguments arguments, Site site) {
        return switch (arguments.value(0, "obj").only().orElse(null)) {
            case Obj.ClassObject type -> isDataclass(type, site.machine());
            case Obj.Instance instance -> isDataclass(site.machine().classOf(instance), site.machine());
            case Constant _, Obj.Container _, Obj.Function _, Obj.Module _ -> Reference.to(Constant.FALSE);
            case Obj.Callable type when SubscriptedTypes.isOne(type) -> Reference.to(Constant.FALSE);
            case External(String path) when TypeForms.isType(path) -> Reference.to(Constant.FALSE);
            case null, default -> Reference.UNKNOWN;
        };
    }

    private static Reference isDataclass(Obj.ClassObject type, Machine machine) {
        List<Value> classes = Inheritance.linear(type);
        boolean hasFields = classes.stream()
                .anyMatch(each -> each instanceof Obj.ClassObject own
                        && !own.isTuple()
                        && !own.fieldParameters().isEmpty());
        boolean isNone = Inheritance.isAllOwn(type)
                && classes.stream()
                        .allMatch(each -> machine.attributes().stores().areAllKnown(each))
                && classes.stream().noneMatch(each -> machine.holds(Cell.attribute(each, "__match_args__")));
        return hasFields ? Reference.to(Constant.TRUE) : isNone ? Reference.to(Constant.FALSE) : Reference.UNKNOWN;
    }

    private static Obj.Namespace described(Obj.ClassObject type, String name, Site site) {
        Machine machine = site.machine();
        Obj.Namespace field = site.context().object(type, "field " + name, Obj.Namespace.class, Obj.Namespace::new);
        Reference held = machine.classAttributes()
                .inheritance()
                .attribute(Inheritance.linear(type), name)
                .bound();
        Optional<Obj.Callable> told = held.only()
                .filter(value ->
                        value instanceof Obj.Callable made && made.made().equals(FIELD))
                .map(Obj.Callable.class::cast);
        Reference plain = held.hasValues() || held.other() ? held : MISSING;
        set(field, "name", Reference.text(name), machine);
        set(field, "type", annotation(type, name, machine), machine);
        set(field, "default", told.map(by -> said(by, "default", MISSING)).orElse(plain), machine);
        set(
                field,
                "default_factory",
                told.map(by -> said(by, "default_factory", MISSING)).orElse(MISSING),
                machine);
        USUAL.forEach((part, usual) -> set(
                field, part, told.map(by -> said(by, part, Reference.to(usual))).orElse(Reference.to(usual)), machine));
        set(
                field,
                "metadata",
                told.map(by -> said(by, "metadata", Reference.UNKNOWN)).orElse(Reference.UNKNOWN),
                machine);
        set(field, "kw_only", Reference.UNKNOWN, machine);
        return field;
    }

    /// What the constructor that is made for a dataclass takes.
    ///
    /// @param value what it has that is left out, if it may be
    public record Parameter(String name, boolean byKeyword, Optional<Reference> value, Reference annotation) {}

    /// The parameters of the constructor of a dataclass; nothing where the class has one of its own.
    public static Optional<List<Parameter>> parameters(Obj.ClassObject type, Site site) {
        Machine machine = site.machine();
        if (machine.classAttributes().own(type, "__init__").hasValues()) {
            return Optional.empty();
        }
        return Optional.of(type.fieldParameters().stream()
                .map(field -> new Parameter(
                        field.name(),
                        field.byKeyword(),
                        usual(type, field.name(), machine),
                        annotation(type, field.name(), machine)))
                .toList());
    }

    private static Optional<Reference> usual(Obj.ClassObject type, String name, Machine machine) {
        Reference held = machine.classAttributes()
                .inheritance()
                .attribute(Inheritance.linear(type), name)
                .bound();
        if (held.only().orElse(null) instanceof Obj.Callable made && made.made().equals(FIELD)) {
            boolean isMade =
                    made.keywords().stream().anyMatch(each -> each.keyword().equals("default_factory"));
            return isMade
                    ? Optional.of(Reference.to(new External("dataclasses._HAS_DEFAULT_FACTORY")))
                    : Optional.of(said(made, "default", Reference.NEVER)).filter(Reference::hasValues);
        }
        return Optional.of(held).filter(value -> value.hasValues() || value.other());
    }

    private static void set(Obj.Namespace field, String name, Reference value, Machine machine) {
        machine.write(Cell.attribute(field, name), value);
    }

    private static Reference said(Obj.Callable by, String keyword, Reference usual) {
        return by.keywords().stream()
                .filter(each -> each.keyword().equals(keyword))
                .map(each -> each.argument().value())
                .findFirst()
                .orElse(usual);
    }

    /// What the class, or the nearest behind it that says something of the field, says of its type.
    private static Reference annotation(Obj.ClassObject type, String name, Machine machine) {
        return Inheritance.linear(type).stream()
                .map(each ->
                        machine.read(Cell.attribute(each, "__annotations__")).bound())
                .flatMap(annotations -> annotations.only().stream())
                .filter(Obj.Container.class::isInstance)
                .flatMap(dict -> machine.items().find((Obj.Container) dict, Reference.text(name)).stream())
                .filter(Reference::hasValues)
                .findFirst()
                .orElse(Reference.UNKNOWN);
    }
}
