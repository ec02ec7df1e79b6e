package dev.earshot.python.library.function;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.model.Signature;
import dev.earshot.python.library.typing.TypeHints;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `functools.singledispatch`: which of several functions is called is settled by the type of what it is given.
public final class Dispatch {
    private static final String FUNCTION = "functools.singledispatch";
    private static final String METHOD = "functools.singledispatchmethod";
    private static final String REGISTER = "functools.singledispatch.register";
    private static final String TYPES = "[types]";
    private static final String FUNCTIONS = "[functions]";

    private Dispatch() {}

    static void addTo(Models models) {
        models.methods(FUNCTION, Dispatch::method);
        models.methods(METHOD, Dispatch::method);
        models.function(FUNCTION, (arguments, site) -> Reference.to(generic(FUNCTION, arguments, site)));
        models.function(METHOD, (arguments, site) -> {
            Obj.Descriptor method = site.context()
                    .object(
                            site.call(),
                            "descriptor",
                            Obj.Descriptor.class,
                            () -> new Obj.Descriptor(Obj.Descriptor.Binding.METHOD));
            method.wrap(Reference.to(generic(METHOD, arguments, site)));
            return Reference.to(method);
        });
        models.object(FUNCTION, (generic, arguments, site) -> call(generic, arguments, 0, site));
        models.object(METHOD, (generic, arguments, site) -> call(generic, arguments, 1, site));
        models.object(REGISTER, (register, arguments, site) -> {
            Obj.Callable generic = (Obj.Callable)
                    register.positional().getFirst().value().only().orElseThrow();
            add(generic, register.positional().get(1).value(), arguments.value(0, "func"), site);
            return arguments.value(0, "func");
        });
    }

    private static Obj.Callable generic(String path, Arguments arguments, Site site) {
        Obj.Callable generic = Made.object(path, arguments, site);
        for (String name : List.of(TYPES, FUNCTIONS)) {
            site.machine().items().sequence(KeptList.of(generic, name, site.machine()), List.of());
        }
        return generic;
    }

    private static List<Reference> held(Obj.Callable generic, String name, Site site) {
        Obj.Container list = KeptList.of(generic, name, site.machine());
        return site.machine().items().each(Reference.to(list)).orElse(List.of());
    }

    /// `generic.register(type)`, `generic.register(type, function)`, or a function that says the type itself.
    static Optional<Reference> method(Obj.Callable generic, String method, Arguments arguments, Site site) {
        if (!method.equals("register")) {
            return Optional.empty();
        }
        Reference first = arguments.value(0, "cls");
        if (arguments.at(1, "func").isPresent()) {
            add(generic, first, arguments.value(1, "func"), site);
            return Optional.of(arguments.value(1, "func"));
        }
        if (first.only().orElse(null) instanceof Obj.Function function) {
            add(generic, annotated(function, generic.made().equals(METHOD) ? 1 : 0, site), first, site);
            return Optional.of(first);
        }
        return Optional.of(Reference.to(Made.object(REGISTER, Arguments.of(Reference.to(generic), first), site)));
    }

    private static Reference annotated(Obj.Function function, int at, Site site) {
        List<Parameter> parameters = Signature.of(Reference.to(function), site)
                .map(Signature::parameters)
                .orElse(List.of());
        return at < parameters.size()
                ? TypeHints.ofFunction(function, site)
                        .getOrDefault(parameters.get(at).name(), Reference.UNKNOWN)
                : Reference.UNKNOWN;
    }

    private static void add(Obj.Callable generic, Reference type, Reference function, Site site) {
        Machine machine = site.machine();
        List<Reference> types = new ArrayList<>(held(generic, TYPES, site));
        List<Reference> functions = new ArrayList<>(held(generic, FUNCTIONS, site));
        types.add(type);
        functions.add(function);
        machine.items().sequence(KeptList.of(generic, TYPES, site.machine()), types);
        machine.items().sequence(KeptList.of(generic, FUNCTIONS, site.machine()), functions);
        if (machine.relevance().matters(function)) {
            machine.relevance().noteThatItMatters(generic);
        }
    }

    private static Reference call(Obj.Callable generic, Arguments arguments, int at, Site site) {
        Machine machine = site.machine();
        List<Flow.Way> ways = new ArrayList<>();
        for (Reference function : chosen(generic, arguments.value(at, "arg"), site)) {
            ways.add(() -> machine.calls().call(function, arguments, site));
        }
        return machine.either(ways);
    }

    /// The functions that may be meant: of those whose type fits, one whose type is a subclass of the others'.
    private static List<Reference> chosen(Obj.Callable generic, Reference argument, Site site) {
        List<Reference> types = held(generic, TYPES, site);
        List<Reference> functions = held(generic, FUNCTIONS, site);
        Reference otherwise = generic.positional().getFirst().value();
        List<Reference> all = new ArrayList<>(functions);
        all.add(otherwise);
        Optional<Value> only = argument.only();
        int best = -1;
        for (int each = 0; each < types.size(); each++) {
            Reference type = types.get(each);
            Optional<Boolean> fits =
                    only.flatMap(value -> site.machine().types().isInstance(value, type));
            if (fits.isEmpty()) {
                return all;
            }
            Reference before = best < 0 ? type : types.get(best);
            boolean closer = type.only()
                    .flatMap(one -> site.machine().types().isSubclass(one, before))
                    .orElse(true);
            best = fits.get() && closer ? each : best;
        }
        return List.of(best < 0 ? otherwise : functions.get(best));
    }
}
