package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Parameter;
import java.util.ArrayList;
import java.util.List;

/// What parameters of functions have that a call leaves out (reference manual, 8.7).
public final class Defaults {
    private final Machine machine;

    public Defaults(Machine machine) {
        this.machine = machine;
    }

    /// Where the default of a parameter is kept.
    public static Cell cell(Obj.Function function, Parameter parameter) {
        return new Cell(function, "[default " + parameter.name() + "]");
    }

    /// `f.__defaults__` and `f.__kwdefaults__`, from which what is left out is taken from then on.
    Reference all(Obj.Function function, String name) {
        boolean byName = name.equals("__kwdefaults__");
        List<Reference> values = new ArrayList<>();
        Obj.Container.Kind kind = byName ? Obj.Container.Kind.DICT : Obj.Container.Kind.TUPLE;
        Obj.Container container =
                machine.context().kept(function, name, Obj.Container.class, () -> new Obj.Container(kind));
        machine.items().emptyDict(container);
        for (Parameter parameter : Parameter.of(function.node())) {
            boolean named = parameter.kind() == Parameter.Kind.KEYWORD_ONLY;
            if (parameter.defaultValue().isPresent() && named == byName) {
                Reference value = machine.read(cell(function, parameter)).bound();
                values.add(value);
                if (byName) {
                    machine.items().put(container, parameter.name(), value);
                }
            }
        }
        if (!byName) {
            machine.items().sequence(container, values);
        }
        Reference held = values.isEmpty() ? Reference.to(Constant.NONE) : Reference.to(container);
        machine.write(Cell.attribute(function, name), held);
        return held;
    }

    /// What a parameter has that is left out.
    public Reference of(Obj.Function function, Parameter parameter) {
        boolean named = parameter.kind() == Parameter.Kind.KEYWORD_ONLY;
        Cell changed = Cell.attribute(function, named ? "__kwdefaults__" : "__defaults__");
        if (machine.holds(changed) && machine.read(changed).only().orElse(null) instanceof Obj.Container container) {
            List<Parameter> all = Parameter.of(function.node()).stream()
                    .filter(each -> each.defaultValue().isPresent())
                    .filter(each -> each.kind() != Parameter.Kind.KEYWORD_ONLY)
                    .toList();
            Reference key = named
                    ? Reference.text(parameter.name())
                    : Reference.to(new Constant((long) all.indexOf(parameter)));
            return machine.items()
                    .find(container, key)
                    .orElse(Reference.UNKNOWN)
                    .bound();
        }
        return machine.read(cell(function, parameter)).bound();
    }
}
