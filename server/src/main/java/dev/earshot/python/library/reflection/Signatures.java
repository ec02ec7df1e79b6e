package dev.earshot.python.library.reflection;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.model.Signature;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `inspect.signature` and `inspect.getfullargspec`: which parameters a function has, or the constructor of a class. Of
/// the library's functions it knows those that are looked for.
public final class Signatures {
    private static final String EMPTY = "inspect.Parameter.empty";
    private static final String KIND = "inspect.Parameter.";

    private Signatures() {}

    static void addTo(Models models) {
        models.function("inspect.signature", Signatures::signature);
        models.function("inspect.getfullargspec", Signatures::specification);
        models.function(EMPTY, (_, _) -> Reference.UNKNOWN);
    }

    /// The kinds by which parameters are told apart.
    public static List<String> kinds() {
        return Stream.of(Parameter.Kind.values())
                .map(kind -> KIND + kind.name())
                .toList();
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
        return Signature.of(callee, site).map(signature -> described(signature, machine));
    }

    private static List<Described> described(Signature signature, Machine machine) {
        return signature.parameters().stream()
                .map(parameter -> new Described(
                        parameter.name(),
                        kind(parameter.kind()),
                        parameter.defaultValue().isPresent() ? signature.defaultOf(parameter, machine) : empty(),
                        parameter
                                .annotation()
                                .map(said -> Annotations.of(said, signature.function(), machine))
                                .orElseGet(Signatures::empty)))
                .toList();
    }

    private static Reference empty() {
        return Reference.to(new External(EMPTY));
    }

    private static Reference kind(Parameter.Kind kind) {
        return Reference.to(new External(KIND + kind.name()));
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
            Obj.Namespace described = namespace("parameter " + parameter.name(), site);
            machine.write(Cell.attribute(described, "name"), Reference.text(parameter.name()));
            machine.write(Cell.attribute(described, "kind"), parameter.kind());
            machine.write(Cell.attribute(described, "default"), parameter.value());
            machine.write(Cell.attribute(described, "annotation"), parameter.annotation());
            machine.items().put(dict, parameter.name(), Reference.to(described));
        }
        Obj.Namespace signature = namespace("signature", site);
        machine.write(Cell.attribute(signature, "parameters"), Reference.to(dict));
        Reference function = arguments.value(0, "obj");
        machine.write(Cell.attribute(signature, "bind"), BoundArguments.binderOf(function, site));
        machine.write(Cell.attribute(signature, "bind_partial"), BoundArguments.partialBinderOf(function, site));
        return Reference.to(signature);
    }

    private static Reference specification(Arguments arguments, Site site) {
        Optional<Signature> signature = Signature.of(arguments.value(0, "func"), site);
        if (signature.isEmpty()) {
            return Reference.UNKNOWN;
        }
        Obj.Namespace specification = namespace("specification", site);
        List<Reference> positional = new ArrayList<>();
        List<Reference> named = new ArrayList<>();
        Reference rest = Reference.to(Constant.NONE);
        Reference others = Reference.to(Constant.NONE);
        for (Parameter parameter : signature.get().parameters()) {
            Reference name = Reference.text(parameter.name());
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
        machine.write(Cell.attribute(specification, "defaults"), Reference.UNKNOWN);
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
