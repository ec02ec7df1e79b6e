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

    private static final Cell CLEARED = Cell.attribute(OS_ENVIRON, "[cleared]");

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
            return isAllSeen(name) ? otherwise : otherwise.or(Reference.UNKNOWN);
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
        if (isAllSeen(name) && cell(name).filter(flow::holds).isEmpty()) {
            return Optional.of(false);
        }
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

    /// All variables are gone but those that are set from now on.
    public void clear() {
        flow.write(CLEARED, Reference.to(Constant.TRUE));
    }

    /// Whether all were gone once, to be told when that ends.
    public Reference cleared() {
        return flow.read(CLEARED);
    }

    public void restoreCleared(Reference cleared) {
        if (cleared.equals(Reference.UNBOUND)) {
            flow.forget(CLEARED);
        } else {
            flow.write(CLEARED, cleared);
        }
    }

    /// Whether only those variables are there that the program has set itself.
    private boolean isAllSeen(Reference name) {
        return cell(name).isPresent() && flow.read(CLEARED).equals(Reference.to(Constant.TRUE));
    }

    private static Optional<Cell> cell(Reference name) {
        return name.onlyText().map(text -> Cell.entry(OS_ENVIRON, text));
    }
}
