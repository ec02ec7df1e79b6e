package dev.earshot.python.library;

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
import java.util.TreeSet;

/// What programs see of objects when they look into them: `dir`, `inspect.getmembers`, `inspect.signature`.
final class Inspection {
    /// Whether an object can be waited for, or gives one that can.
    private static final List<String> QUESTIONS = List.of(
            "asyncio.iscoroutine",
            "asyncio.iscoroutinefunction",
            "inspect.iscoroutine",
            "inspect.iscoroutinefunction",
            "inspect.isawaitable");

    private Inspection() {}

    static void addTo(Map<String, Model> functions) {
        functions.put("builtins.dir", Inspection::dir);
        for (String question : QUESTIONS) {
            functions.put(question, (arguments, _) -> isCoroutine(question, arguments.value(0, "object")));
        }
        functions.put("inspect.getmembers", Inspection::members);
        functions.put("inspect.signature", Inspection::signature);
        functions.put("inspect.currentframe", (_, site) -> frame(site));
        functions.put("sys._getframe", (_, site) -> frame(site));
    }

    /// The names of an object that may matter; behind them stands one for all others.
    private static Reference dir(Arguments arguments, Site site) {
        Optional<List<String>> names = names(arguments.value(0, "object"), site);
        return names.map(known -> {
                    List<Reference> all = new ArrayList<>();
                    known.forEach(name -> all.add(Reference.text(name)));
                    all.add(Reference.UNKNOWN);
                    return Containers.list(all, site);
                })
                .orElse(Reference.UNKNOWN);
    }

    /// The same names with what they stand for, as far as they are what is asked for.
    private static Reference members(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference owner = arguments.value(0, "object");
        Optional<List<String>> names = names(owner, site);
        return names.map(known -> {
                    List<Reference> pairs = new ArrayList<>();
                    for (String name : known) {
                        Reference value = machine.attributes().load(owner, name, site);
                        pairs.add(Containers.row(pairs.size(), List.of(Reference.text(name), value), site));
                    }
                    List<Reference> other = List.of(Reference.UNKNOWN, Reference.UNKNOWN);
                    pairs.add(Containers.row(pairs.size(), other, site));
                    return Containers.list(pairs, site);
                })
                .orElse(Reference.UNKNOWN);
    }

    /// What `vars(module).items()` and the like give for something outside of the program.
    static Optional<Reference> view(External owner, String method, Site site) {
        Arguments arguments = Arguments.of(Reference.to(owner));
        return switch (method) {
            case "keys" -> Optional.of(dir(arguments, site));
            case "items" -> Optional.of(members(arguments, site));
            default -> Optional.empty();
        };
    }

    private static Reference isCoroutine(String question, Reference object) {
        return !question.endsWith("function") && object.only().orElse(null) instanceof Obj.Coroutine
                ? Reference.to(Constant.TRUE)
                : Reference.UNKNOWN;
    }

    private static Optional<List<String>> names(Reference owner, Site site) {
        return owner.only().flatMap(value -> switch (value) {
            case External external -> {
                Set<String> names = new TreeSet<>(site.machine().targets().onwards(external.path()));
                names.addAll(site.machine().attributesOf(external).keySet());
                names.removeIf(name -> name.startsWith("_"));
                yield names.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(names));
            }
            case Obj.Instance instance -> {
                Set<String> names = new TreeSet<>(namesOf(instance.type(), site));
                names.addAll(site.machine().attributesOf(instance).keySet());
                yield Optional.of(List.copyOf(names));
            }
            case Obj.ClassObject type -> Optional.of(namesOf(type, site));
            case Obj.Module module ->
                Optional.of(site.machine().attributesOf(module).keySet().stream()
                        .sorted()
                        .toList());
            default -> Optional.empty();
        });
    }

    private static List<String> namesOf(Obj.ClassObject type, Site site) {
        Set<String> names = new TreeSet<>();
        for (Value each : site.machine().classAttributes().classes(type)) {
            names.addAll(site.machine().attributesOf(each).keySet());
        }
        return List.copyOf(names);
    }

    /// A frame of the module at hand; of another module it would be another.
    private static Reference frame(Site site) {
        Obj.Namespace frame = site.context().object(site.call(), "frame", Obj.Namespace.class, Obj.Namespace::new);
        site.machine()
                .write(
                        Cell.attribute(frame, "f_globals"),
                        Reference.to(site.machine().view(site.module())));
        site.machine().write(Cell.attribute(frame, "f_locals"), Reference.UNKNOWN);
        return Reference.to(frame);
    }

    /// The parameters of a function or of a class's constructor, by name.
    private static Reference signature(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<List<Parameter>> parameters = machine.calls().parametersOf(arguments.value(0, "obj"), site);
        if (parameters.isEmpty()) {
            return Reference.UNKNOWN;
        }
        Obj.Container dict = StandardLibrary.container(Obj.Container.Kind.DICT, site);
        machine.items().emptyDict(dict);
        for (Parameter parameter : parameters.get()) {
            Obj.Namespace described = site.context()
                    .object(site.call(), "parameter " + parameter.name(), Obj.Namespace.class, Obj.Namespace::new);
            machine.write(Cell.attribute(described, "name"), Reference.text(parameter.name()));
            for (String unknown : List.of("annotation", "default", "kind")) {
                machine.write(Cell.attribute(described, unknown), Reference.UNKNOWN);
            }
            machine.items().put(dict, parameter.name(), Reference.to(described));
        }
        Obj.Namespace signature =
                site.context().object(site.call(), "signature", Obj.Namespace.class, Obj.Namespace::new);
        machine.write(Cell.attribute(signature, "parameters"), Reference.to(dict));
        return Reference.to(signature);
    }
}
