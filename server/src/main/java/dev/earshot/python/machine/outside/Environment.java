package dev.earshot.python.machine.outside;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// The variables of the environment, as far as the program itself sets or deletes them. What it was started with is
/// not known.
public final class Environment {
    public static final External OS_ENVIRON = new External("os.environ");

    private final Flow flow;

    public Environment(Flow flow) {
        this.flow = flow;
    }

    /// The value of a variable.
    ///
    /// @param otherwise what is given where there is none
    public Reference get(Reference name, Reference otherwise) {
        Optional<Cell> cell = cell(name).filter(flow::holds);
        if (cell.isEmpty()) {
            return otherwise.or(Reference.UNKNOWN);
        }
        Reference value = flow.read(cell.get());
        if (value.equals(Reference.UNBOUND)) {
            return otherwise;
        }
        return value.unbound() ? value.bound().or(otherwise).or(Reference.UNKNOWN) : value;
    }

    /// `os.environ[name]`; nothing where there surely is no such variable.
    public Optional<Reference> item(Reference name) {
        return has(name).orElse(true) ? Optional.of(get(name, Reference.NEVER)) : Optional.empty();
    }

    /// Whether there is such a variable, where the program has seen to that.
    public Optional<Boolean> has(Reference name) {
        return cell(name)
                .filter(flow::holds)
                .map(flow::read)
                .flatMap(value -> value.equals(Reference.UNBOUND)
                        ? Optional.of(false)
                        : value.unbound() ? Optional.empty() : Optional.of(true));
    }

    /// Whether something surely is none that a variable can have.
    public static boolean refuses(Reference value) {
        return value.only().orElse(null) instanceof Constant(Object literal) && !(literal instanceof String);
    }

    public void set(Reference name, Reference value) {
        cell(name).ifPresent(cell -> flow.write(cell, value));
    }

    public void delete(Reference name) {
        set(name, Reference.UNBOUND);
    }

    private static Optional<Cell> cell(Reference name) {
        return name.onlyText().map(text -> Cell.entry(OS_ENVIRON, text));
    }
}
