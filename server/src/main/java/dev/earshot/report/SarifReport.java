package dev.earshot.report;

import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.rule.Rule;
import dev.earshot.workspace.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Findings as a SARIF log, version 2.1.0, as code scanning services read it. Lines and columns count from 1, columns
/// in UTF-16 units, and an end is the place after the last unit.
public final class SarifReport implements Report {
    private final String version;
    private final ArtifactUris uris;

    /// @param version this program's
    /// @param workingFolder what the names of files count from
    public SarifReport(String version, Path workingFolder) {
        this.version = version;
        this.uris = new ArtifactUris(workingFolder);
    }

    @Override
    public void write(ScanResult result, PrintWriter out) {
        JsonWriter json = new JsonWriter(out);
        json.open('{');
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.member("version", "2.1.0");
        json.open("runs", '[');
        json.open('{');
        SarifRule rule = new SarifRule(Rule.listen());
        rule.writeTool(version, json);
        rule.writeTaxonomies(json);
        writeInvocation(result, json);
        writeConventions(json);
        json.open("results", '[');
        for (ScannedFile file : result.files()) {
            new SarifResults(file, uris).write(json);
        }
        json.close(']');
        json.close('}');
        json.close(']');
        json.close('}');
    }

    private void writeConventions(JsonWriter json) {
        json.open("originalUriBaseIds", '{');
        json.open(SarifLocation.BASE, '{');
        json.member("uri", uris.base());
        json.open("description", '{');
        json.member("text", "The folder in which Earshot was run.");
        json.close('}');
        json.close('}');
        json.close('}');
        json.member("columnKind", "utf16CodeUnits");
        json.member("defaultSourceLanguage", "python");
        json.open("newlineSequences", '[');
        json.element("\r\n");
        json.element("\n");
        json.element("\r");
        json.close(']');
    }

    private void writeInvocation(ScanResult result, JsonWriter json) {
        json.open("invocations", '[');
        json.open('{');
        json.member("executionSuccessful", !result.hasGap());
        json.open("workingDirectory", '{');
        json.member("uri", uris.base());
        json.close('}');
        json.open("toolExecutionNotifications", '[');
        for (Problem problem : result.problems()) {
            writeProblem(problem, json);
        }
        json.close(']');
        json.close('}');
        json.close(']');
    }

    private void writeProblem(Problem problem, JsonWriter json) {
        json.open('{');
        json.member("level", level(problem.weight()));
        json.open("message", '{');
        json.member("text", problem.message());
        json.close('}');
        json.open("locations", '[');
        json.open('{');
        json.open("physicalLocation", '{');
        SarifLocation.writeArtifact(problem.path(), uris, json);
        json.close('}');
        json.close('}');
        json.close(']');
        json.close('}');
    }

    private static String level(Problem.Weight weight) {
        return switch (weight) {
            case GAP -> "error";
            case DOUBT -> "warning";
            case LIMIT -> "note";
        };
    }
}
