package dev.earshot.analysis;

import dev.earshot.StandardLibrary;
import dev.earshot.analysis.scan.Scan;
import dev.earshot.workspace.FileSelection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A scan of Python's standard library: cold, in a JVM that has done nothing before, and warm, each with the options
/// that `bin/lib/run.sh` gives to the program. The start of the JVM is not counted. What `bin/verify package` prints is
/// another thing: there the JVM has a record of the start, which saves more than half of a cold scan.
@State(Scope.Benchmark)
@Fork(
        value = 5,
        jvmArgsAppend = {
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=0.1",
            "-Xms12m",
            "-Xmn4m"
        })
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScanBenchmark {
    private Path library = Path.of("");

    @Setup
    public void find() {
        library = Path.of(StandardLibrary.python("import sysconfig; print(sysconfig.get_path('stdlib'))", "")
                .strip());
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Object cold() {
        return Scan.of(List.of(library), FileSelection.usual());
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 2, time = 1)
    @Measurement(iterations = 1, time = 2)
    public Object warm() {
        return Scan.of(List.of(library), FileSelection.usual());
    }
}
