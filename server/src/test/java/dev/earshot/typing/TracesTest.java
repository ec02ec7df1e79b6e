package dev.earshot.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.text.Replacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Recorded sessions, typed into the analysis key by key: see `site/steadiness.md` for what is demanded.
class TracesTest {
    /// Programs in which a key costs more than some milliseconds; [SteadinessReport] types them all.
    private static final Set<String> SLOW = Set.of("fleet", "console", "agent");

    @Test
    void noFindingBlinksWhileAPersonTypes() throws IOException {
        Predicate<Path> isSlow =
                file -> SLOW.stream().anyMatch(file.getFileName().toString()::startsWith);
        List<Path> traces = Recorder.files("traces", ".trace").stream()
                .filter(isSlow.negate())
                .filter(file -> file.toString().endsWith("-closing.trace") == isTypedWithClosing(file))
                .toList();
        List<String> faults = AtOnce.each(traces, TracesTest::faults).stream()
                .flatMap(List::stream)
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void everyTraceIsWhatItsScriptTypes() throws IOException {
        for (Path file : Recorder.files("scripts", ".script")) {
            String name = file.getFileName().toString().replace(".script", "");
            Script script = Script.parse(Files.readString(file));
            for (boolean closesPairs : List.of(false, true)) {
                Trace trace = Replay.read(Recorder.trace(name, closesPairs));
                List<List<Replacement>> changes =
                        trace.versions().stream().map(Trace.Version::changes).toList();
                assertEquals(Recorder.type(script, closesPairs), changes, name);
            }
        }
    }

    @Test
    void aTraceIsReadAsItWasWritten() throws IOException {
        for (Path file : Recorder.files("traces", ".trace")) {
            Trace trace = Replay.read(file);
            Program program = Program.read(trace.session().program());
            assertEquals(Files.readString(file), TraceWriter.write(trace, program));
        }
    }

    /// Half of the sessions are typed in an editor that closes pairs, the others in one that does not.
    private static boolean isTypedWithClosing(Path file) {
        String script = file.getFileName().toString().replaceAll("(-closing)?\\.trace", "");
        return script.hashCode() % 2 == 0;
    }

    private static List<String> faults(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".trace", "");
        return Replay.faults(name, Replay::earshot).stream()
                .map(fault -> name + ", " + fault)
                .toList();
    }
}
