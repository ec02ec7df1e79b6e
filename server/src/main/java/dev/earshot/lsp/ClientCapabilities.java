package dev.earshot.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What the client can do, as far as anything here depends on it; read once from `initialize`.
/// Read from the plain JSON, since the typed parameters of `initialize` are some four hundred classes, which cost more
/// than all the rest of a start. A capability of an unexpected type is one that the client has not.
final class ClientCapabilities {
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private final PositionEncoding encoding;
    private final boolean markdown;

    /// What a client may be able to do, and where it says so.
    enum Feature {
        DIAGNOSTIC_VERSION("textDocument.publishDiagnostics.versionSupport"),
        DIAGNOSTIC_RELATED_INFORMATION("textDocument.publishDiagnostics.relatedInformation"),
        DIAGNOSTIC_CODE_DESCRIPTION("textDocument.publishDiagnostics.codeDescriptionSupport"),
        DIAGNOSTIC_DATA("textDocument.publishDiagnostics.dataSupport"),
        DIAGNOSTIC_PULL("textDocument.diagnostic"),
        DIAGNOSTIC_REFRESH("workspace.diagnostics.refreshSupport"),
        CODE_ACTION_LITERALS("textDocument.codeAction.codeActionLiteralSupport"),
        CODE_ACTION_PREFERRED("textDocument.codeAction.isPreferredSupport"),
        DOCUMENT_CHANGES("workspace.workspaceEdit.documentChanges"),
        NOTEBOOKS("notebookDocument.synchronization"),
        WATCHED_FILES_REGISTRATION("workspace.didChangeWatchedFiles.dynamicRegistration"),
        CONFIGURATION("workspace.configuration"),
        CONFIGURATION_REGISTRATION("workspace.didChangeConfiguration.dynamicRegistration");

        private final String path;

        Feature(String path) {
            this.path = path;
        }
    }

    private ClientCapabilities(JsonElement capabilities) {
        for (Feature feature : Feature.values()) {
            if (at(capabilities, feature.path)
                    .filter(ClientCapabilities::isOffered)
                    .isPresent()) {
                features.add(feature);
            }
        }
        encoding = array(capabilities, "general.positionEncodings")
                .flatMap(ClientCapabilities::firstKnownEncoding)
                .orElse(PositionEncoding.UTF_16);
        markdown = array(capabilities, "textDocument.hover.contentFormat")
                .map(formats -> formats.asList().stream().anyMatch(format -> isText(format, "markdown")))
                .orElse(false);
    }

    /// @param given the parameters of `initialize`
    static ClientCapabilities of(JsonObject given) {
        return new ClientCapabilities(
                given.get("capabilities") instanceof JsonObject capabilities ? capabilities : new JsonObject());
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    /// The one that the client likes best of those that are known here.
    PositionEncoding encoding() {
        return encoding;
    }

    /// Whether a hover may be Markdown.
    boolean markdown() {
        return markdown;
    }

    /// Whether the client shall ask for diagnostics rather than be sent them. Only where it can also be told to ask
    /// again: the findings in one document may change by an edit of another.
    boolean pullsDiagnostics() {
        return has(Feature.DIAGNOSTIC_PULL) && has(Feature.DIAGNOSTIC_REFRESH);
    }

    private static Optional<PositionEncoding> firstKnownEncoding(JsonArray kinds) {
        for (JsonElement kind : kinds) {
            Optional<PositionEncoding> known =
                    kind.isJsonPrimitive() ? PositionEncoding.of(kind.getAsString()) : Optional.empty();
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static boolean isOffered(JsonElement value) {
        return value.isJsonObject() || isText(value, "true");
    }

    private static boolean isText(JsonElement value, String text) {
        return value.isJsonPrimitive() && value.getAsString().equals(text);
    }

    private static Optional<JsonArray> array(JsonElement from, String path) {
        return at(from, path).filter(JsonElement::isJsonArray).map(JsonElement::getAsJsonArray);
    }

    private static Optional<JsonElement> at(JsonElement from, String path) {
        JsonElement place = from;
        for (String name : path.split("\\.", -1)) {
            JsonElement next = place.isJsonObject() ? place.getAsJsonObject().get(name) : null;
            if (next == null) {
                return Optional.empty();
            }
            place = next;
        }
        return Optional.of(place);
    }
}
