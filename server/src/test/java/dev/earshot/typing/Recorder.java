package dev.earshot.typing;

import dev.earshot.CPython;
import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes the traces anew, from the scripts: run it when a script or a program has changed, or when something
/// else is found in one by now.
///
/// Whether a version parses is asked of CPython; what has to be found in one that does is what a fresh analysis of
/// that text finds. It needs `python3`, and some minutes.
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

    static String program(String name) throws IOException {
        return Files.readString(FOLDER.resolve("programs").resolve(name));
    }

    /// What the editor sends while a script is performed.
    static List<List<Replacement>> type(Script script, boolean closesPairs) throws IOException {
        String program = program(script.program());
        Typist typist = new Typist(program, closesPairs, script.title().hashCode());
        script.perform(typist);
        return typist.versions();
    }

    private static String record(Script script, boolean closesPairs) throws IOException {
        String program = program(script.program());
        List<List<Replacement>> changes = type(script, closesPairs);
        String editor = closesPairs ? "closes pairs" : "types what is typed";
        List<Boolean> parses = CPython.parse(texts(program, changes));
        Trace trace = trace(new Trace.Session(script.title(), script.program(), editor), program, changes, parses);
        return TraceWriter.write(trace, program);
    }

    /// The same trace, with what is expected of the analysis as it is now.
    static Trace expectAnew(Trace trace) throws IOException {
        List<Boolean> parses = new ArrayList<>(List.of(true));
        trace.versions().forEach(version -> parses.add(version.parses()));
        List<List<Replacement>> changes =
                trace.versions().stream().map(Trace.Version::changes).toList();
        return trace(trace.session(), program(trace.session().program()), changes, parses);
    }

    /// @param parses whether the program and each version parses
    private static Trace trace(
            Trace.Session session, String program, List<List<Replacement>> changes, List<Boolean> parses) {
        List<String> texts = texts(program, changes);
        List<Optional<List<Finding>>> found = new ArrayList<>();
        Set<String> missing = missing(program);
        for (int version = 0; version < texts.size(); version++) {
            found.add(parses.get(version) ? found(texts.get(version), missing) : Optional.empty());
        }
        List<List<Expected>> expected = Expectations.of(texts, changes, found);
        List<Trace.Version> versions = new ArrayList<>();
        for (int version = 1; version < texts.size(); version++) {
            versions.add(new Trace.Version(changes.get(version - 1), parses.get(version), expected.get(version)));
        }
        return new Trace(session, expected.getFirst(), versions);
    }

    /// The program, and the text of each version.
    private static List<String> texts(String program, List<List<Replacement>> changes) {
        List<String> texts = new ArrayList<>(List.of(program));
        SourceText text = SourceText.of(program);
        for (List<Replacement> each : changes) {
            for (Replacement change : each) {
                text = text.replace(change);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static Set<String> missing(String text) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return analysis.missing();
        }
    }

    /// What is found in a text, unless names are missing besides those.
    private static Optional<List<Finding>> found(String text, Set<String> missing) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return missing.containsAll(analysis.missing()) ? Optional.of(analysis.findings()) : Optional.empty();
        }
    }

    static List<Finding> fresh(String text) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return analysis.findings();
        }
    }
}
