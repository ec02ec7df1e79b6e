package dev.earshot.python.library.reflection;

import dev.earshot.python.constant.ParameterKind;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.model.Signature;
import dev.earshot.python.library.type.FieldDescriptions;
import dev.earshot.python.machine.Annotations;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `inspect.signature` and `inspect.getfullargspec`: which parameters a function has, or the constructor of a class. Of
/// the library's functions it knows those that are looked for.
public final class Signatures {
    private static final String EMPTY = "inspect.Parameter.empty";
    private static final Set<String> OTHER_NAMES_OF_EMPTY = Set.of("inspect.Signature.empty", "inspect._empty");

    private Signatures() {}

    static void addTo(Models models) {
        models.function("inspect.signature", Signatures::signature);
        models.function("inspect.getfullargspec", Signatures::specification);
        models.function("inspect.Signature.empty", (_, _) -> Reference.UNKNOWN);
        models.function(EMPTY, (_, _) -> Reference.UNKNOWN);
        OTHER_NAMES_OF_EMPTY.forEach(path -> models.function(path, (_, _) -> Reference.UNKNOWN));
        models.function("inspect.Parameter", Signatures::parameter);
    }

    /// What other names a module and a class have for what stands where nothing is said.
    public static Optional<Reference> member(String path) {
        return OTHER_NAMES_OF_EMPTY.contains(path) ? Optional.of(empty()) : Optional.empty();
    }

    /// One parameter, as a program sees it.
    private record Described(String name, Reference kind, Reference value, Reference annotation) {}

    private static Optional<List<Described>> parametersOf(Reference callee, Site site) {
        Machine machine = site.machine();
        if (callee.only().orElse(null) instanceof External(String path)
                && machine.targets().contains(path)) {
            return Optional.of(machine.targets().hook(path).parameters().stream()
                    .map(name ->
                            new Described(name, kind(Parameter.Kind.POSITIONAL_OR_KEYWORD), Reference.UNKNOWN, empty()))
                    .toList());
        }
        if (callee.only().orElse(null) instanceof Obj.ClassObject type
                && !type.fieldParameters().isEmpty()) {
            return FieldDescriptions.parameters(type, site)
                    .map(fields -> fields.stream()
                            .map(field -> new Described(
                                    field.name(),
                                    kind(
                                            field.byKeyword()
                                                    ? Parameter.Kind.KEYWORD_ONLY
                                                    : Parameter.Kind.POSITIONAL_OR_KEYWORD),
                                    field.value().orElseGet(Signatures::empty),
                                    field.annotation()))
                            .toList());
        }
        return Optional.of(List.<Described>of())
                .filter(_ ->
                        callee.only().filter(type -> takesNothing(type, site)).isPresent())
                .or(() -> Signature.of(callee, site).map(signature -> described(signature, machine)));
    }

    /// Whether it is a class that is called with nothing, since nobody says what its instances are made of.
    private static boolean takesNothing(Value value, Site site) {
        return value instanceof Obj.ClassObject type
                && !site.machine().classAttributes().own(type, "__new__").hasValues()
                && site.machine()
                        .attributes()
                        .load(Reference.to(type), "__init__", site)
                        .equals(Reference.to(new External("builtins.object.__init__")));
    }

    private static List<Described> described(Signature signature, Machine machine) {
        Map<String, Reference> said = machine.annotations().of(signature.function());
        return signature.parameters().stream()
                .map(parameter -> new Described(
                        parameter.name(),
                        kind(parameter.kind()),
                        parameter.defaultValue().isPresent() ? signature.defaultOf(parameter, machine) : empty(),
                        said.getOrDefault(parameter.name(), empty())))
                .toList();
    }

    /// What is said of the result, where it is a function that is asked.
    private static Reference resultOf(Reference callee, Site site) {
        boolean isClass = callee.only().orElse(null) instanceof Obj.ClassObject;
        return Signature.of(callee, site)
                .map(signature -> isClass
                        ? empty()
                        : site.machine()
                                .annotations()
                                .of(signature.function())
                                .getOrDefault(Annotations.RESULT, empty()))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference empty() {
        return Reference.to(new External(EMPTY));
    }

    private static Reference kind(Parameter.Kind kind) {
        return kind(kind.name());
    }

    private static Reference kind(String name) {
        return Reference.to(new Constant(new ParameterKind(name)));
    }

    private static Reference signature(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<List<Described>> parameters = parametersOf(arguments.value(0, "obj"), site);
        if (parameters.isEmpty()) {
            return Reference.UNKNOWN;
        }
        Obj.Container dict = Made.container(Obj.Container.Kind.DICT, site);
        machine.items().emptyDict(dict);
        for (Described parameter : parameters.get()) {
            Obj.Namespace described = described(parameter, site);
            machine.items().put(dict, parameter.name(), Reference.to(described));
        }
        Obj.Namespace signature = namespace("signature", site);
        machine.write(Cell.attribute(signature, "parameters"), Reference.to(dict));
        Reference function = arguments.value(0, "obj");
        machine.write(Cell.attribute(signature, "empty"), empty());
        machine.write(Cell.attribute(signature, "return_annotation"), resultOf(function, site));
        machine.write(Cell.attribute(signature, "bind"), BoundArguments.binderOf(function, site));
        machine.write(Cell.attribute(signature, "bind_partial"), BoundArguments.partialBinderOf(function, site));
        return Reference.to(signature);
    }

    private static Obj.Namespace described(Described parameter, Site site) {
        Machine machine = site.machine();
        Obj.Namespace described = namespace("parameter " + parameter.name(), site);
        machine.write(Cell.attribute(described, "name"), Reference.text(parameter.name()));
        machine.write(Cell.attribute(described, "kind"), parameter.kind());
        machine.write(Cell.attribute(described, "default"), parameter.value());
        machine.write(Cell.attribute(described, "annotation"), parameter.annotation());
        machine.write(Cell.attribute(described, "empty"), empty());
        ParameterKind.names().forEach(name -> machine.write(Cell.attribute(described, name), kind(name)));
        return described;
    }

    /// `inspect.Parameter(name, kind, *, default, annotation)`.
    private static Reference parameter(Arguments arguments, Site site) {
        Optional<String> name = arguments.value(0, "name").onlyText();
        if (name.isEmpty()
                || arguments.openKeywords()
                || arguments.at(1, "kind").isEmpty()) {
            arguments.all().forEach(site.machine()::escape);
            return Reference.UNKNOWN;
        }
        return Reference.to(described(
                new Described(
                        name.get(),
                        arguments.value(1, "kind"),
                        arguments.named("default").map(Obj.Passed::value).orElseGet(Signatures::empty),
                        arguments.named("annotation").map(Obj.Passed::value).orElseGet(Signatures::empty)),
                site));
    }

    private static Reference specification(Arguments arguments, Site site) {
        Optional<Signature> signature = Signature.of(arguments.value(0, "func"), site);
        if (signature.isEmpty()) {
            return Reference.UNKNOWN;
        }
        Obj.Namespace specification = namespace("specification", site);
        List<Reference> positional = new ArrayList<>();
        List<Reference> named = new ArrayList<>();
        List<Reference> defaults = new ArrayList<>();
        Obj.Container namedDefaults =
                site.machine().items().emptyDict(Made.container(Obj.Container.Kind.DICT, "kwonlydefaults", site));
        Reference rest = Reference.to(Constant.NONE);
        Reference others = Reference.to(Constant.NONE);
        for (Parameter parameter : signature.get().parameters()) {
            Reference name = Reference.text(parameter.name());
            if (parameter.defaultValue().isPresent()) {
                Reference otherwise = signature.get().defaultOf(parameter, site.machine());
                if (parameter.kind() == Parameter.Kind.KEYWORD_ONLY) {
                    site.machine().items().put(namedDefaults, parameter.name(), otherwise);
                } else {
                    defaults.add(otherwise);
                }
            }
            switch (parameter.kind()) {
                case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD -> positional.add(name);
                case KEYWORD_ONLY -> named.add(name);
                case VAR_POSITIONAL -> rest = name;
                case VAR_KEYWORD -> others = name;
            }
        }
        Machine machine = site.machine();
        machine.write(Cell.attribute(specification, "args"), list("args", positional, site));
        machine.write(Cell.attribute(specification, "kwonlyargs"), list("kwonlyargs", named, site));
        machine.write(Cell.attribute(specification, "varargs"), rest);
        machine.write(Cell.attribute(specification, "varkw"), others);
        machine.write(
                Cell.attribute(specification, "defaults"),
                defaults.isEmpty() ? Reference.to(Constant.NONE) : Made.tuple(defaults, site));
        machine.write(
                Cell.attribute(specification, "kwonlydefaults"),
                machine.items()
                                .each(Reference.to(namedDefaults))
                                .filter(List::isEmpty)
                                .isPresent()
                        ? Reference.to(Constant.NONE)
                        : Reference.to(namedDefaults));
        return Reference.to(specification);
    }

    private static Reference list(String which, List<Reference> names, Site site) {
        Obj.Container list = Made.container(Obj.Container.Kind.LIST, which, site);
        return Reference.to(site.machine().items().sequence(list, names));
    }

    private static Obj.Namespace namespace(String which, Site site) {
        return site.context().object(site.call(), which, Obj.Namespace.class, Obj.Namespace::new);
    }
}
