package dev.earshot.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.earshot.analysis.scan.Scan;
import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SarifReportTest {
    private static final Path HERE = Path.of("/home/ada/shop");
    private static final Path WORKSPACES = Path.of("..", "test-workspaces");
    private static final String LISTENS = "from logging.config import listen\nlisten(9030)\n";

    private static final String CALLEE = "__import__('logging.config').config.\\\n  listen";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"quickstart", "odd-texts"})
    void logOfAProjectIsValidAndHasEveryFinding(String workspace) {
        ScanResult result = Scan.of(List.of(WORKSPACES.resolve(workspace)), FileSelection.usual());
        String log = written(result, WORKSPACES.toAbsolutePath());
        SarifSchema.check(log);
        assertEquals(result.findingCount(), results(log).size());
    }

    @Test
    void logOfNothingIsValid() {
        String log = written(new ScanResult(0, List.of(), List.of()), HERE);
        SarifSchema.check(log);
        assertTrue(results(log).isEmpty());
    }

    @Test
    void schemaRefusesWhatIsNoLog() {
        assertThrows(AssertionError.class, () -> SarifSchema.check("{\"version\": \"2.1.0\", \"runs\": [{}]}"));
    }

    @Test
    void findingHasItsRuleLevelVerdictAndMessage() {
        JsonObject result = only(Findings.one("/home/ada/shop/a.py", "import x\nx.listen(1)\n", "x.listen", "x"));
        assertEquals("PYTHON-LANG-SEC-104", result.get("ruleId").getAsString());
        assertEquals("error", result.get("level").getAsString());
        assertEquals("any local process can run code here", text(result, "message"));
        assertEquals(JsonParser.parseString("{'verdict': 'unverified'}"), result.get("properties"));
    }

    @Test
    void wayToTheCallIsToldAsRelatedLocationsAndAsCodeFlow() {
        JsonObject result = only(Findings.one("/home/ada/shop/a.py", "import x\nx.listen(1)\n", "x.listen", "x"));
        JsonObject related = result.getAsJsonArray("relatedLocations").get(0).getAsJsonObject();
        assertEquals("imported here", text(related, "message"));
        assertEquals("1:8-1:9 x", place(related));
        List<String> flow = new ArrayList<>();
        for (JsonElement step : at(result, "codeFlows", "threadFlows").getAsJsonArray("locations")) {
            JsonObject location = step.getAsJsonObject().getAsJsonObject("location");
            flow.add(place(location) + ": " + text(location, "message"));
        }
        assertEquals(
                List.of("1:8-1:9 x: imported here", "2:1-2:9 x.listen: the call of logging.config.listen()"), flow);
    }

    @Test
    void wayThroughAnotherFileStartsThere() throws IOException {
        Files.writeString(folder.resolve("start.py"), "from logging.config import listen as begin\n");
        Files.writeString(folder.resolve("app.py"), "import start\nstart.begin(9030)\n");
        String log = written(Scan.of(List.of(folder), FileSelection.usual()), folder);
        SarifSchema.check(log);
        JsonObject result = results(log).get(0).getAsJsonObject();
        List<String> flow = new ArrayList<>();
        for (JsonElement step : at(result, "codeFlows", "threadFlows").getAsJsonArray("locations")) {
            JsonObject location = step.getAsJsonObject().getAsJsonObject("location");
            JsonObject artifact = location.getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation");
            flow.add(artifact.get("uri").getAsString() + " " + place(location));
        }
        assertEquals(List.of("start.py 1:28-1:43 listen as begin", "app.py 2:1-2:12 start.begin"), flow);
        JsonObject related = result.getAsJsonArray("relatedLocations").get(0).getAsJsonObject();
        assertEquals("1:28-1:43 listen as begin", place(related));
    }

    @Test
    void fixSaysWhatToReplace() {
        JsonObject result = only(Findings.one("/home/ada/shop/a.py", "import x\nx.listen(1)\n", "x.listen", "x"));
        JsonObject fix = result.getAsJsonArray("fixes").get(0).getAsJsonObject();
        JsonObject replacement = at(fix, "artifactChanges", "replacements");
        assertEquals("Remove the call", text(fix, "description"));
        assertEquals("None", text(replacement, "insertedContent"));
        assertEquals(
                JsonParser.parseString("{'startLine': 2, 'startColumn': 1, 'endLine': 2, 'endColumn': 9}"),
                replacement.get("deletedRegion"));
    }

    /// A file's content, with `{}` in the place of the call, and how it is written.
    record Encoded(Charset charset, String pattern) {
        String source() {
            return pattern.replace("{}", CALLEE + "(9)");
        }
    }

    private static Stream<Encoded> texts() {
        return Stream.of(
                new Encoded(UTF_8, "s = '🎉e\u0301日本'; {}"),
                new Encoded(UTF_8, "x = 1\r\n\r\n{}\r\n"),
                new Encoded(UTF_8, "\uFEFF{}"),
                new Encoded(UTF_8, "\uFEFFx = 1\n{}"),
                new Encoded(UTF_8, "x = 1\r\ry = 2\r{}\r"),
                new Encoded(UTF_8, "x = 1\n\ry = 2\r\n\r{}"),
                new Encoded(UTF_8, "x = '\u2028\u0085\u000B\f'\n{}"),
                new Encoded(UTF_8, "if True:\n\t{}\n"),
                new Encoded(ISO_8859_1, "# coding: latin-1\ns = 'äöü'; {}"),
                new Encoded(UTF_16, "s = 'é🎉'; {}"));
    }

    /// The region is looked up in the bytes by nothing of ours but the conventions that the log itself declares.
    @ParameterizedTest
    @MethodSource("texts")
    void regionIsExactInAnyText(Encoded encoded) throws IOException {
        byte[] bytes = encoded.source().getBytes(encoded.charset());
        Files.write(folder.resolve("a.py"), bytes);
        JsonObject run = run(written(Scan.of(List.of(folder), FileSelection.usual()), folder));
        assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
        assertEquals(JsonParser.parseString("['\\r\\n', '\\n', '\\r']"), run.get("newlineSequences"));
        JsonObject region = at(run, "results", "locations")
                .getAsJsonObject("physicalLocation")
                .getAsJsonObject("region");
        String text = new String(bytes, encoded.charset());
        assertEquals(CALLEE, cut(text.startsWith("\uFEFF") ? text.substring(1) : text, region));
        assertEquals(CALLEE, text(region, "snippet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.py", "a b.py", "a%20b.py", "what?.py", "a#b.py", "c:d.py", "[x]&+;=@,.py", "sub:x/y:z.py"})
    void nameOfAFileIsFoundAgainFromItsUri(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, LISTENS);
        JsonObject run = run(written(Scan.of(List.of(folder), FileSelection.usual()), folder));
        JsonObject artifact = at(run, "results", "locations")
                .getAsJsonObject("physicalLocation")
                .getAsJsonObject("artifactLocation");
        URI base = URI.create(run.getAsJsonObject("originalUriBaseIds")
                .getAsJsonObject(artifact.get("uriBaseId").getAsString())
                .get("uri")
                .getAsString());
        assertEquals(file, Path.of(base.resolve(artifact.get("uri").getAsString())));
    }

    @Test
    void fileOutsideOfTheFolderHasItsWholeUri() {
        JsonObject result = only(Findings.one("/home/ada/b.py", "import x\nx.listen(1)\n", "x.listen", "x"));
        JsonObject artifact =
                at(result, "locations").getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation");
        assertEquals(JsonParser.parseString("{'uri': 'file:///home/ada/b.py'}"), artifact);
    }

    @Test
    void fingerprintStaysWhenLinesMove() throws IOException {
        JsonElement before = fingerprints(LISTENS);
        assertEquals(before, fingerprints("import os\n\n\n" + LISTENS));
        assertEquals(before, fingerprints(LISTENS.replace("\nlisten", "\nif True:\n    listen")));
    }

    @Test
    void callsOfOneLineHaveTheirOwnFingerprints() throws IOException {
        Files.writeString(folder.resolve("a.py"), "from logging.config import listen\nlisten(1), listen(2)\n");
        String log = written(Scan.of(List.of(folder), FileSelection.usual()), folder);
        assertEquals(
                2,
                results(log).stream()
                        .map(result -> result.get("partialFingerprints"))
                        .distinct()
                        .count());
    }

    @Test
    void placesInANotebookCountInTheirCells() {
        Path notebook = WORKSPACES.resolve("notebooks/live_logging.ipynb");
        ScanResult scanned = Scan.of(List.of(notebook), FileSelection.usual());
        String log = written(scanned, WORKSPACES.toAbsolutePath());
        SarifSchema.check(log);
        JsonObject result = results(log).getFirst();
        assertEquals(4, result.getAsJsonObject("properties").get("cell").getAsInt());
        assertEquals("3:12-3:28 receive_settings", place(at(result, "locations")));
        assertEquals(4, cell(at(result, "locations")));
        JsonObject imported = at(result, "relatedLocations");
        assertEquals("3:28-3:54 listen as receive_settings", place(imported));
        assertEquals(1, cell(imported));
    }

    @Test
    void whatCannotBeReadIsANotification() {
        Problem gap = new Problem.Unreadable(Path.of("/home/ada/shop/a.py"), "permission denied");
        Problem lesser = new Problem.Undecodable(Path.of("/home/ada/shop/b.py"), "UTF-8", 1, 1, 0xFF);
        String log = written(new ScanResult(2, List.of(), List.of(lesser, gap)), HERE);
        SarifSchema.check(log);
        JsonObject invocation = at(run(log), "invocations");
        assertFalse(invocation.get("executionSuccessful").getAsBoolean());
        JsonObject notification =
                invocation.getAsJsonArray("toolExecutionNotifications").get(1).getAsJsonObject();
        assertEquals("error", notification.get("level").getAsString());
        assertEquals("permission denied", text(notification, "message"));
        assertEquals(
                "a.py",
                at(notification, "locations")
                        .getAsJsonObject("physicalLocation")
                        .getAsJsonObject("artifactLocation")
                        .get("uri")
                        .getAsString());
    }

    @Test
    void programThatLeadsTooFarIsANoteAndNoFailure() {
        Problem limit = new Problem.LeadsTooFar(Path.of("/home/ada/shop/a.py"));
        String log = written(new ScanResult(1, List.of(), List.of(limit)), HERE);
        SarifSchema.check(log);
        JsonObject invocation = at(run(log), "invocations");
        assertTrue(invocation.get("executionSuccessful").getAsBoolean());
        assertEquals(
                "note",
                at(invocation, "toolExecutionNotifications").get("level").getAsString());
    }

    @Test
    void ruleHasWhatCodeScanningShows() {
        JsonObject driver = run(written(new ScanResult(0, List.of(), List.of()), HERE))
                .getAsJsonObject("tool")
                .getAsJsonObject("driver");
        JsonObject rule = at(driver, "rules");
        JsonObject properties = rule.getAsJsonObject("properties");
        assertEquals("1.2.3", driver.get("version").getAsString());
        assertEquals("PYTHON-LANG-SEC-104", rule.get("id").getAsString());
        assertEquals("7.8", properties.get("security-severity").getAsString());
        assertTrue(properties.get("tags").toString().contains("\"security\",\"external/cwe/cwe-095\""));
        assertTrue(rule.getAsJsonObject("help").get("markdown").getAsString().contains("## What to do"));
        assertTrue(text(rule, "fullDescription").startsWith("`logging.config.listen()` opens a socket"));
        JsonObject target = at(rule, "relationships").getAsJsonObject("target");
        JsonObject taxon = at(run(written(new ScanResult(0, List.of(), List.of()), HERE)), "taxonomies", "taxa");
        assertEquals(taxon.get("id"), target.get("id"));
    }

    private JsonElement fingerprints(String source) throws IOException {
        Files.writeString(folder.resolve("a.py"), source);
        return at(run(written(Scan.of(List.of(folder), FileSelection.usual()), folder)), "results")
                .get("partialFingerprints");
    }

    private static String cut(String text, JsonObject region) {
        return text.substring(
                offset(
                        text,
                        region.get("startLine").getAsInt(),
                        region.get("startColumn").getAsInt()),
                offset(
                        text,
                        region.get("endLine").getAsInt(),
                        region.get("endColumn").getAsInt()));
    }

    private static int offset(String text, int line, int column) {
        String[] lines = text.split("(?<=\r\n|\n|\r(?!\n))", -1);
        int offset = column - 1;
        for (int i = 0; i < line - 1; i++) {
            offset += lines[i].length();
        }
        return offset;
    }

    private static int cell(JsonObject location) {
        return location.getAsJsonObject("physicalLocation")
                .getAsJsonObject("region")
                .getAsJsonObject("properties")
                .get("cell")
                .getAsInt();
    }

    private static String place(JsonObject location) {
        JsonObject region = location.getAsJsonObject("physicalLocation").getAsJsonObject("region");
        return "%s:%s-%s:%s %s"
                .formatted(
                        region.get("startLine"),
                        region.get("startColumn"),
                        region.get("endLine"),
                        region.get("endColumn"),
                        text(region, "snippet"));
    }

    private static String text(JsonObject parent, String name) {
        return parent.getAsJsonObject(name).get("text").getAsString();
    }

    /// Goes down from an object by the first elements of arrays.
    private static JsonObject at(JsonObject start, String... arrays) {
        JsonObject at = start;
        for (String array : arrays) {
            at = at.getAsJsonArray(array).get(0).getAsJsonObject();
        }
        return at;
    }

    private static JsonObject run(String log) {
        return at(JsonParser.parseString(log).getAsJsonObject(), "runs");
    }

    private static List<JsonObject> results(String log) {
        return run(log).getAsJsonArray("results").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonObject only(ScanResult result) {
        String log = written(result, HERE);
        SarifSchema.check(log);
        assertEquals(1, results(log).size());
        return results(log).getFirst();
    }

    private static String written(ScanResult result, Path workingFolder) {
        StringWriter written = new StringWriter();
        new SarifReport("1.2.3", workingFolder).write(result, new PrintWriter(written));
        return written.toString();
    }
}
