package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.earshot.analysis.Analysis;
import dev.earshot.analysis.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An editor that keeps its texts as editors do, and tells the server of every change.
/// Places are given by the text that stands there.
final class FakeEditor extends Conversation {
    /// What a full-grown editor can do.
    static final String EVERYTHING = """
            {
              "textDocument": {
                "publishDiagnostics": {
                  "relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true
                },
                "hover": {"contentFormat": ["markdown", "plaintext"]},
                "codeAction": {
                  "isPreferredSupport": true,
                  "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}
                }
              },
              "workspace": {"workspaceEdit": {"documentChanges": true}}
            }
            """;

    private final Map<String, Open> documents = new HashMap<>();
    private String encoding = "utf-16";
    private String root = "file:///work%20space/";

    /// A document as it is in the editor.
    private record Open(int version, String text) {}

    private FakeEditor(Wiring wiring) {
        super(wiring);
    }

    static FakeEditor start() {
        return start(EVERYTHING);
    }

    static FakeEditor start(String capabilities) {
        return start(capabilities, Workspace::open);
    }

    static FakeEditor start(String capabilities, Analysis.Opener opener) {
        FakeEditor editor = connect(opener);
        editor.initialize("""
                {"processId": null, "rootUri": null, "capabilities": %s}
                """.formatted(capabilities));
        return editor;
    }

    /// An editor that has a folder open, in which all documents are from here on.
    static FakeEditor startIn(Path folder, String capabilities) {
        FakeEditor editor = connect(Workspace::open);
        editor.root = folder.toUri().toString();
        editor.initialize("""
                {"processId": null, "rootUri": "%s", "capabilities": %s}
                """.formatted(editor.root, capabilities));
        return editor;
    }

    /// An editor that has no folder open, while all documents are in this one.
    static FakeEditor startBeside(Path folder) {
        FakeEditor editor = start();
        editor.root = folder.toUri().toString();
        return editor;
    }

    /// An editor that has not said anything yet.
    static FakeEditor connect(Analysis.Opener opener) {
        return new FakeEditor(Wiring.pipes(opener));
    }

    /// One that connects to a server which waits on a port.
    static FakeEditor connectToPort() {
        return new FakeEditor(Wiring.socket());
    }

    JsonObject initialize(String params) {
        JsonObject result = result(request("initialize", params)).getAsJsonObject();
        JsonElement chosen = result.getAsJsonObject("capabilities").get("positionEncoding");
        encoding = chosen == null ? "utf-16" : chosen.getAsString();
        notify("initialized", "{}");
        return result;
    }

    void open(String name, String text) {
        open(name, "python", text);
    }

    void open(String name, String languageId, String text) {
        documents.put(name, new Open(1, text));
        notify("textDocument/didOpen", """
                {"textDocument": {"uri": "%s", "languageId": "%s", "version": 1, "text": %s}}
                """.formatted(uriOf(name), languageId, quoted(text)));
    }

    /// Changes the first occurrence of a text, and nothing else.
    void replace(String name, String old, String replacement) {
        String range = range(name, old);
        Open document = document(name);
        int start = document.text().indexOf(old);
        change(
                name,
                document.text().substring(0, start)
                        + replacement
                        + document.text().substring(start + old.length()),
                """
                {"range": %s, "text": %s}
                """.formatted(range, quoted(replacement)));
    }

    /// Sends the whole text, as simple editors do.
    void replaceAll(String name, String text) {
        change(name, text, """
                {"text": %s}
                """.formatted(quoted(text)));
    }

    /// Sends a change as it is, whatever it does to the text.
    void change(String name, String textAfter, String change) {
        Open after = new Open(document(name).version() + 1, textAfter);
        documents.put(name, after);
        notify("textDocument/didChange", """
                {"textDocument": {"uri": "%s", "version": %d}, "contentChanges": [%s]}
                """.formatted(uriOf(name), after.version(), change));
    }

    /// Takes this for the newest state of a document, and tells nobody.
    void put(String name, int version, String text) {
        documents.put(name, new Open(version, text));
    }

    void close(String name) {
        documents.remove(name);
        notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"%s\"}}".formatted(uriOf(name)));
    }

    /// What the server says of the newest version. What it said of older ones is no longer of interest.
    List<JsonObject> awaitFindings(String name) {
        int version = document(name).version();
        JsonObject published = inbox.await(
                "diagnostics of version " + version + " of " + name,
                message -> isPublish(message, name) && version(message) == version);
        inbox.take(message -> isPublish(message, name) && version(message) < version);
        return elements(published.getAsJsonObject("params").getAsJsonArray("diagnostics"));
    }

    /// The parameters of the next message about this document, of whatever version.
    JsonObject awaitPublish(String name) {
        return inbox.await("diagnostics of " + name, message -> isPublish(message, name))
                .getAsJsonObject("params");
    }

    /// The versions of which the server has told, once it has told of the newest.
    List<Integer> awaitVersions(String name) {
        int newest = document(name).version();
        List<Integer> versions = new ArrayList<>();
        while (!versions.contains(newest)) {
            versions.add(awaitPublish(name).get("version").getAsInt());
        }
        return versions;
    }

    /// Claims whatever the server has told of this document.
    void takePublished(String name) {
        inbox.take(message -> isPublish(message, name));
    }

    void awaitCleared(String name) {
        inbox.await(
                "clearing of " + name,
                message -> isPublish(message, name)
                        && message.getAsJsonObject("params")
                                .getAsJsonArray("diagnostics")
                                .isEmpty());
        assertEquals(List.of(), inbox.take(message -> isPublish(message, name)));
    }

    /// The text that a range of a message stands for.
    String textAt(String name, JsonObject range) {
        String text = document(name).text();
        EditorText lines = new EditorText(text, encoding);
        return text.substring(lines.offset(range.getAsJsonObject("start")), lines.offset(range.getAsJsonObject("end")));
    }

    /// The range of the first occurrence of a text, as JSON.
    String range(String name, String text) {
        String all = document(name).text();
        EditorText lines = new EditorText(all, encoding);
        int start = all.indexOf(text);
        return "{\"start\": %s, \"end\": %s}".formatted(lines.position(start), lines.position(start + text.length()));
    }

    /// Does what a workspace edit says, to its one document, and tells the server of it.
    void apply(String name, JsonElement textEdits) {
        EditorText lines = new EditorText(document(name).text(), encoding);
        replaceAll(name, lines.edited(elements(textEdits.getAsJsonArray())));
    }

    static String uri(String name) {
        return name.contains(":") ? name : "file:///work%20space/" + name;
    }

    String uriOf(String name) {
        return name.contains(":") ? name : root + name;
    }

    static List<JsonObject> elements(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private Open document(String name) {
        return Objects.requireNonNull(documents.get(name), "not open: " + name);
    }

    static String quoted(String text) {
        return new JsonPrimitive(text).toString();
    }

    private boolean isPublish(JsonObject message, String name) {
        return isCalled(message, "textDocument/publishDiagnostics")
                && message.getAsJsonObject("params").get("uri").getAsString().equals(uriOf(name));
    }

    private static int version(JsonObject publish) {
        return publish.getAsJsonObject("params").get("version").getAsInt();
    }
}
