package dev.earshot.python.machine.statement;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Groups of exceptions, also of groups, and how they are taken apart: each part keeps the shape of the whole (library
/// reference, «Exception groups»). It does not know statements.
public final class ExceptionGroups {
    private static final String GROUP = "ExceptionGroup";

    private final Machine machine;
    private final Site site;

    public ExceptionGroups(Site site) {
        this.machine = site.machine();
        this.site = site;
    }

    /// Two parts of a group, of which one may be missing.
    public record Split(Optional<Reference> matching, Optional<Reference> rest) {}

    /// Whether it is one that the library has made.
    public static boolean isOne(Value exception) {
        return exception instanceof Obj.Callable made && made.made().endsWith(GROUP);
    }

    /// What a group is made with: its message, and its exceptions where they are known.
    public Optional<List<Reference>> exceptions(Value group) {
        return isOne(group) && ((Obj.Callable) group).positional().size() == 2
                ? machine.items()
                        .each(((Obj.Callable) group).positional().get(1).value())
                : Optional.empty();
    }

    private static Reference message(Value group) {
        return ((Obj.Callable) group).positional().getFirst().value();
    }

    /// A group of one exception, or that itself if it is a group.
    public Reference asGroup(Value exception) {
        return isOne(exception)
                ? Reference.to(exception)
                : group(Reference.text(""), List.of(Reference.to(exception)), exception, "alone");
    }

    /// A group of some exceptions.
    ///
    /// @param owner together with the part that it is of, what tells it apart from others made here
    public Reference group(Reference message, List<Reference> exceptions, Object owner, String part) {
        Obj.Container list = site.context()
                .object(
                        site.call(),
                        List.of(owner, part),
                        Obj.Container.class,
                        () -> new Obj.Container(Obj.Container.Kind.LIST));
        Reference held = Reference.to(machine.items().sequence(list, exceptions));
        return machine.library().exception(GROUP, Arguments.of(message, held), site);
    }

    /// Takes a group apart.
    ///
    /// @param test whether an exception, or a group in whole, belongs to the first part
    /// @return nothing where that is not settled for all
    public Optional<Split> split(Value exception, Function<Value, Optional<Boolean>> test) {
        Optional<Boolean> whole = test.apply(exception);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        Reference self = Reference.to(exception);
        if (whole.get() || !isOne(exception)) {
            return Optional.of(
                    whole.get()
                            ? new Split(Optional.of(self), Optional.empty())
                            : new Split(Optional.empty(), Optional.of(self)));
        }
        List<Reference> matching = new ArrayList<>();
        List<Reference> rest = new ArrayList<>();
        Optional<List<Reference>> each = exceptions(exception);
        for (Reference one : each.orElse(List.of())) {
            Optional<Split> parts = one.only().flatMap(value -> split(value, test));
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            parts.get().matching().ifPresent(matching::add);
            parts.get().rest().ifPresent(rest::add);
        }
        return each.map(_ -> new Split(part(exception, matching, "matching"), part(exception, rest, "rest")));
    }

    private Optional<Reference> part(Value group, List<Reference> exceptions, String part) {
        return exceptions.isEmpty() ? Optional.empty() : Optional.of(group(message(group), exceptions, group, part));
    }
}
