package dev.earshot.typing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

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
        report.out.println(
                "| tool | versions | kept | phantoms | flips | turns |\n| --- | --- | --- | --- | --- | --- |");
        report.print("Earshot", Replay.Earshot::new);
        report.print("one tree-sitter tree", PlainTreeSitter::new);
        if (!ruff.isEmpty()) {
            report.print("Ruff", program -> new Ruff(program, ruff));
        }
    }

    private void print(String tool, Replay.Opener opener) throws IOException {
        int versions = 0;
        int due = 0;
        int kept = 0;
        int phantoms = 0;
        int flips = 0;
        int turns = 0;
        for (Path file : Recorder.files("traces", ".trace")) {
            if (file.getFileName().toString().contains(part)) {
                Figures figures = Replay.of(Replay.read(file), opener);
                versions += figures.versions();
                due += figures.due();
                kept += figures.kept();
                phantoms += figures.phantoms();
                flips += figures.flips();
                turns += figures.turns();
                figures.faults().stream()
                        .limit(MOST_FAULTS)
                        .forEach(fault -> System.err.println(tool + ", " + file.getFileName() + ": " + fault));
            }
        }
        out.printf(
                "| %s | %,d | %.2f %% of %,d | %,d | %,d | %,d |%n",
                tool, versions, 100.0 * kept / Math.max(due, 1), due, phantoms, flips, turns);
    }
}
