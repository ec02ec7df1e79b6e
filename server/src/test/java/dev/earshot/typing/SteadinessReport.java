package dev.earshot.typing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Prints how steady the findings of several tools are while all traces are typed: ours, those on one tree-sitter tree
/// of the whole file, and those of Ruff's server where its command is given.
final class SteadinessReport {
    private static final int MOST_FAULTS = 3;

    private final PrintStream out;
    private final String part;

    private SteadinessReport(PrintStream out, String part) {
        this.out = out;
        this.part = part;
    }

    /// Prints it.
    ///
    /// @param arguments the command of Ruff, and a part of the traces' names; each may be left out or empty
    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        String ruff = given.isEmpty() ? "" : given.getFirst();
        SteadinessReport report = new SteadinessReport(System.out, given.size() > 1 ? given.get(1) : "");
        report.head("one file");
        report.print("Earshot", Replay::earshot, false);
        report.print("one tree-sitter tree", PlainTreeSitter::new, false);
        if (!ruff.isEmpty()) {
            report.print("Ruff", program -> new Ruff(program, ruff), false);
        }
        report.head("several files");
        report.print("Earshot", Replay::earshot, true);
    }

    private void head(String kind) {
        out.printf("| %s | sessions | versions | kept | phantoms | flips | turns |%n", kind);
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
    }

    private void print(String tool, Replay.Opener opener, boolean ofSeveralFiles) throws IOException {
        List<Path> traces = new ArrayList<>();
        for (Path file : Recorder.files("traces", ".trace")) {
            boolean several = Replay.read(file).session().program().indexOf('/') >= 0;
            if (several == ofSeveralFiles && file.getFileName().toString().contains(part)) {
                traces.add(file);
            }
        }
        List<Figures> all = AtOnce.each(traces, file -> figures(tool, file, opener));
        int due = sum(all, Figures::due);
        out.printf(
                "| %s | %,d | %,d | %,d of %,d: %.1f %% | %,d | %,d | %,d |%n",
                tool,
                all.size(),
                sum(all, Figures::versions),
                sum(all, Figures::kept),
                due,
                100.0 * sum(all, Figures::kept) / Math.max(due, 1),
                sum(all, Figures::phantoms),
                sum(all, Figures::flips),
                sum(all, Figures::turns));
    }

    private static Figures figures(String tool, Path file, Replay.Opener opener) throws IOException {
        Figures figures = Replay.of(Replay.read(file), opener);
        figures.faults().stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> System.err.println(tool + ", " + file.getFileName() + ": " + fault));
        return figures;
    }

    private static int sum(List<Figures> all, ToIntFunction<Figures> figure) {
        return all.stream().mapToInt(figure).sum();
    }
}
