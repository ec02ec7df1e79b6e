package dev.earshot.report;

import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.analysis.scan.ScannedFile.Found;
import dev.earshot.analysis.scan.ScannedFile.StepElsewhere;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.rule.Rule;
import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.Excerpt;
import dev.earshot.workspace.Problem;
import dev.earshot.workspace.SourceFile;
import java.io.PrintWriter;

/// Findings for another program: one JSON object. Lines and columns count from 1, columns in characters,
/// and an end is the place after the last character.
public final class JsonReport implements Report {
    private final PathNames paths;

    public JsonReport(PathNames paths) {
        this.paths = paths;
    }

    @Override
    public void write(ScanResult result, PrintWriter out) {
        JsonWriter json = new JsonWriter(out);
        json.open('{');
        json.member("rule", Rule.LISTEN);
        json.member("files", result.fileCount());
        json.open("findings", '[');
        for (ScannedFile file : result.files()) {
            for (Found found : file.found()) {
                writeFinding(file, found, json);
            }
        }
        json.close(']');
        json.open("problems", '[');
        for (Problem problem : result.problems()) {
            json.open('{');
            json.member("path", paths.of(problem.path()));
            json.member("message", problem.message());
            json.close('}');
        }
        json.close(']');
        json.close('}');
    }

    private void writeFinding(ScannedFile file, Found found, JsonWriter json) {
        Finding finding = found.finding();
        json.open('{');
        json.member("path", paths.of(file.file().path()));
        writeRange(file.file(), finding.range(), json);
        json.member("severity", SeverityName.of(finding.severity()));
        json.member("verdict", finding.verdict().label());
        json.member("message", finding.message());
        json.open("trail", '[');
        for (StepElsewhere step : found.elsewhere()) {
            json.open('{');
            json.member("path", paths.of(step.file().path()));
            writeRange(step.file(), step.range(), json);
            json.member("message", step.message());
            json.close('}');
        }
        for (Finding.Step step : finding.trail()) {
            json.open('{');
            writeRange(file.file(), step.range(), json);
            json.member("message", step.message());
            json.close('}');
        }
        json.close(']');
        json.open("fixes", '[');
        for (Fix fix : found.fixes()) {
            writeFix(file.file(), fix, json);
        }
        json.close(']');
        json.close('}');
    }

    private static void writeFix(SourceFile file, Fix fix, JsonWriter json) {
        json.open('{');
        json.member("title", fix.title());
        json.member("preferred", fix.preferred());
        json.open("replacements", '[');
        for (Replacement replacement : fix.replacements()) {
            json.open('{');
            writeRange(file, replacement.range(), json);
            json.member("text", replacement.text());
            json.close('}');
        }
        json.close(']');
        json.close('}');
    }

    private static void writeRange(SourceFile file, TextRange range, JsonWriter json) {
        Excerpt excerpt = file.at(range.start());
        Place start = Place.of(excerpt, range.start());
        Place end = Place.of(excerpt, range.end());
        excerpt.cell().ifPresent(cell -> json.member("cell", cell));
        json.member("line", start.line());
        json.member("column", start.column());
        json.member("endLine", end.line());
        json.member("endColumn", end.column());
    }
}
