package dev.earshot.python.machine;

import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One run of a generator's body (reference manual, 6.2.9): hands on what it yields, and goes on from there.
final class Generator {
    private final Machine machine;
    private final Obj.Container iterator;
    private final Consumer<Reference> each;

    Generator(Machine machine, Obj.Container iterator, Consumer<Reference> each) {
        this.machine = machine;
        this.iterator = iterator;
        this.each = each;
    }

    /// What `send` gives to a generator.
    static Cell sent(Obj.Container iterator) {
        return Cell.attribute(iterator, "[sent]");
    }

    /// What a generator returned when it came to its end.
    static Cell returned(Obj.Container iterator) {
        return Cell.attribute(iterator, "[returned]");
    }

    Reference handOn(Reference value) {
        each.accept(value);
        Reference sent = machine.read(sent(iterator));
        machine.write(sent(iterator), Reference.UNBOUND);
        return sent.unbound() ? sent.bound().or(Reference.to(Constant.NONE)) : sent;
    }

    /// `yield from`: all that the other one yields, and what it returns.
    Reference yieldFrom(Reference value, Site site) {
        if (value.only().orElse(null) instanceof Obj.Container inner
                && machine.sources().isPending(inner)
                && inner.source().isPresent()) {
            machine.sources().consume(inner, item -> {
                each.accept(item);
                // What is sent to this one is for the other.
                machine.write(sent(inner), machine.read(sent(iterator)));
                machine.write(sent(iterator), Reference.UNBOUND);
            });
            return machine.read(returned(inner)).bound();
        }
        Optional<List<Reference>> items = machine.items().each(value);
        items.orElse(List.of()).forEach(each);
        if (items.isEmpty()) {
            State before = machine.fork();
            each.accept(machine.iterators().elements(value, site));
            machine.flowTo(before.branch().join(machine.state()));
        }
        return Reference.UNKNOWN;
    }
}
