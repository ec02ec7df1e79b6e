package dev.earshot.python.machine.call;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.UnseenBases;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What code that is not seen calls of the program's: functions that it is given, and the methods of objects whose
/// classes inherit from its own. It may call each at once, in any order, as often as it likes, with anything.
final class CallsFromUnseen {
    /// Rounds before the state is taken as it is.
    private static final int MOST_ROUNDS = 8;

    /// Methods that are called when classes and instances are made or go, and not by others.
    private static final Set<String> OF_PYTHON =
            Set.of("__init__", "__new__", "__init_subclass__", "__class_getitem__", "__set_name__", "__del__");

    /// So many statements are run for such calls in one program; what others do after that is taken for open.
    private static final int MOST_SPENT = 500;

    private final Machine machine;
    private long spent;
    private final Set<Value> atWork = new HashSet<>();

    CallsFromUnseen(Machine machine) {
        this.machine = machine;
    }

    /// An argument has got to unseen code.
    void given(Obj.Passed argument, Site site) {
        if (argument.place().isPresent()) { // what a decorator is given is mostly called later
            argument.value().values().keySet().forEach(value -> given(value, site));
        }
    }

    private void given(Value value, Site site) {
        switch (value) {
            case Obj.Function function -> call(function, List.of(function), site);
            case Bound(Obj.Function _, Value _) -> call(value, List.of(value), site);
            case Obj.Instance instance
            when UnseenBases.areBehind(machine.classOf(instance)) -> methodsOf(instance, site);
            default -> {}
        }
    }

    /// Code of a class that stands behind that of an object is run.
    void methodsOf(Obj.Instance instance, Site site) {
        call(instance, methods(instance), site);
    }

    private List<Value> methods(Obj.Instance self) {
        List<Value> methods = new ArrayList<>();
        Set<String> names = new HashSet<>(OF_PYTHON);
        for (Value each : Inheritance.linear(machine.classOf(self))) {
            if (each instanceof Obj.ClassObject type) {
                for (String name : type.attributes()) {
                    if (names.add(name)) {
                        machine.read(Cell.attribute(type, name)).values().keySet().stream()
                                .filter(Obj.Function.class::isInstance)
                                .forEach(function -> methods.add(new Bound(function, self)));
                    }
                }
            }
        }
        return methods;
    }

    /// Calls until that brings nothing new. In the midst of that others are left to be called at any time: each that
    /// called the next in its turn would cost more than can be spent.
    private void call(Value owner, List<Value> functions, Site site) {
        functions.forEach(each -> machine.escape(Reference.to(each)));
        if (!atWork.isEmpty() || spent > MOST_SPENT) {
            change(owner);
            return;
        }
        atWork.add(owner);
        long before = machine.effort().spent();
        State head = machine.fork();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            machine.flowTo(head.branch());
            for (Value each : functions) {
                machine.maybe(
                        () -> machine.escape(machine.calls().call(Reference.to(each), Arguments.unknown(), site)));
            }
            if (head.covers(machine.state()) || machine.effort().isSpent()) {
                break;
            }
            head = head.join(machine.state());
        }
        machine.flowTo(head.branch());
        atWork.remove(owner);
        spent += machine.effort().spent() - before;
    }

    /// Its methods are in the midst of being called: what it holds is not known there.
    private void change(Value owner) {
        if (owner instanceof Obj.Instance instance) {
            machine.attributesOf(instance).forEach((name, held) -> {
                if (machine.functions().maySet(name)) {
                    machine.widen(Cell.attribute(instance, name), Reference.UNKNOWN);
                }
                new Growth(machine).of(held);
            });
        }
    }
}
