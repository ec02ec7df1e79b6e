package dev.earshot.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Edits in a module that 1,000 files import and call, through the whole server over a pipe: until the module itself
/// is answered, with an edit that changes nothing for the others, and until all 1,000 are told of a change.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ImportersBenchmark {
    private static final int IMPORTERS = 1_000;
    private static final String HUB = """
            from logging.config import listen

            def start(port):
                return listen(port)

            opener = listen
            # note
            """;
    private static final String IMPORTER = """
            import os
            from hub import opener, start

            def main():
                start(9030)
                opener(9031)

            main()
            """;

    private @Nullable FakeEditor editor;
    private @Nullable Path folder;
    private boolean whole = true;

    @Setup
    public void open() throws IOException {
        Path created = Files.createTempDirectory("earshot-importers");
        folder = created;
        Files.writeString(created.resolve("hub.py"), HUB);
        for (int i = 0; i < IMPORTERS; i++) {
            Files.writeString(created.resolve(name(i)), IMPORTER);
        }
        FakeEditor started = FakeEditor.startIn(created, FakeEditor.EVERYTHING);
        editor = started;
        started.awaitPublish("hub.py");
        awaitAll();
        started.open("hub.py", HUB);
        started.awaitPublish("hub.py");
    }

    @TearDown
    public void close() throws IOException {
        editor().close();
        try (var files = Files.walk(Objects.requireNonNull(folder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// The module's own answer, where no other is touched.
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Object answerOfTheModule() {
        editor().replace("hub.py", whole ? "note" : "not", whole ? "not" : "note");
        whole = !whole;
        return editor().awaitFindings("hub.py");
    }

    /// The answer of every file that imports it.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 5)
    @Measurement(iterations = 10)
    public Object answersOfAllImporters() {
        editor().replace(
                        "hub.py",
                        whole ? "opener = listen" : "opener = print",
                        whole ? "opener = print" : "opener = listen");
        whole = !whole;
        Object own = editor().awaitFindings("hub.py");
        awaitAll();
        return own;
    }

    private void awaitAll() {
        for (int i = 0; i < IMPORTERS; i++) {
            editor().awaitPublish(name(i));
        }
    }

    private static String name(int importer) {
        return "importer" + importer + ".py";
    }

    private FakeEditor editor() {
        return Objects.requireNonNull(editor);
    }
}
