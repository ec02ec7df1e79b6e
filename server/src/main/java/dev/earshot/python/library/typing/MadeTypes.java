package dev.earshot.python.library.typing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Types that are made by calls: `NewType`, `TypeVar`, `ForwardRef` (library reference, `typing`). It does not know
/// what type checkers make of them.
final class MadeTypes {
    private static final String NEW_TYPE = "typing.NewType";

    private MadeTypes() {}

    static void addTo(Models models) {
        for (String module : List.of("typing.", "typing_extensions.")) {
            models.function(
                    module + "NewType", (arguments, site) -> Reference.to(Made.object(NEW_TYPE, arguments, site)));
            for (String variable : SubscriptedTypes.VARIABLES) {
                models.function(
                        module + variable.substring("typing.".length()),
                        (arguments, site) -> Reference.to(Made.object(variable, arguments, site)));
            }
        }
        models.object(NEW_TYPE, (_, arguments, _) -> arguments.value(0, "x"));
        models.function(
                SubscriptedTypes.FORWARD,
                (arguments, site) -> arguments.value(0, "arg").onlyText().isPresent()
                        ? site.machine().subscriptedTypes().forward(arguments.value(0, "arg"))
                        : Reference.UNKNOWN);
    }

    static Optional<Reference> attribute(Obj.Callable type, String name, Machine machine) {
        if (type.made().equals(SubscriptedTypes.FORWARD)) {
            return name.equals("__forward_arg__") ? Optional.of(given(type, 0)) : Optional.empty();
        }
        boolean isNew = type.made().equals(NEW_TYPE);
        if (!isNew && !SubscriptedTypes.VARIABLES.contains(type.made())) {
            return Optional.empty();
        }
        return switch (name) {
            case "__name__" -> Optional.of(given(type, 0));
            case "__qualname__" -> isNew ? Optional.of(given(type, 0)) : Optional.empty();
            case "__supertype__" -> isNew ? Optional.of(given(type, 1)) : Optional.empty();
            case "__bound__" -> isNew ? Optional.empty() : Optional.of(keyword(type, "bound"));
            case "__constraints__" -> isNew ? Optional.empty() : Optional.of(constraints(type, machine));
            case "__class__" -> Optional.of(Reference.to(new External(type.made())));
            default -> Optional.empty();
        };
    }

    private static Reference constraints(Obj.Callable variable, Machine machine) {
        Obj.Container tuple = machine.context()
                .object(
                        variable,
                        "constraints",
                        Obj.Container.class,
                        () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        return Reference.to(machine.items()
                .sequence(
                        tuple,
                        variable.positional().stream()
                                .skip(1)
                                .map(Obj.Passed::value)
                                .toList()));
    }

    private static Reference given(Obj.Callable type, int at) {
        return at < type.positional().size() ? type.positional().get(at).value() : Reference.UNKNOWN;
    }

    private static Reference keyword(Obj.Callable type, String keyword) {
        return type.keywords().stream()
                .filter(each -> each.keyword().equals(keyword))
                .map(each -> each.argument().value())
                .findFirst()
                .orElse(Reference.to(Constant.NONE));
    }
}
