package dev.earshot.lsp;

import dev.earshot.StandardLibrary;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
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

/// From a keystroke to the diagnostics that it brings about, through the whole server over a pipe, in files of
/// several lengths made of Python's standard library. Each keystroke deletes or types a letter of a call of
/// `logging.config.listen()` in the middle, so that its finding goes and comes; or one of a comment beside it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class KeystrokeBenchmark {
    private static final String NAME = "file.py";
    private static final String PROBE =
            "\n\nimport logging.config\n\ndef lsp_probe():\n    logging.config.listen(9999)  # note\n\n\n";

    @Param({"20", "2000", "20000", "100000"})
    public int lines;

    private @Nullable FakeEditor editor;
    private TextPosition call = new TextPosition(0, 0);
    private TextPosition comment = new TextPosition(0, 0);
    private int version = 1;
    private boolean whole = true;

    @Setup
    public void open() {
        String text = StandardLibrary.program(PROBE, lines);
        SourceText source = SourceText.of(text);
        int at = text.indexOf(PROBE);
        call = source.position(text.indexOf("listen", at));
        comment = source.position(text.indexOf("note", at));
        FakeEditor started = FakeEditor.start();
        started.open(NAME, text);
        started.awaitPublish(NAME);
        editor = started;
    }

    @TearDown
    public void close() {
        editor().close();
    }

    @Benchmark
    public Object typeInTheCall() {
        return type(call);
    }

    @Benchmark
    public Object typeInAComment() {
        return type(comment);
    }

    private Object type(TextPosition place) {
        version++;
        int end = place.character() + (whole ? 1 : 0);
        String letter = place.equals(call) ? "l" : "n";
        editor().notify("textDocument/didChange", """
                {"textDocument": {"uri": "%s", "version": %d}, "contentChanges": [{"range":
                {"start": {"line": %d, "character": %d}, "end": {"line": %d, "character": %d}}, "text": "%s"}]}
                """.formatted(
                        FakeEditor.uri(NAME),
                        version,
                        place.line(),
                        place.character(),
                        place.line(),
                        end,
                        whole ? "" : letter));
        whole = !whole;
        return editor().awaitPublish(NAME);
    }

    private FakeEditor editor() {
        return Objects.requireNonNull(editor);
    }
}
