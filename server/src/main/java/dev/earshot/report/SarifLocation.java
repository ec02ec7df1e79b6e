package dev.earshot.report;

import dev.earshot.report.ArtifactUris.ArtifactUri;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.Excerpt;
import dev.earshot.workspace.SourceFile;
import java.nio.file.Path;

/// Where something is, in the words of SARIF. It does not know what is there.
record SarifLocation(SourceFile file, ArtifactUris uris) {
    /// What stands for the folder that relative names count from.
    static final String BASE = "%SRCROOT%";

    void writeArtifact(JsonWriter json) {
        writeArtifact(file.path(), uris, json);
    }

    static void writeArtifact(Path path, ArtifactUris uris, JsonWriter json) {
        ArtifactUri uri = uris.of(path);
        json.open("artifactLocation", '{');
        json.member("uri", uri.uri());
        if (uri.isRelative()) {
            json.member("uriBaseId", BASE);
        }
        json.close('}');
    }

    void writePhysical(TextRange range, JsonWriter json) {
        Excerpt excerpt = file.at(range.start());
        json.open("physicalLocation", '{');
        writeArtifact(json);
        json.open("region", '{');
        writePlace(range, json);
        json.open("snippet", '{');
        json.member(
                "text",
                excerpt.text().slice(new TextRange(excerpt.inside(range.start()), excerpt.inside(range.end()))));
        json.close('}');
        json.close('}');
        json.close('}');
    }

    /// The members of a region that say where it is. In a notebook lines count in the cell.
    void writePlace(TextRange range, JsonWriter json) {
        Excerpt excerpt = file.at(range.start());
        TextPosition start = excerpt.position(range.start());
        TextPosition end = excerpt.position(range.end());
        json.member("startLine", start.line() + 1);
        json.member("startColumn", start.character() + 1);
        json.member("endLine", end.line() + 1);
        json.member("endColumn", end.character() + 1);
        excerpt.cell().ifPresent(cell -> {
            json.open("properties", '{');
            json.member("cell", cell);
            json.close('}');
        });
    }
}
