package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.typing.Program;
import dev.earshot.typing.Replay;
import dev.earshot.typing.Trace;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Recorded sessions as a client sees them: each version is sent, and what is published with its number is looked at.
class TypedSessionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "small-everything-closing", "small-listen-line", "settings-comment-block", "settings-triple-quotes",
                "settings-rename-closing", "collector-comment", "collector-paste", "registry-swap"
            })
    void whatIsPublishedIsAsSteadyAsTheAnalysis(String session) throws IOException {
        assertEquals(List.of(), Replay.faults(session, Client::new));
    }

    private static final class Client implements Replay.Tool {
        private static final String FILE = "program.py";

        private final FakeEditor editor = FakeEditor.start();
        private SourceText text;

        Client(Program program) {
            text = SourceText.of(program.text());
            editor.open(FILE, program.text());
        }

        @Override
        public Set<Integer> see(Trace.Version version, String after) {
            if (!version.changes().isEmpty()) {
                editor.change(
                        FILE,
                        after,
                        version.changes().stream().map(this::change).collect(Collectors.joining(", ")));
            }
            Set<Integer> starts = new HashSet<>();
            for (JsonObject diagnostic : editor.awaitFindings(FILE)) {
                JsonObject start = diagnostic.getAsJsonObject("range").getAsJsonObject("start");
                int line = start.get("line").getAsInt();
                starts.add(text.offset(
                        new TextPosition(line, start.get("character").getAsInt())));
            }
            return starts;
        }

        private String change(Replacement change) {
            EditorText lines = new EditorText(text.toString(), "utf-16");
            text = text.replace(change);
            return "{\"range\": {\"start\": %s, \"end\": %s}, \"text\": %s}"
                    .formatted(
                            lines.position(change.range().start()),
                            lines.position(change.range().end()),
                            FakeEditor.quoted(change.text()));
        }

        @Override
        public void close() {
            editor.close();
        }
    }
}
