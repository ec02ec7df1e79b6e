package dev.earshot.python.machine;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// Bytes that can be changed: a `bytearray` is a list of numbers, and is equal to the bytes that it holds.
public final class Bytearrays {
    public static final String TYPE = "builtins.bytearray";

    private Bytearrays() {}

    public static boolean isOne(Value value) {
        return value instanceof Obj.Container container
                && container.type().filter(TYPE::equals).isPresent();
    }

    /// The bytes that it holds now, where they are known.
    public static Optional<Constant> bytes(Value bytearray, Machine machine) {
        StringBuilder octets = new StringBuilder();
        Optional<List<Reference>> each = machine.items().each(Reference.to(bytearray));
        for (Reference item : each.orElse(List.of())) {
            if (!(item.only().orElse(null) instanceof Constant(Long octet)) || isNoOctet(octet)) {
                return Optional.empty();
            }
            octets.append((char) octet.intValue());
        }
        return each.map(_ -> new Constant(new Constant.Bytes(octets.toString())));
    }

    /// Bytes as they are, or what a `bytearray` holds; all else stands for itself.
    public static Reference asBytes(Reference reference, Machine machine) {
        return reference.only().filter(Bytearrays::isOne).isPresent()
                ? bytes(reference.only().orElseThrow(), machine)
                        .map(Reference::to)
                        .orElse(Reference.UNKNOWN)
                : reference;
    }

    /// What is raised where something cannot be an item; nothing where it can, or that is not known.
    public static Optional<String> refusal(Reference item) {
        return switch (item.only().orElse(null)) {
            case Constant(Long octet) -> Optional.of("ValueError").filter(_ -> isNoOctet(octet));
            case Constant(Boolean _) -> Optional.empty();
            case Constant _ -> Optional.of("TypeError");
            case null, default -> Optional.empty();
        };
    }

    private static boolean isNoOctet(long number) {
        return number < 0 || number > 255;
    }
}
