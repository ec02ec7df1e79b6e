package dev.earshot.report;

import dev.earshot.report.ArtifactUris.ArtifactUri;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;
import java.nio.file.Path;

/// Where something is, in the words of SARIF. It does not know what is there.
record SarifLocation(Path path, ArtifactUris uris) {
    /// What stands for the folder that relative names count from.
    static final String BASE = "%SRCROOT%";

    void writeArtifact(JsonWriter json) {
        ArtifactUri uri = uris.of(path);
        json.open("artifactLocation", '{');
        json.member("uri", uri.uri());
        if (uri.isRelative()) {
            json.member("uriBaseId", BASE);
        }
        json.close('}');
    }

    void writePhysical(SourceText text, TextRange range, JsonWriter json) {
        json.open("physicalLocation", '{');
        writeArtifact(json);
        json.open("region", '{');
        writePlace(text, range, json);
        json.open("snippet", '{');
        json.member("text", text.slice(range));
        json.close('}');
        json.close('}');
        json.close('}');
    }

    /// The members of a region that say where it is.
    static void writePlace(SourceText text, TextRange range, JsonWriter json) {
        TextPosition start = text.position(range.start());
        TextPosition end = text.position(range.end());
        json.member("startLine", start.line() + 1);
        json.member("startColumn", start.character() + 1);
        json.member("endLine", end.line() + 1);
        json.member("endColumn", end.character() + 1);
    }
}
