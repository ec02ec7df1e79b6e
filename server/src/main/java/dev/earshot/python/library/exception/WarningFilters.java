package dev.earshot.python.library.exception;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is to become of warnings: the filters that a program has set, of which the first that fits counts (library
/// reference, `warnings`, «The Warnings Filter»). Which fit by line or module is left open.
final class WarningFilters {
    /// What becomes of a warning for which no filter has been set: it is shown, by most of those that Python brings.
    private static final Reference USUAL = Reference.text("default");

    private static final Reference OPEN = Reference.to(Constant.NONE);
    private static final Pattern PLAIN = Pattern.compile("[\\w ]*");
    private static final String NAME = "[filters]";

    private final External module;
    private final Machine machine;

    /// @param module whose filters they are
    WarningFilters(External module, Machine machine) {
        this.module = module;
        this.machine = machine;
    }

    /// Adds one filter: in front of the others if not said otherwise.
    ///
    /// @param message what texts begin with; none for all
    /// @param others whether it asks for something else as well
    void add(
            Reference action,
            Optional<Reference> message,
            Optional<Reference> category,
            boolean others,
            Reference append,
            Site site) {
        Optional<List<Reference>> before = all();
        Reference asked = others ? Reference.UNKNOWN : message.orElse(Reference.text(""));
        Reference type = category.orElse(Reference.to(ExceptionTypes.builtin("Warning")));
        Reference filter = Made.tuple(List.of(action, asked, type), site);
        boolean isKnown = append.equals(Reference.to(Constant.FALSE)) || append.equals(Reference.to(Constant.TRUE));
        if (before.isEmpty() || !isKnown) {
            machine.items().add(list(), Reference.UNKNOWN);
            return;
        }
        List<Reference> now = new ArrayList<>(before.get());
        now.add(append.equals(Reference.to(Constant.TRUE)) ? now.size() : 0, filter);
        machine.items().sequence(list(), now);
    }

    void clear() {
        machine.items().sequence(list(), List.of());
    }

    /// Keeps a copy of them with an object.
    void keepWith(Obj owner) {
        Cell kept = Cell.attribute(owner, NAME);
        Obj.Container copy = machine.context()
                .kept(owner, NAME, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        machine.write(kept, Reference.to(copy));
        copy(list(), copy);
    }

    /// They are again what was kept with an object.
    void takeBack(Obj owner) {
        if (machine.read(Cell.attribute(owner, NAME)).bound().only().orElse(null) instanceof Obj.Container copy) {
            copy(copy, list());
        }
    }

    private void copy(Obj.Container from, Obj.Container to) {
        Optional<List<Reference>> all = machine.items().each(Reference.to(from));
        machine.items().sequence(to, all.orElse(List.of()));
        if (all.isEmpty()) {
            machine.items().add(to, Reference.UNKNOWN);
        }
    }

    /// What is to be done about a warning; open where that hangs on what is not known.
    ///
    /// @param message its text
    Reference action(Reference message, Reference type) {
        Optional<List<Reference>> all = all();
        if (all.isEmpty()) {
            return OPEN;
        }
        for (Reference each : all.get()) {
            List<Reference> filter = machine.items().each(each).orElse(List.of());
            Optional<Boolean> fits =
                    filter.size() == 3 ? fits(filter.get(1), filter.get(2), message, type) : Optional.empty();
            if (fits.isEmpty()) {
                return OPEN;
            }
            if (fits.get()) {
                return filter.getFirst();
            }
        }
        return USUAL;
    }

    private Optional<Boolean> fits(Reference begin, Reference category, Reference message, Reference type) {
        Optional<Boolean> isOfType = type.only().flatMap(one -> machine.types().isSubclass(one, category));
        Optional<Boolean> begins = begin.onlyText()
                .filter(text -> PLAIN.matcher(text).matches())
                .flatMap(text -> text.isEmpty()
                        ? Optional.of(true)
                        : message.onlyText()
                                .map(whole ->
                                        whole.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT))));
        if (isOfType.equals(Optional.of(false)) || begins.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return isOfType.isPresent() && begins.isPresent() ? Optional.of(true) : Optional.empty();
    }

    private Optional<List<Reference>> all() {
        return machine.items().each(Reference.to(list()));
    }

    private Obj.Container list() {
        return KeptList.of(module, NAME, machine);
    }
}
