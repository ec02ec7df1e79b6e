package dev.earshot.python.library.container;

import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `bytearray`: how such ones are made, and what they do otherwise than lists.
public final class MutableBytes {
    /// Methods of lists that it has as well.
    private static final Set<String> OF_LISTS =
            Set.of("append", "clear", "copy", "extend", "insert", "pop", "remove", "reverse", "__len__");

    private MutableBytes() {}

    static void addTo(Models models) {
        models.function(Bytearrays.TYPE, MutableBytes::made);
        models.function(
                Bytearrays.TYPE + ".fromhex",
                (arguments, site) -> PureFunctions.at("builtins.bytes.fromhex")
                        .flatMap(pure -> new KnownValues(site.machine()).call(pure, arguments, site))
                        .map(bytes -> ofBytes(bytes, "from digits", site))
                        .orElse(Reference.UNKNOWN));
        models.function("builtins.memoryview", MutableBytes::view);
    }

    private static Reference made(Arguments arguments, Site site) {
        Reference bytes = site.machine()
                .library()
                .call(new External("builtins.bytes"), arguments, site)
                .orElse(Reference.UNKNOWN);
        return site.machine().isReachable() ? ofBytes(bytes, "made", site) : Reference.NEVER;
    }

    /// Whoever has a view may change what is seen through it.
    private static Reference view(Arguments arguments, Site site) {
        Reference seen = arguments.value(0, "object");
        seen.values().keySet().stream()
                .filter(Bytearrays::isOne)
                .forEach(each -> site.machine().items().add((Obj.Container) each, Reference.UNKNOWN));
        if (!isBytes(Bytearrays.asBytes(seen, site.machine()))) {
            site.machine().raising().mayFail("TypeError");
        }
        return Reference.UNKNOWN;
    }

    private static Reference ofBytes(Reference bytes, String which, Site site) {
        Obj.Container made = Made.container(Kind.LIST, "bytearray " + which, site);
        made.specialize(Bytearrays.TYPE);
        if (!(bytes.only().orElse(null) instanceof Constant(Constant.Bytes(String octets)))) {
            return Reference.to(site.machine().items().unordered(made, Reference.UNKNOWN));
        }
        List<Reference> items = new ArrayList<>();
        octets.chars().forEach(octet -> items.add(Reference.to(new Constant((long) octet))));
        return Reference.to(site.machine().items().sequence(made, items));
    }

    /// A method that lists do not have, or have otherwise.
    static Optional<Reference> method(Obj.Container self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (!Bytearrays.isOne(self)) {
            return Optional.empty();
        }
        if (method.equals("copy")) {
            return Optional.of(ofBytes(Bytearrays.asBytes(Reference.to(self), machine), "copied", site));
        }
        if (OF_LISTS.contains(method)) {
            int item = method.equals("insert") ? 1 : 0;
            return method.equals("append") || method.equals("insert")
                    ? Bytearrays.refusal(arguments.value(item, "item")).map(machine.raising()::fail)
                    : Optional.empty();
        }
        if (method.startsWith("__")) {
            return Optional.empty();
        }
        boolean counts = arguments.at(0).filter(MutableBytes::isNumber).isPresent()
                && (method.equals("count") || method.equals("index"));
        if (counts) {
            return Optional.empty();
        }
        Reference bytes = Bytearrays.asBytes(Reference.to(self), machine);
        Optional<Reference> given = bytes.other()
                ? Optional.empty()
                : PureFunctions.at("builtins.bytes." + method)
                        .flatMap(pure -> new KnownValues(machine)
                                .call(pure, arguments.behind(Obj.Passed.unwritten(bytes)), site));
        if (given.isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        return Optional.of(given.map(result -> isBytes(result) ? ofBytes(result, method, site) : result)
                .orElse(Reference.UNKNOWN));
    }

    private static boolean isNumber(Obj.Passed passed) {
        return passed.value().only().orElse(null) instanceof Constant(Long _);
    }

    private static boolean isBytes(Reference reference) {
        return reference.only().orElse(null) instanceof Constant(Constant.Bytes _);
    }

    /// What `+` and `*` make of such a one, whose kind the first operand decides on.
    public static Optional<Reference> operate(String operator, List<Reference> operands, Site site) {
        boolean any = operands.stream()
                .anyMatch(operand -> operand.only().filter(Bytearrays::isOne).isPresent());
        if (!any || operands.size() < 2 || !(operator.equals("+") || operator.equals("*"))) {
            return Optional.empty();
        }
        List<Reference> bytes = operands.stream()
                .map(operand -> Bytearrays.asBytes(operand, site.machine()))
                .toList();
        Reference result = new Operation(site).binary(operator, bytes.getFirst(), bytes.getLast());
        boolean isFirst = operator.equals("*")
                || operands.getFirst().only().filter(Bytearrays::isOne).isPresent();
        return Optional.of(isFirst ? ofBytes(result, operator, site) : result);
    }
}
