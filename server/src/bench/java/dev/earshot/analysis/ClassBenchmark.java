package dev.earshot.analysis;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
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

/// A keystroke in the midst of a class that matters, one method of which makes the call: all of it is one statement,
/// and every method leads to the next.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClassBenchmark {
    @Param({"20", "400", "2000"})
    public int lines;

    private @Nullable DocumentAnalysis analysis;
    private int place;
    private boolean isTyped;

    @Setup
    public void open() {
        int methods = lines / 6;
        StringBuilder text = new StringBuilder("import logging.config\n\nclass Server:\n");
        for (int i = 0; i < methods; i++) {
            text.append("""
                        def m%d(self, port):
                            self.port = port
                            if port > 10:
                                self.log.info("x")
                            %s
                            return self.m%d(port)
                    """.formatted(
                            i, i == methods / 2 ? "logging.config.listen(port)" : "port += 1", (i + 1) % methods));
        }
        place = text.indexOf("listen(port") + "listen(port".length();
        DocumentAnalysis opened = DocumentAnalysis.open(SourceText.of(text.toString()));
        if (opened.findings().size() != 1) {
            throw new IllegalStateException("the call is not found");
        }
        analysis = opened;
    }

    @TearDown
    public void close() {
        Objects.requireNonNull(analysis).close();
    }

    @Benchmark
    public Object type() {
        DocumentAnalysis open = Objects.requireNonNull(analysis);
        TextRange range = new TextRange(place, isTyped ? place + 1 : place);
        open.edit(List.of(new Replacement(range, isTyped ? "" : "x")));
        isTyped = !isTyped;
        return open.findings();
    }
}
