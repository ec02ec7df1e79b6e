package dev.earshot.python.machine.call;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Defaults;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.syntax.ast.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Binds the parameters of functions to the arguments of a call (reference manual, 6.3.4).
public final class Parameters {
    private final Machine machine;
    private final Defaults defaults;

    public Parameters(Machine machine) {
        this.machine = machine;
        this.defaults = new Defaults(machine);
    }

    void bind(Obj.Function function, Arguments arguments, Frame frame, Context context) {
        int position = 0;
        Set<String> taken = new HashSet<>();
        for (Parameter parameter : Parameter.of(function.node())) {
            Reference value = switch (parameter.kind()) {
                case POSITIONAL_ONLY ->
                    arguments
                            .at(position++)
                            .map(Obj.Passed::value)
                            .orElseGet(() -> absent(function, parameter, arguments.openPositional()));
                case POSITIONAL_OR_KEYWORD -> {
                    Optional<Obj.Passed> passed = arguments.at(position++, parameter.name());
                    taken.add(parameter.name());
                    yield passed.map(Obj.Passed::value)
                            .orElseGet(() -> absent(
                                    function, parameter, arguments.openPositional() || arguments.openKeywords()));
                }
                case KEYWORD_ONLY -> {
                    taken.add(parameter.name());
                    yield arguments
                            .named(parameter.name())
                            .map(Obj.Passed::value)
                            .orElseGet(() -> absent(function, parameter, arguments.openKeywords()));
                }
                case VAR_POSITIONAL -> {
                    Arguments rest = arguments.after(position);
                    yield restOf(rest, parameter, context);
                }
                case VAR_KEYWORD -> keywordsOf(arguments, taken, parameter, context);
            };
            Place place = new Place(function.suite(), parameter.range());
            machine.write(
                    new Cell(frame.owner(), parameter.name()),
                    value.withTrails(trail -> trail.equals(Trail.NONE) ? trail : trail.bound(place, parameter.name())));
        }
    }

    private Reference absent(Obj.Function function, Parameter parameter, boolean open) {
        Reference value = parameter.defaultValue().isPresent() ? defaults.of(function, parameter) : Reference.UNKNOWN;
        return open ? value.or(Reference.UNKNOWN) : value;
    }

    private Reference restOf(Arguments rest, Parameter parameter, Context context) {
        Obj.Container tuple = context.object(
                parameter, "rest", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        List<Reference> items =
                rest.positional().stream().map(Obj.Passed::value).toList();
        if (rest.openPositional()) {
            Reference any = items.stream().reduce(Reference.UNKNOWN, Reference::or);
            return Reference.to(machine.items().unordered(tuple, any));
        }
        return Reference.to(machine.items().sequence(tuple, items));
    }

    private Reference keywordsOf(Arguments arguments, Set<String> taken, Parameter parameter, Context context) {
        Obj.Container dict = machine.items()
                .emptyDict(context.object(
                        parameter, "rest", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT)));
        for (Obj.Named named : arguments.keywords()) {
            if (!taken.contains(named.keyword())) {
                machine.items().put(dict, named.keyword(), named.argument().value());
            }
        }
        if (arguments.openKeywords()) {
            machine.items().add(dict, Reference.UNKNOWN);
        }
        return Reference.to(dict);
    }
}
