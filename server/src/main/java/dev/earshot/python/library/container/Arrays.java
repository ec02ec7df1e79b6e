package dev.earshot.python.library.container;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `array.array`: a list of numbers that have a place each in memory. It does not know arrays of characters.
final class Arrays {
    private static final String ARRAY = "array.array";
    private static final String DECIMALS = "fd";

    /// How many octets a number has on any system that is in use, where that is so.
    private static final Map<String, Long> SIZES =
            Map.of("b", 1L, "B", 1L, "h", 2L, "H", 2L, "i", 4L, "I", 4L, "q", 8L, "Q", 8L, "f", 4L, "d", 8L);

    private Arrays() {}

    static void addTo(Models models) {
        models.function(ARRAY, Arrays::array);
        models.function(ARRAY + ".tolist", (arguments, site) -> Made.copied(Kind.LIST, arguments, site));
    }

    private static Reference array(Arguments arguments, Site site) {
        Optional<String> code = arguments.value(0, "typecode").onlyText();
        if (code.filter(type -> !type.matches("[bBuhHiIlLqQfdw]")).isPresent()) {
            return site.machine().raising().fail("ValueError");
        }
        List<Reference> items = arguments
                .at(1, "initializer")
                .flatMap(given -> site.machine().items().each(given.value()))
                .orElse(List.of());
        for (Reference item : items) {
            Optional<String> refusal = code.flatMap(type -> refusal(item, type));
            if (refusal.isPresent()) {
                return site.machine().raising().fail(refusal.get());
            }
        }
        Reference array = Made.ofLibraryType(ARRAY, Made.copied(Kind.LIST, arguments.after(1), site));
        if (array.only().orElse(null) instanceof Obj.Container made) {
            site.machine()
                    .write(
                            Cell.attribute(made, "typecode"),
                            code.map(Reference::text).orElse(Reference.UNKNOWN));
            Reference toList = Reference.to(new Bound(new External(ARRAY + ".tolist"), made));
            site.machine().write(Cell.attribute(made, "tolist"), toList);
            site.machine()
                    .write(
                            Cell.attribute(made, "itemsize"),
                            code.map(SIZES::get)
                                    .map(size -> Reference.to(new Constant(size)))
                                    .orElse(Reference.UNKNOWN));
        }
        return array;
    }

    /// What becomes of putting an item into a list that is an array, and has no place for it.
    static Optional<Reference> refused(Obj.Container list, Reference item, Site site) {
        return site.machine()
                .read(Cell.attribute(list, "typecode"))
                .onlyText()
                .flatMap(type -> refusal(item, type))
                .map(site.machine().raising()::fail);
    }

    /// What Python raises where a number has no place in an array; nothing where it has one, or that is not known.
    private static Optional<String> refusal(Reference item, String type) {
        if (!(item.only().orElse(null) instanceof Constant(Object literal)) || !SIZES.containsKey(type)) {
            return Optional.empty();
        }
        boolean isNumber = Numbers.of(literal).isPresent();
        if (DECIMALS.contains(type)) {
            return isNumber ? Optional.empty() : Optional.of("TypeError");
        }
        Optional<BigInteger> whole = Numbers.wholeOf(literal);
        if (whole.isEmpty()) {
            return Optional.of("TypeError");
        }
        int bits = (int) (SIZES.getOrDefault(type, 8L) * 8);
        boolean signed = Character.isLowerCase(type.charAt(0));
        boolean fits = signed
                ? whole.get().bitLength() < bits
                : whole.get().signum() >= 0 && whole.get().bitLength() <= bits;
        return fits ? Optional.empty() : Optional.of("OverflowError");
    }
}
