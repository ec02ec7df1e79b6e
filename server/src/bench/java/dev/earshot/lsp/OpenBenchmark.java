package dev.earshot.lsp;

import com.google.gson.JsonPrimitive;
import dev.earshot.StandardLibrary;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From the opening of a document to its diagnostics, through the whole server over a pipe, for files of several
/// lengths made of Python's standard library, with a call of `logging.config.listen()` in the middle.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OpenBenchmark {
    private static final String NAME = "file.py";
    private static final String PROBE =
            "\n\nimport logging.config\n\ndef lsp_probe():\n    logging.config.listen(9999)\n\n\n";

    @Param({"20", "2000", "20000", "100000"})
    public int lines;

    private @Nullable FakeEditor editor;
    private String document = "";

    @Setup
    public void start() {
        document = """
                {"textDocument": {"uri": "%s", "languageId": "python", "version": 1, "text": %s}}
                """.formatted(FakeEditor.uri(NAME), new JsonPrimitive(StandardLibrary.program(PROBE, lines)));
        editor = FakeEditor.start();
    }

    @TearDown
    public void end() {
        editor().close();
    }

    @Benchmark
    public Object open() {
        editor().notify("textDocument/didOpen", document);
        Object published = editor().awaitPublish(NAME);
        editor().notify(
                        "textDocument/didClose",
                        "{\"textDocument\": {\"uri\": \"%s\"}}".formatted(FakeEditor.uri(NAME)));
        editor().awaitPublish(NAME);
        return published;
    }

    private FakeEditor editor() {
        return Objects.requireNonNull(editor);
    }
}
