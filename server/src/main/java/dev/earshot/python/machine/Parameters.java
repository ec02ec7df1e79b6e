package dev.earshot.python.machine;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Binds the parameters of functions to the arguments of a call (reference manual, 6.3.4).
public final class Parameters {
    private final Machine machine;

    public Parameters(Machine machine) {
        this.machine = machine;
    }

    public static Cell defaultCell(Obj.Function function, Parameter parameter) {
        return new Cell(function, "[default " + parameter.name() + "]");
    }

    /// Whether a function surely cannot be called with the arguments (reference manual, 6.3.4).
    static boolean refuse(Obj.Function function, Arguments arguments) {
        if (arguments.openPositional() || arguments.openKeywords()) {
            return false;
        }
        Set<String> names = new HashSet<>();
        boolean anyPosition = false;
        boolean anyName = false;
        int positions = 0;
        for (Parameter parameter : of(function.node())) {
            boolean named = arguments.named(parameter.name()).isPresent();
            switch (parameter.kind()) {
                case VAR_POSITIONAL -> anyPosition = true;
                case VAR_KEYWORD -> anyName = true;
                default -> {
                    boolean positional = parameter.kind() != Parameter.Kind.KEYWORD_ONLY
                            && arguments.at(positions++).isPresent();
                    boolean byName = named && parameter.kind() != Parameter.Kind.POSITIONAL_ONLY;
                    names.add(byName ? parameter.name() : "");
                    if ((positional && byName)
                            || (!positional
                                    && !byName
                                    && parameter.defaultValue().isEmpty())) {
                        return true;
                    }
                }
            }
        }
        boolean anyNames = anyName;
        long different =
                arguments.keywords().stream().map(Obj.Named::keyword).distinct().count();
        return different < arguments.keywords().size()
                || (!anyPosition && arguments.positional().size() > positions)
                || arguments.keywords().stream().anyMatch(each -> !anyNames && !names.contains(each.keyword()));
    }

    void bind(Obj.Function function, Arguments arguments, Frame frame, Context context) {
        int position = 0;
        Set<String> taken = new HashSet<>();
        for (Parameter parameter : of(function.node())) {
            Reference value = switch (parameter.kind()) {
                case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD -> {
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

    /// `f.__defaults__` and `f.__kwdefaults__`, from which what is left out is taken from then on.
    Reference defaults(Obj.Function function, String name) {
        boolean byName = name.equals("__kwdefaults__");
        List<Reference> values = new ArrayList<>();
        Obj.Container.Kind kind = byName ? Obj.Container.Kind.DICT : Obj.Container.Kind.TUPLE;
        Obj.Container container =
                machine.context().object(function, name, Obj.Container.class, () -> new Obj.Container(kind));
        machine.items().emptyDict(container);
        for (Parameter parameter : of(function.node())) {
            boolean named = parameter.kind() == Parameter.Kind.KEYWORD_ONLY;
            if (parameter.defaultValue().isPresent() && named == byName) {
                Reference value = machine.read(defaultCell(function, parameter)).bound();
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
    public Reference defaultOf(Obj.Function function, Parameter parameter) {
        boolean named = parameter.kind() == Parameter.Kind.KEYWORD_ONLY;
        Cell changed = Cell.attribute(function, named ? "__kwdefaults__" : "__defaults__");
        if (machine.holds(changed) && machine.read(changed).only().orElse(null) instanceof Obj.Container container) {
            List<Parameter> all = of(function.node()).stream()
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
        return machine.read(defaultCell(function, parameter)).bound();
    }

    private Reference absent(Obj.Function function, Parameter parameter, boolean open) {
        Reference value = parameter.defaultValue().isPresent() ? defaultOf(function, parameter) : Reference.UNKNOWN;
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

    public static List<Parameter> of(Node function) {
        return switch (function) {
            case Stmt.FunctionDef definition -> definition.parameters();
            case Expr.Lambda lambda -> lambda.parameters();
            default -> List.of();
        };
    }
}
