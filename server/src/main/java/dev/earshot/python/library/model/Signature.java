package dev.earshot.python.library.model;

import dev.earshot.python.machine.Defaults;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Parameter;
import java.util.List;
import java.util.Optional;

/// What a call of a function, or of a class, takes.
///
/// @param function the one that is run in the end
/// @param parameters those of its parameters that a call can give
public record Signature(Obj.Function function, List<Parameter> parameters) {
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /// That of a callee, where it is one of the program's.
    public static Optional<Signature> of(Reference callee, Site site) {
        return callee.only().flatMap(value -> switch (value) {
            case Obj.Function function -> Optional.of(new Signature(function, Parameter.of(function.node())));
            case Bound(Obj.Function function, Value _) ->
                of(Reference.to(function), site).map(Signature::withoutFirst);
            case Obj.ClassObject type -> {
                Reference constructor = site.machine().attributes().load(Reference.to(type), "__init__", site);
                yield of(constructor, site).map(Signature::withoutFirst);
            }
            default -> Optional.empty();
        });
    }

    private Signature withoutFirst() {
        return new Signature(function, parameters.subList(Math.min(1, parameters.size()), parameters.size()));
    }

    /// What a parameter has that is left out.
    public Reference defaultOf(Parameter parameter, Machine machine) {
        return new Defaults(machine).of(function, parameter);
    }

    /// Whether a call gives something that yields.
    public boolean isGenerator(Machine machine) {
        return machine.facts().names(function.node()).yields();
    }
}
