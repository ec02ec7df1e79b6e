package dev.earshot.typing;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Types a trace into a tool. It does not know what is expected of it.
public final class Replay {
    private Replay() {}

    /// A tool that looks at the versions of a text, one after the other.
    public interface Tool extends AutoCloseable {
        /// Where the calls start that it finds in this version.
        ///
        /// @param version the version that the editor has now
        Set<Integer> see(Trace.Version version, String text);

        @Override
        void close();
    }

    /// How a tool is begun with a program.
    public interface Opener {
        Tool open(String program);
    }

    /// What is wrong while a recorded session is typed: whatever is lost, a phantom, or flips, a line each.
    ///
    /// Where a trace is not met, what it says may be outdated: more or less is found by now in a text that parses.
    /// That is no matter of steadiness, and other tests decide it.
    ///
    /// @param name of its file, without the ending
    public static List<String> faults(String name, Opener opener) throws IOException {
        Trace trace = read(Recorder.FOLDER.resolve("traces").resolve(name + ".trace"));
        List<String> faults = of(trace, opener).faults();
        return faults.isEmpty()
                ? faults
                : of(Recorder.expectAnew(trace), opener).faults();
    }

    static Figures of(Trace trace, Opener opener) throws IOException {
        String program = Recorder.program(trace.session().program());
        try (Tool tool = opener.open(program)) {
            Trace.Version opened = new Trace.Version(List.of(), true, trace.start());
            Figures figures = new Figures(trace, program, tool.see(opened, program));
            SourceText text = SourceText.of(program);
            for (Trace.Version version : trace.versions()) {
                for (var change : version.changes()) {
                    text = text.replace(change);
                }
                figures.see(version, tool.see(version, text.toString()), text.toString());
            }
            return figures;
        }
    }

    static Trace read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return TraceReader.read(lines, Recorder.program(TraceReader.program(lines)));
    }

    /// The server's own analysis.
    static final class Earshot implements Tool {
        private final DocumentAnalysis analysis;

        Earshot(String program) {
            analysis = DocumentAnalysis.open(SourceText.of(program));
        }

        @Override
        public Set<Integer> see(Trace.Version version, String text) {
            analysis.edit(version.changes());
            return analysis.findings().stream()
                    .map(finding -> finding.range().start())
                    .collect(Collectors.toSet());
        }

        @Override
        public void close() {
            analysis.close();
        }
    }
}
