package dev.earshot.python.machine.expression;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.Sources;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One run of a generator's body (reference manual, 6.2.9): hands on what it yields, and goes on from there.
public final class Generator {
    private final Machine machine;
    private final Obj.Container iterator;
    private final Consumer<Reference> each;

    public Generator(Machine machine, Obj.Container iterator, Consumer<Reference> each) {
        this.machine = machine;
        this.iterator = iterator;
        this.each = each;
    }

    Reference handOn(Reference value) {
        each.accept(value);
        Reference sent = machine.read(Sources.sent(iterator));
        machine.write(Sources.sent(iterator), Reference.UNBOUND);
        return sent.unbound() ? sent.bound().or(Reference.to(Constant.NONE)) : sent;
    }

    /// `yield from`: all that the other one yields, and what it returns.
    Reference yieldFrom(Reference iterable, Site site) {
        Reference value = new Iterators(machine).iter(iterable, site);
        if (value.only().orElse(null) instanceof Obj.Container inner
                && machine.sources().isPendingFromKnown(inner)
                && inner.source().isPresent()) {
            machine.sources().consume(inner, item -> {
                each.accept(item);
                // What is sent to this one is for the other.
                machine.write(Sources.sent(inner), machine.read(Sources.sent(iterator)));
                machine.write(Sources.sent(iterator), Reference.UNBOUND);
            });
            return machine.read(Sources.returned(inner)).bound();
        }
        Optional<List<Reference>> items = machine.items().each(value);
        items.orElse(List.of()).forEach(each);
        if (items.isEmpty()) {
            State before = machine.fork();
            each.accept(new Iterators(machine).elements(value, site));
            machine.flowTo(before.branch().join(machine.state()));
        }
        return Reference.UNKNOWN;
    }
}
