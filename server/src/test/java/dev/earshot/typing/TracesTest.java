package dev.earshot.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.text.Replacement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every recorded session, typed into the analysis as the server does it: see `typing/README.md` for what is demanded.
class TracesTest {
    /// Programs in which a key costs more than some milliseconds; `SteadinessReport` types them all.
    private static final Set<String> SLOW = Set.of("fleet", "console", "agent");

    @Test
    void noFindingBlinksWhileAPersonTypes() throws IOException {
        List<String> faults = Recorder.files("traces", ".trace").parallelStream()
                .filter(file -> SLOW.stream().noneMatch(file.getFileName().toString()::startsWith))
                .filter(file -> file.toString().endsWith("-closing.trace") == isTypedWithClosing(file))
                .flatMap(file -> faults(file).stream())
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void everyTraceIsWhatItsScriptTypes() throws IOException {
        int versions = 0;
        for (Path file : Recorder.files("scripts", ".script")) {
            String name = file.getFileName().toString().replace(".script", "");
            Script script = Script.parse(Files.readString(file));
            for (boolean closesPairs : List.of(false, true)) {
                Trace trace = Replay.read(Recorder.trace(name, closesPairs));
                List<List<Replacement>> changes =
                        trace.versions().stream().map(Trace.Version::changes).toList();
                assertEquals(Recorder.type(script, closesPairs), changes, name);
                versions += changes.size();
            }
        }
        assertTrue(versions > 20_000, versions + " versions");
    }

    @Test
    void aTraceIsReadAsItWasWritten() throws IOException {
        for (Path file : Recorder.files("traces", ".trace")) {
            Trace trace = Replay.read(file);
            assertEquals(Files.readString(file), TraceFile.write(trace, Recorder.program(trace.program())));
        }
    }

    /// Half of the sessions are typed in an editor that closes pairs, the others in one that does not.
    private static boolean isTypedWithClosing(Path file) {
        String script = file.getFileName().toString().replaceAll("(-closing)?\\.trace", "");
        return script.hashCode() % 2 == 0;
    }

    private static List<String> faults(Path file) {
        try {
            Trace trace = Replay.read(file);
            List<String> faults = new ArrayList<>();
            Replay.of(trace, Recorder.program(trace.program()), Replay.Earshot::new)
                    .faults()
                    .forEach(fault -> faults.add(file.getFileName() + ", " + fault));
            return faults;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
