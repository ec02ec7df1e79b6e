package dev.earshot.typing;

import dev.earshot.CPython;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the traces anew, from the scripts: run it when a script or a program has changed, or when something
/// else is found in one by now.
///
/// Whether a version parses is asked of CPython, and of a program of several files also whether it runs as before; what
/// has to be found in one that does is what a fresh analysis of that text finds. It needs `python3`, and some minutes.
final class Recorder {
    static final Path FOLDER = Path.of("src/test/resources/typing");

    private Recorder() {}

    public static void main(String[] arguments) throws IOException {
        for (Path script : files("scripts", ".script")) {
            String name = script.getFileName().toString().replace(".script", "");
            if (arguments.length > 0 && !name.contains(arguments[0])) {
                continue;
            }
            for (boolean closesPairs : List.of(false, true)) {
                Files.writeString(
                        trace(name, closesPairs), record(Script.parse(Files.readString(script)), closesPairs));
            }
        }
    }

    static List<Path> files(String folder, String suffix) throws IOException {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    static Path trace(String name, boolean closesPairs) {
        return FOLDER.resolve("traces").resolve(name + (closesPairs ? "-closing" : "") + ".trace");
    }

    /// What the editor sends while a script is performed.
    static List<List<Replacement>> type(Script script, boolean closesPairs) throws IOException {
        Typist typist = new Typist(
                Program.read(script.program()).text(),
                closesPairs,
                script.title().hashCode());
        script.perform(typist);
        return typist.versions();
    }

    private static String record(Script script, boolean closesPairs) throws IOException {
        Program program = Program.read(script.program());
        List<List<Replacement>> changes = type(script, closesPairs);
        String editor = closesPairs ? "closes pairs" : "types what is typed";
        Expectations.Typed typed = typed(program, changes);
        List<Boolean> parses = CPython.parse(typed.texts());
        Trace.Session session = new Trace.Session(script.title(), script.program(), editor);
        return TraceWriter.write(trace(session, program, typed, parses), program);
    }

    /// The same trace, with what is expected of the analysis as it is now.
    static Trace expectAnew(Trace trace) throws IOException {
        List<Boolean> parses = new ArrayList<>(List.of(true));
        trace.versions().forEach(version -> parses.add(version.parses()));
        List<List<Replacement>> changes =
                trace.versions().stream().map(Trace.Version::changes).toList();
        Program program = Program.read(trace.session().program());
        return trace(trace.session(), program, typed(program, changes), parses);
    }

    /// @param parses whether the program and each version parses
    private static Trace trace(Trace.Session session, Program program, Expectations.Typed typed, List<Boolean> parses)
            throws IOException {
        List<Trace.Expectation> expected = program.others().isEmpty()
                ? OneFile.expected(typed, parses)
                : SeveralFiles.expected(program, typed, parses);
        List<Trace.Version> versions = new ArrayList<>();
        for (int version = 1; version < expected.size(); version++) {
            versions.add(
                    new Trace.Version(typed.changes().get(version - 1), parses.get(version), expected.get(version)));
        }
        return new Trace(session, expected.getFirst(), versions);
    }

    /// The program, and the text of each version.
    private static Expectations.Typed typed(Program program, List<List<Replacement>> changes) {
        List<String> texts = new ArrayList<>(List.of(program.text()));
        SourceText text = SourceText.of(program.text());
        for (List<Replacement> each : changes) {
            for (Replacement change : each) {
                text = text.replace(change);
            }
            texts.add(text.toString());
        }
        return new Expectations.Typed(program.typed(), texts, changes);
    }
}
