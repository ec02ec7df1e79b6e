package dev.earshot.typing;

import java.io.IOException;
import java.nio.file.Path;

/// Prints how steady the findings of several tools are while the traces are typed: ours, those on one tree-sitter tree
/// of the whole file, and those of Ruff's server where its command is given.
final class SteadinessReport {
    private SteadinessReport() {}

    /// @param arguments the command of Ruff, and a part of the traces' names; each may be left out or empty
    public static void main(String[] arguments) throws IOException {
        String ruff = arguments.length > 0 ? arguments[0] : "";
        String part = arguments.length > 1 ? arguments[1] : "";
        System.out.println("| tool | versions | kept | phantoms | flips |\n| --- | --- | --- | --- | --- |");
        print("Earshot", part, Replay.Earshot::new);
        print("one tree-sitter tree", part, PlainTreeSitter::new);
        if (!ruff.isEmpty()) {
            print("Ruff", part, program -> new Ruff(program, ruff));
        }
    }

    private static void print(String tool, String part, Replay.Opener opener) throws IOException {
        int versions = 0;
        int due = 0;
        int kept = 0;
        int phantoms = 0;
        int flips = 0;
        for (Path file : Recorder.files("traces", ".trace")) {
            if (file.getFileName().toString().contains(part)) {
                Trace trace = Replay.read(file);
                Figures figures = Replay.of(trace, Recorder.program(trace.program()), opener);
                versions += figures.versions();
                due += figures.due();
                kept += figures.kept();
                phantoms += figures.phantoms();
                flips += figures.flips();
                figures.faults().stream().limit(3).forEach(fault -> System.err.println(tool + ", " + file + ": " + fault));
            }
        }
        System.out.printf(
                "| %s | %,d | %.2f %% of %,d | %,d | %,d |%n",
                tool, versions, 100.0 * kept / Math.max(due, 1), due, phantoms, flips);
    }
}
