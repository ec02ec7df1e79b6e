package dev.earshot.python.library.testing;

import dev.earshot.python.StandardModules;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The mocks that a patch makes itself, as `new_callable`, `spec` and `autospec` tell it. It does not know where they
/// are put.
final class PatchedMocks {
    /// What `patch` keeps for itself; all else that it is given by name is handed on to the mock that it makes.
    private static final Set<String> OF_PATCH =
            Set.of("target", "attribute", "new", "spec", "create", "spec_set", "autospec", "new_callable", "unsafe");

    /// Functions of Python's library that its other functions, as good as ever, do not call.
    private static final Set<String> UNUSED = Set.of(
            "builtins.input",
            "builtins.print",
            "getpass.getpass",
            "os.system",
            "random.choice",
            "random.randint",
            "random.random",
            "random.uniform",
            "smtplib.SMTP",
            "subprocess.check_call",
            "time.sleep",
            "urllib.request.urlopen",
            "uuid.uuid4",
            "webbrowser.open");

    private PatchedMocks() {}

    /// The mock that a patch puts in the place of something.
    ///
    /// @param name of the attribute that is replaced
    static Reference of(Obj.Callable patch, String name, Reference original, Site site) {
        Machine machine = site.machine();
        Arguments given = new Arguments(List.of(), patch.keywords(), false, false);
        List<Obj.Named> handedOn = patch.keywords().stream()
                .filter(each ->
                        !OF_PATCH.contains(each.keyword()) && !patch.made().equals(Mocking.PATCH_MULTIPLE))
                .toList();
        Arguments told = new Arguments(List.of(), handedOn, false, false);
        Optional<Obj.Passed> maker = given.named("new_callable");
        if (maker.isPresent()) {
            return machine.calls().call(maker.get().value(), told, site);
        }
        Obj.Callable mock = machine.context()
                .kept(patch, "mock of " + name, Obj.Callable.class, () -> new Obj.Callable(Mocks.MOCK));
        Optional<Reference> automatic = spec(given, "autospec", original, machine);
        if (automatic.isPresent()) {
            List<Obj.Passed> of = List.of(Obj.Passed.unwritten(automatic.get()));
            AutomaticSpecs.begin(mock, new Arguments(of, handedOn, false, false), machine);
        } else {
            begin(mock, given, original, machine);
            Mocks.tell(mock, told, machine);
        }
        if (isUsedUnseen(patch, name)) {
            new MockCalls(mock, machine).leaveOpen();
        }
        return Reference.to(mock);
    }

    private static void begin(Obj.Callable mock, Arguments given, Reference original, Machine machine) {
        boolean isAwaited = original.only().filter(MockSpec::isAwaited).isPresent();
        Optional<Reference> spec = spec(given, "spec", original, machine);
        Optional<Reference> closed = spec(given, "spec_set", original, machine);
        Mocks.begin(mock, isAwaited ? MockKind.ASYNC_MOCK : MockKind.MAGIC_MOCK, machine);
        Optional<Reference> limit = closed.or(() -> spec);
        limit.ifPresent(to -> new MockSpec(mock, machine).limit(to, closed.isPresent()));
        boolean isOfClass = limit.flatMap(Reference::only)
                .filter(Obj.ClassObject.class::isInstance)
                .isPresent();
        if (isOfClass) {
            Obj.Callable returned = Mocks.part(mock, MockPart.RETURNED, machine);
            new MockSpec(returned, machine).limit(limit.orElseThrow(), closed.isPresent());
        }
    }

    /// What a mock is to stand for; for `True` that is what it takes the place of.
    private static Optional<Reference> spec(Arguments given, String keyword, Reference original, Machine machine) {
        return given.named(keyword)
                .map(Obj.Passed::value)
                .filter(value -> !Truth.of(value, machine).equals(Optional.of(false)))
                .map(value -> value.equals(Truth.constant(true)) ? original : value);
    }

    /// Whether a patch replaces something of Python's library, which may use it itself, unseen.
    private static boolean isUsedUnseen(Obj.Callable patch, String name) {
        return patch.positional().stream()
                .findFirst()
                .flatMap(target -> target.value().only())
                .filter(target -> switch (target) {
                    case Constant(String path) ->
                        StandardModules.contains(path.substring(0, (path + ".").indexOf('.')))
                                && !UNUSED.contains(path);
                    case External(String path) -> !UNUSED.contains(path + "." + name);
                    default -> false;
                })
                .isPresent();
    }
}
