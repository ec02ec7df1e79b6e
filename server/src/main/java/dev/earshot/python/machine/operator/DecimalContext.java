package dev.earshot.python.machine.operator;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Reference;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The context of decimal numbers that is in force (library reference, `decimal`): to how many digits results are
/// rounded, and how. What a program sets in it are its attributes. It does not know of traps.
public final class DecimalContext {
    /// What `getcontext` gives.
    public static final External CURRENT = new External("decimal.current context");

    private static final List<String> SETTINGS = List.of("prec", "rounding");

    private static final Map<String, RoundingMode> MODES = Map.of(
            "ROUND_HALF_EVEN", RoundingMode.HALF_EVEN,
            "ROUND_HALF_UP", RoundingMode.HALF_UP,
            "ROUND_HALF_DOWN", RoundingMode.HALF_DOWN,
            "ROUND_UP", RoundingMode.UP,
            "ROUND_DOWN", RoundingMode.DOWN,
            "ROUND_CEILING", RoundingMode.CEILING,
            "ROUND_FLOOR", RoundingMode.FLOOR);

    private final Machine machine;

    public DecimalContext(Machine machine) {
        this.machine = machine;
    }

    /// Nothing where it is not known.
    public Optional<MathContext> precision() {
        Optional<RoundingMode> mode = setting("rounding").onlyText().map(MODES::get);
        return setting("prec").only().orElse(null) instanceof Constant(Long digits) && digits > 0 && digits < 1_000
                ? mode.map(known -> new MathContext(digits.intValue(), known))
                : Optional.empty();
    }

    /// Whether it is that which Python begins with.
    public boolean isAsAtTheBeginning() {
        return SETTINGS.stream().allMatch(name -> setting(name).equals(beginning(name)));
    }

    /// What one of the settings is.
    public Reference setting(String name) {
        Reference set = machine.read(Cell.attribute(CURRENT, name));
        return set.unbound() ? set.bound().or(beginning(name)) : set;
    }

    /// What it is in the context that Python begins with.
    private Reference beginning(String name) {
        return machine.library().constant(CURRENT.member(name).path()).orElse(Reference.UNKNOWN);
    }

    public void set(String name, Reference value) {
        machine.write(Cell.attribute(CURRENT, name), value);
    }

    public static List<String> settings() {
        return SETTINGS;
    }
}
