package dev.earshot.report;

import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.analysis.scan.ScannedFile.Found;
import dev.earshot.analysis.scan.ScannedFile.StepElsewhere;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Finding.Step;
import dev.earshot.rule.Fix;
import dev.earshot.rule.Verdict;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Results of scans made by hand, for tests that look at how they are written.
final class Findings {
    private Findings() {}

    /// One finding at the last place of `callee`, imported at the first place of `step`.
    static ScanResult one(String path, String source, String callee, String step) {
        TextRange call = range(source.lastIndexOf(callee), callee);
        TextRange imported = range(source.indexOf(step), step);
        Finding finding = new Finding(
                call,
                Verdict.UNVERIFIED,
                "any local process can run code here",
                List.of(new Step(imported, "imported here")));
        Fix fix = new Fix("Remove the call", true, List.of(new Replacement(call, "None")));
        SourceFile file = new SourceFile(Path.of(path), SourceText.of(source), Optional.empty());
        return new ScanResult(3, List.of(new ScannedFile(file, List.of(new Found(finding, List.of(fix))))), List.of());
    }

    /// The same, where `elsewhere` in another file leads to it.
    static ScanResult leadFrom(String path, String source, String elsewhere, ScanResult result) {
        SourceFile other = new SourceFile(Path.of(path), SourceText.of(source), Optional.empty());
        TextRange range = range(source.indexOf(elsewhere), elsewhere);
        ScannedFile file = result.files().getFirst();
        Found found = file.found().getFirst();
        List<StepElsewhere> steps = List.of(new StepElsewhere(other, range, "made here"));
        Found led = new Found(found.finding(), steps, found.fixes());
        return new ScanResult(result.fileCount(), List.of(new ScannedFile(file.file(), List.of(led))), List.of());
    }

    private static TextRange range(int start, String part) {
        return new TextRange(start, start + part.length());
    }
}
