package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a mock answers where Python itself asks an object (library reference, `unittest.mock`, «Mocking Magic
/// Methods»). It does not know operators.
record MockMagic(Obj.Callable mock, Machine machine) {
    private static final Reference NO = Truth.constant(false);
    private static final Optional<Reference> NOTHING =
            Optional.of(Reference.to(new Constant(new Constant.Tuple(List.of()))));

    /// What it answers, if it is told nothing else; by the rest what it makes itself.
    private static final Map<String, Optional<Reference>> ANSWERS = answers();

    /// How often Python asks for these is known.
    private static final Set<String> COUNTED =
            Set.of("__enter__", "__exit__", "__aenter__", "__aexit__", "__getitem__", "__setitem__", "__delitem__");

    private static Map<String, Optional<Reference>> answers() {
        Map<String, Optional<Reference>> answers = new HashMap<>();
        Stream.of("__enter__", "__aenter__", "__getitem__", "__setitem__", "__delitem__")
                .forEach(name -> answers.put(name, Optional.empty()));
        Stream.of("__exit__", "__aexit__", "__contains__").forEach(name -> answers.put(name, Optional.of(NO)));
        Stream.of("__iter__", "__aiter__").forEach(name -> answers.put(name, NOTHING));
        answers.put("__str__", Optional.of(Reference.UNKNOWN));
        answers.put("__bool__", Optional.of(Truth.constant(true)));
        answers.put("__len__", Optional.of(Reference.to(new Constant(0L))));
        answers.put("__int__", Optional.of(Reference.to(new Constant(1L))));
        answers.put("__float__", Optional.of(Reference.to(new Constant(1.0))));
        return Map.copyOf(answers);
    }

    static Set<String> methods() {
        return ANSWERS.keySet();
    }

    static boolean isOne(String method) {
        return ANSWERS.containsKey(method);
    }

    /// Whether each time that Python asks for a method is seen.
    static boolean isCounted(String method) {
        return COUNTED.contains(method);
    }

    /// Whether it has the method without having been given it.
    boolean has(String method) {
        return isOne(method)
                && MockKind.of(mock, machine).filter(MockKind::isMagic).isPresent()
                && (!new MockSpec(mock, machine).isLimited()
                        || method.equals("__str__")
                        || new MockSpec(mock, machine).has(method).equals(Optional.of(true)));
    }

    /// Whether it surely has not got the method.
    boolean lacks(String method) {
        Optional<MockKind> kind = MockKind.of(mock, machine);
        boolean isGiven = !machine.read(Cell.attribute(mock, method)).equals(Reference.UNBOUND);
        return !isGiven
                && kind.isPresent()
                && (!kind.get().isMagic()
                        || new MockSpec(mock, machine).has(method).equals(Optional.of(false)));
    }

    /// What the method gives; nothing where it has none, or where that is not known.
    Optional<Reference> answer(String method, Arguments arguments, Site site) {
        Reference own = machine.read(Cell.attribute(mock, method)).bound();
        if (own.hasValues() || own.other()) {
            boolean isMock = own.only().orElse(null) instanceof Obj.Callable;
            Arguments given = isMock ? arguments : arguments.behind(Obj.Passed.unwritten(Reference.to(mock)));
            return Optional.of(machine.calls().call(own, given, site));
        }
        if (!has(method)) {
            return Optional.empty();
        }
        Obj.Callable part = Mocks.part(mock, method, machine);
        boolean isAsked = method.equals("__iter__") && !isTold(part) && isTold(Mocks.part(mock, "__aiter__", machine));
        if (isAsked) {
            return answer("__aiter__", arguments, site); // it is gone through by `async for`
        }
        Optional<Reference> usual = ANSWERS.getOrDefault(method, Optional.empty());
        boolean isWaitedFor = MockKind.of(part, machine).equals(Optional.of(MockKind.ASYNC_MOCK)) && usual.isPresent();
        if (usual.isEmpty() || isTold(part) || MockedFiles.isReading(part, machine)) {
            return Optional.of(CalledMock.call(part, arguments, site));
        }
        Reference answer = CalledMock.call(part, arguments, site);
        if (isWaitedFor) {
            machine.coroutines().await(answer, site);
        }
        return usual;
    }

    private boolean isTold(Obj.Callable part) {
        MockEffects effects = new MockEffects(part, machine);
        return Stream.of(MockEffects.EFFECT, MockEffects.RETURNS, MockEffects.WRAPS)
                .anyMatch(way -> effects.told(way).isPresent());
    }
}
