package dev.earshot.lsp;

import static dev.earshot.lsp.ClientCapabilities.Feature.WATCHED_FILES_REGISTRATION;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.earshot.analysis.WorkspaceFiles;
import dev.earshot.workspace.DocumentUri;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.jspecify.annotations.Nullable;

/// The folders that the editor has open, and what happens to the files in them: told by the editor where it can watch
/// files, else looked for when a document is opened or saved. It does not know what is in the files.
final class WorkspaceFolders {
    /// Folders come and go as a whole, too: hence everything, for creation (1) and deletion (4).
    private static final JsonElement REGISTRATION = JsonParser.parseString("""
            {"registrations": [{
              "id": "earshot-files", "method": "workspace/didChangeWatchedFiles", "registerOptions": {"watchers": [
                {"globPattern": "**/*.{py,pyi,pyw}"}, {"globPattern": "**/*", "kind": 5}
              ]}
            }]}
            """);

    private final ClientCapabilities can;
    private final WorkspaceFiles files;
    private final Endpoint client;
    private final Log log;
    private final List<Path> atFirst;
    private boolean isAnyOpen;

    /// @param given the parameters of `initialize`
    WorkspaceFolders(JsonObject given, ClientCapabilities can, WorkspaceFiles files, Endpoint client, Log log) {
        this.can = can;
        this.files = files;
        this.client = client;
        this.log = log;
        atFirst = folders(given);
    }

    void initialized() {
        if (can.has(WATCHED_FILES_REGISTRATION)) {
            var _ = client.request("client/registerCapability", REGISTRATION).exceptionally(refused -> {
                log.warn("The editor refused to watch files: " + refused.getMessage());
                return null;
            });
        }
        atFirst.forEach(this::add);
    }

    void didChange(DidChangeWorkspaceFoldersParams params) {
        WorkspaceFoldersChangeEvent event = FromLsp.required(params.getEvent(), "event");
        for (WorkspaceFolder removed : FromLsp.required(event.getRemoved(), "removed")) {
            path(removed.getUri()).ifPresent(files::removeRoot);
        }
        for (WorkspaceFolder added : FromLsp.required(event.getAdded(), "added")) {
            path(added.getUri()).ifPresent(this::add);
        }
    }

    void didChangeFiles(DidChangeWatchedFilesParams params) {
        List<Path> changed = new ArrayList<>();
        for (FileEvent event : FromLsp.required(params.getChanges(), "changes")) {
            path(event.getUri()).ifPresent(changed::add);
        }
        files.look(changed);
    }

    /// A document was opened or saved.
    void mayHaveChanged() {
        if (isAnyOpen && !can.has(WATCHED_FILES_REGISTRATION)) {
            files.lookAtAll();
        }
    }

    private void add(Path folder) {
        isAnyOpen = true;
        files.addRoot(folder);
    }

    /// A client that knows only of one folder says so in older words.
    private static List<Path> folders(JsonObject given) {
        List<Path> folders = new ArrayList<>();
        if (given.get("workspaceFolders") instanceof JsonArray several) {
            for (JsonElement folder : several) {
                if (folder instanceof JsonObject object && object.get("uri") instanceof JsonPrimitive uri) {
                    path(uri.getAsString()).ifPresent(folders::add);
                }
            }
        } else if (given.get("rootUri") instanceof JsonPrimitive uri) {
            path(uri.getAsString()).ifPresent(folders::add);
        }
        return folders;
    }

    private static Optional<Path> path(@Nullable String uri) {
        return Optional.ofNullable(uri)
                .flatMap(spelling -> DocumentUri.of(spelling).path());
    }
}
