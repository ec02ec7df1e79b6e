package dev.earshot.report;

import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.analysis.scan.ScannedFile.Found;
import dev.earshot.analysis.scan.ScannedFile.StepElsewhere;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.rule.Rule;
import dev.earshot.rule.Severity;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/// The findings of one file in the words of SARIF. The way from the import to the call is told twice, as related
/// locations and as a code flow: some viewers know only the one, some only the other.
final class SarifResults {
    private final ScannedFile file;
    private final SourceText text;
    private final SarifLocation location;
    private final LineHashes hashes;

    SarifResults(ScannedFile file, ArtifactUris uris) {
        this.file = file;
        this.text = file.file().text();
        this.location = new SarifLocation(file.file(), uris);
        this.hashes = new LineHashes(text);
    }

    void write(JsonWriter json) {
        for (Found found : file.found()) {
            write(found, json);
        }
    }

    private void write(Found found, JsonWriter json) {
        Finding finding = found.finding();
        json.open('{');
        json.member("ruleId", Rule.LISTEN);
        json.member("ruleIndex", 0);
        json.member("level", level(finding.severity()));
        writeMessage("message", finding.message(), json);
        json.open("locations", '[');
        json.open('{');
        location.writePhysical(finding.range(), json);
        json.close('}');
        json.close(']');
        writeFingerprints(finding, json);
        List<Step> trail = trail(found);
        if (!trail.isEmpty()) {
            writeTrail(trail, finding, json);
        }
        json.open("fixes", '[');
        for (Fix fix : found.fixes()) {
            writeFix(fix, json);
        }
        json.close(']');
        json.open("properties", '{');
        json.member("verdict", finding.verdict().label());
        file.file().at(finding.range().start()).cell().ifPresent(cell -> json.member("cell", cell));
        json.close('}');
        json.close('}');
    }

    private void writeFingerprints(Finding finding, JsonWriter json) {
        TextPosition start = text.position(finding.range().start());
        String line = text.lineText(start.line());
        int indentation = line.length() - line.stripLeading().length();
        json.open("partialFingerprints", '{');
        json.member("primaryLocationLineHash", hashes.of(start.line()));
        json.member("primaryLocationStartColumnFingerprint", String.valueOf(start.character() - indentation));
        json.close('}');
    }

    /// One place on the way to the call.
    private record Step(SarifLocation location, TextRange range, String message) {
        void write(JsonWriter json) {
            location.writePhysical(range, json);
            writeMessage("message", message, json);
        }
    }

    private List<Step> trail(Found found) {
        List<Step> trail = new ArrayList<>();
        for (StepElsewhere step : found.elsewhere()) {
            trail.add(new Step(new SarifLocation(step.file(), location.uris()), step.range(), step.message()));
        }
        for (Finding.Step step : found.finding().trail()) {
            trail.add(new Step(location, step.range(), step.message()));
        }
        return trail;
    }

    private void writeTrail(List<Step> trail, Finding finding, JsonWriter json) {
        json.open("relatedLocations", '[');
        int id = 1;
        for (Step step : trail) {
            json.open('{');
            json.member("id", id++);
            step.write(json);
            json.close('}');
        }
        json.close(']');
        json.open("codeFlows", '[');
        json.open('{');
        json.open("threadFlows", '[');
        json.open('{');
        json.open("locations", '[');
        for (Step step : trail) {
            if (!step.location().equals(location) || !step.range().equals(finding.range())) {
                writeFlowStep(step, json);
            }
        }
        writeFlowStep(new Step(location, finding.range(), "the call of logging.config.listen()"), json);
        json.close(']');
        json.close('}');
        json.close(']');
        json.close('}');
        json.close(']');
    }

    private static void writeFlowStep(Step step, JsonWriter json) {
        json.open('{');
        json.open("location", '{');
        step.write(json);
        json.close('}');
        json.close('}');
    }

    private void writeFix(Fix fix, JsonWriter json) {
        json.open('{');
        writeMessage("description", fix.title(), json);
        json.open("artifactChanges", '[');
        json.open('{');
        location.writeArtifact(json);
        json.open("replacements", '[');
        for (Replacement replacement : fix.replacements()) {
            json.open('{');
            json.open("deletedRegion", '{');
            location.writePlace(replacement.range(), json);
            json.close('}');
            writeMessage("insertedContent", replacement.text(), json);
            json.close('}');
        }
        json.close(']');
        json.close('}');
        json.close(']');
        json.close('}');
    }

    private static void writeMessage(String name, String text, JsonWriter json) {
        json.open(name, '{');
        json.member("text", text);
        json.close('}');
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }
}
