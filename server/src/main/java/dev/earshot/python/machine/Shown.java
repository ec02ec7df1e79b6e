package dev.earshot.python.machine;

import dev.earshot.python.constant.Format;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// Objects as texts: what the methods of the program's classes give, and what exceptions were made with (reference
/// manual, 3.3.1).
public final class Shown {
    private final Machine machine;

    public Shown(Machine machine) {
        this.machine = machine;
    }

    /// What `str` gives, as a text where that is known.
    public Reference text(Reference object, Site site) {
        return shown(object, List.of("__str__", "__repr__"), site)
                .orElseGet(() -> object.only()
                        .flatMap(Format::display)
                        .or(() -> new KnownValues(machine).repr(object))
                        .map(Reference::text)
                        .orElse(Reference.UNKNOWN));
    }

    /// What `repr` gives.
    public Reference repr(Reference object, Site site) {
        return shown(object, List.of("__repr__"), site)
                .orElseGet(() -> object.only()
                        .flatMap(Format::repr)
                        .or(() -> new KnownValues(machine).repr(object))
                        .map(Reference::text)
                        .orElse(Reference.UNKNOWN));
    }

    private Optional<Reference> shown(Reference object, List<String> methods, Site site) {
        Value value = object.only().orElse(Constant.NONE);
        if (value instanceof Obj.Callable made
                && machine.library().isException(made.made(), made.made()).isPresent()) {
            return methods.contains("__str__") && made.positional().size() == 1
                    ? Optional.of(text(made.positional().getFirst().value(), site))
                    : Optional.empty();
        }
        if (!(value instanceof Obj.Instance instance)) {
            return Optional.empty();
        }
        for (String name : methods) {
            Reference method = machine.classAttributes().special(instance, name, site);
            if (method.hasValues()) {
                return Optional.of(machine.calls().call(method, Arguments.NONE, site));
            }
        }
        return methods.contains("__str__") ? ofException(instance, site) : Optional.empty();
    }

    private Optional<Reference> ofException(Obj.Instance instance, Site site) {
        return machine.items()
                .each(machine.read(Cell.attribute(instance, "args")))
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> text(arguments.getFirst(), site));
    }
}
