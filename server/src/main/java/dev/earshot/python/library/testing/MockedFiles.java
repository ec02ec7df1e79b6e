package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;
import java.util.Set;

/// `unittest.mock.mock_open`: a mock that stands for `open`, and gives a file in which stands what it was told. Each
/// time that it is called the file is read from its beginning.
final class MockedFiles {
    private static final Set<String> READING = Set.of("read", "readline", "readlines", "__iter__", "__next__");

    /// What is read.
    static final String CONTENT = "[read data]";

    /// The file as it is read since it was opened last.
    static final String STREAM = "[stream]";

    private MockedFiles() {}

    static void addTo(Models models) {
        models.function("unittest.mock.mock_open", MockedFiles::open);
    }

    private static Reference open(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference given = arguments.given(0, "mock");
        Obj.Callable mock = given.only().orElse(null) instanceof Obj.Callable own && Mocks.isOne(own)
                ? own
                : Mocks.made(MockKind.MAGIC_MOCK, Arguments.NONE, site);
        Obj.Callable file =
                machine.context().kept(mock, "file", Obj.Callable.class, () -> new Obj.Callable(Mocks.MOCK));
        Mocks.begin(file, MockKind.MAGIC_MOCK, machine);
        machine.write(
                Cell.attribute(mock, CONTENT),
                arguments.at(1, "read_data").map(Obj.Passed::value).orElse(Reference.text("")));
        Mocks.set(Mocks.part(file, "__enter__", machine), MockEffects.RETURNS, Reference.to(file), site);
        Mocks.set(Mocks.part(file, "write", machine), MockEffects.RETURNS, Reference.to(Constant.NONE), site);
        Mocks.set(mock, MockEffects.RETURNS, Reference.to(file), site);
        return Reference.to(mock);
    }

    /// Such a mock is called: the file stands at its beginning.
    static void reset(Obj.Callable mock, Site site) {
        Machine machine = site.machine();
        Reference content = machine.read(Cell.attribute(mock, CONTENT)).bound();
        boolean isTold = new MockEffects(mock, machine).told(MockEffects.EFFECT).isPresent();
        if (isTold || !(content.hasValues() || content.other())) {
            return;
        }
        Obj.Callable file =
                machine.context().kept(mock, "file", Obj.Callable.class, () -> new Obj.Callable(Mocks.MOCK));
        boolean isBytes = content.only().orElse(null) instanceof Constant(Constant.Bytes _);
        External type = new External(isBytes ? "io.BytesIO" : "io.StringIO");
        Reference stream =
                machine.library().call(type, Arguments.of(content), site).orElse(Reference.UNKNOWN);
        machine.write(Cell.attribute(file, STREAM), stream);
    }

    /// Whether a mock reads from a file.
    static boolean isReading(Obj.Callable part, Machine machine) {
        return stream(part, machine).isPresent();
    }

    private static Optional<Reference> stream(Obj.Callable part, Machine machine) {
        MockPart own = new MockPart(part);
        MockEffects effects = new MockEffects(part, machine);
        boolean isTold = effects.told(MockEffects.EFFECT).isPresent()
                || effects.told(MockEffects.RETURNS)
                        .filter(given -> !given.equals(Reference.to(Constant.NONE)))
                        .isPresent();
        return isTold || !READING.contains(own.name(machine))
                ? Optional.empty()
                : own.whole(machine)
                        .map(file -> machine.read(Cell.attribute(file.mock(), STREAM))
                                .bound())
                        .filter(stream -> stream.hasValues() || stream.other());
    }

    /// What is read by a method of the file; nothing where it is none, or was told otherwise.
    static Optional<Reference> read(Obj.Callable part, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return stream(part, machine)
                .map(stream -> machine.library()
                        .callMethod(stream, new MockPart(part).name(machine), arguments, site)
                        .orElse(Reference.UNKNOWN));
    }
}
