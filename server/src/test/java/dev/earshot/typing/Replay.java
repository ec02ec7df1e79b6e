package dev.earshot.typing;

import dev.earshot.analysis.Desk;
import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

        /// The same in another file of the program, as long as this version is in the editor.
        default Set<Integer> seeElsewhere(String file) {
            return Set.of();
        }

        @Override
        void close();
    }

    /// How a tool is begun with a program.
    public interface Opener {
        Tool open(Program program);
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
        Program program = Program.read(trace.session().program());
        try (Tool tool = opener.open(program)) {
            Trace.Version opened = new Trace.Version(List.of(), true, trace.start());
            Figures typed = new Figures(trace.start().typed(), program.text(), tool.see(opened, program.text()));
            Map<String, Figures> elsewhere = new TreeMap<>();
            program.others()
                    .forEach((file, text) -> elsewhere.put(
                            file, new Figures(trace.start().elsewhere(file), text, tool.seeElsewhere(file))));
            SourceText text = SourceText.of(program.text());
            for (Trace.Version version : trace.versions()) {
                for (var change : version.changes()) {
                    text = text.replace(change);
                }
                String after = text.toString();
                boolean parses = version.parses();
                typed.see(version.changes(), parses, version.expected().typed(), tool.see(version, after), after);
                elsewhere.forEach((file, figures) -> figures.see(
                        List.of(),
                        parses,
                        version.expected().elsewhere(file),
                        tool.seeElsewhere(file),
                        program.others().getOrDefault(file, "")));
            }
            elsewhere.forEach((file, figures) -> typed.add(figures, file));
            return typed;
        }
    }

    static Trace read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return TraceReader.read(lines, Program.read(TraceReader.program(lines)));
    }

    /// The server's own analysis, of a program of one file or of several.
    static Tool earshot(Program program) {
        return program.others().isEmpty() ? new Earshot(program) : new EarshotOnSeveral(program);
    }

    private static final class Earshot implements Tool {
        private final DocumentAnalysis analysis;

        Earshot(Program program) {
            analysis = DocumentAnalysis.open(SourceText.of(program.text()));
        }

        @Override
        public Set<Integer> see(Trace.Version version, String text) {
            analysis.edit(version.changes());
            return starts(analysis.findings());
        }

        @Override
        public void close() {
            analysis.close();
        }
    }

    /// Every other one of the files that are not typed in is open.
    private static final class EarshotOnSeveral implements Tool {
        private final String typed;
        private final Desk desk;

        EarshotOnSeveral(Program program) {
            typed = program.typed();
            desk = new Desk(program.folder());
            desk.list(typed, program.text()).open(typed);
            boolean isOpen = false;
            for (Map.Entry<String, String> other : program.others().entrySet()) {
                desk.list(other.getKey(), other.getValue());
                isOpen = !isOpen;
                if (isOpen) {
                    desk.open(other.getKey());
                }
            }
        }

        @Override
        public Set<Integer> see(Trace.Version version, String text) {
            version.changes().forEach(change -> desk.edit(typed, change));
            return starts(desk.show(typed));
        }

        @Override
        public Set<Integer> seeElsewhere(String file) {
            return starts(desk.show(file));
        }

        @Override
        public void close() {
            desk.close();
        }
    }

    private static Set<Integer> starts(List<Finding> findings) {
        return findings.stream().map(finding -> finding.range().start()).collect(Collectors.toSet());
    }
}
