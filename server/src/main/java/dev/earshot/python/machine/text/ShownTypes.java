package dev.earshot.python.machine.text;

import dev.earshot.python.constant.Format;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.machine.type.TypeForms;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What types look like as texts that have types in brackets (`typing._type_repr`, and `Objects/genericaliasobject.c`
/// of CPython). It does not know how else objects look that stand in them.
record ShownTypes(Machine machine) {
    Optional<String> shown(Obj.Callable type) {
        List<Reference> arguments = SubscriptedTypes.arguments(type);
        return switch (type.made()) {
            case SubscriptedTypes.ALTERNATIVES -> row(arguments, " | ", "None");
            case SubscriptedTypes.UNION -> {
                List<Reference> others = arguments.stream()
                        .filter(each -> !each.equals(Reference.to(SubscriptedTypes.NONE_TYPE)))
                        .toList();
                yield others.size() == 1 && arguments.size() == 2
                        ? row(others, "", "NoneType").map(one -> "typing.Optional[" + one + "]")
                        : row(arguments, ", ", "NoneType").map(all -> "typing.Union[" + all + "]");
            }
            case SubscriptedTypes.LITERAL ->
                texts(arguments.stream()
                                .map(each -> each.only().flatMap(Format::repr))
                                .toList())
                        .map(all -> "typing.Literal[" + String.join(", ", all) + "]");
            case SubscriptedTypes.ANNOTATED -> Optional.empty();
            default -> ofClass(type, arguments);
        };
    }

    private Optional<String> ofClass(Obj.Callable type, List<Reference> arguments) {
        Value origin = SubscriptedTypes.origin(type);
        if (origin.equals(new External("collections.abc.Callable")) || arguments.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = type.made().equals(SubscriptedTypes.TYPING)
                        && origin instanceof External(String path)
                        && !path.startsWith("typing.")
                ? TypeForms.nameInTyping(path).map(own -> "typing." + own)
                : one(origin, "NoneType");
        return name.flatMap(own -> row(arguments, ", ", "NoneType").map(all -> own + "[" + all + "]"));
    }

    private Optional<String> row(List<Reference> types, String between, String none) {
        return texts(types.stream()
                        .map(each -> each.only().flatMap(value -> one(value, none)))
                        .toList())
                .map(all -> String.join(between, all));
    }

    private static Optional<List<String>> texts(List<Optional<String>> parts) {
        List<String> all = new ArrayList<>();
        parts.forEach(each -> each.ifPresent(all::add));
        return Optional.of(all).filter(_ -> all.size() == parts.size());
    }

    private Optional<String> one(Value value, String none) {
        return switch (value) {
            case External external when external.equals(SubscriptedTypes.NONE_TYPE) -> Optional.of(none);
            case External(String path) when path.equals("builtins.Ellipsis") -> Optional.of("...");
            case External(String path) ->
                Optional.of(path.startsWith("builtins.") ? path.substring("builtins.".length()) : path)
                        .filter(_ -> TypeForms.isType(path));
            case Constant _ -> Format.repr(value);
            case Obj.ClassObject type -> ofProgram(type);
            case Obj.Callable inner when SubscriptedTypes.isOne(inner) -> shown(inner);
            default -> Optional.empty();
        };
    }

    private Optional<String> ofProgram(Obj.ClassObject type) {
        return machine.annotations()
                .moduleOf(type)
                .flatMap(module ->
                        machine.read(Cell.attribute(module, "__name__")).onlyText())
                .flatMap(module -> machine.read(Cell.attribute(type, "__qualname__"))
                        .onlyText()
                        .map(name -> module + "." + name));
    }
}
