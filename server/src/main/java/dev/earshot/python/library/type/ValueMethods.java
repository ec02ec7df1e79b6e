package dev.earshot.python.library.type;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The methods by which operators ask numbers and texts, as classes call them that inherit from these. Where one would
/// say that it does not know of such an operand, nothing is said.
final class ValueMethods {
    private static final List<String> TYPES = List.of("int", "float", "str", "bytes");

    private static final Map<String, String> COMPARISONS =
            Map.of("__eq__", "==", "__ne__", "!=", "__lt__", "<", "__le__", "<=", "__gt__", ">", "__ge__", ">=");

    private ValueMethods() {}

    static void addTo(Models models) {
        for (String type : TYPES) {
            String prefix = "builtins." + type + ".";
            Operation.BINARY.forEach((operator, name) -> models.function(
                    prefix + "__" + name + "__",
                    (arguments, site) -> pair(arguments, site)
                            .map(pair -> new Operation(site).binary(operator, pair.self(), pair.other()))
                            .orElse(Reference.UNKNOWN)));
            COMPARISONS.forEach((method, operator) -> models.function(
                    prefix + method,
                    (arguments, site) -> pair(arguments, site)
                            .map(pair -> new Operation(site).comparison(operator, pair.self(), pair.other()))
                            .orElse(Reference.UNKNOWN)));
            models.function(
                    prefix + "__getitem__",
                    (arguments, site) -> new Subscripts(site.machine())
                            .load(self(arguments, site), arguments.value(1, "key"), site));
            models.function(
                    prefix + "__str__",
                    (arguments, site) -> new Shown(site.machine()).text(self(arguments, site), site));
            models.function(
                    prefix + "__repr__",
                    (arguments, site) -> new Shown(site.machine()).repr(self(arguments, site), site));
            for (String asked : List.of("hash", "len")) {
                models.function(
                        prefix + "__" + asked + "__",
                        (arguments, site) -> site.machine()
                                .library()
                                .call(new External("builtins." + asked), Arguments.of(self(arguments, site)), site)
                                .orElse(Reference.UNKNOWN));
            }
        }
    }

    private static Reference self(Arguments arguments, Site site) {
        return plain(arguments.value(0, "self"), site).map(Reference::to).orElse(Reference.UNKNOWN);
    }

    private record Pair(Reference self, Reference other) {}

    /// Two of one kind.
    private static Optional<Pair> pair(Arguments arguments, Site site) {
        Optional<Value> self = plain(arguments.value(0, "self"), site);
        Optional<Value> other = plain(arguments.value(1, "value"), site);
        return self.isPresent()
                        && other.isPresent()
                        && self.get() instanceof Constant(Object one)
                        && other.get() instanceof Constant(Object two)
                        && (one.getClass() == two.getClass()
                                || (Numbers.of(one).isPresent()
                                        && Numbers.of(two).isPresent()))
                ? Optional.of(new Pair(Reference.to(self.get()), Reference.to(other.get())))
                : Optional.empty();
    }

    private static Optional<Value> plain(Reference reference, Site site) {
        return reference.only().map(site.machine().items().keys()::plain);
    }
}
