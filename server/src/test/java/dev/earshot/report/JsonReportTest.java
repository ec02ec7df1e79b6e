package dev.earshot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.workspace.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final Path HERE = Path.of("/home/ada/shop");

    @Test
    void findingHasItsPlaceTrailAndFixes() {
        ScanResult result = Findings.one(
                "/home/ada/shop/app/logs.py",
                "import logging.config\nx = '🎉'; listen(9)\n",
                "listen",
                "logging.config");
        assertEquals(JsonParser.parseString("""
                        {
                          "rule": "PYTHON-LANG-SEC-104",
                          "files": 3,
                          "findings": [{
                            "path": "app/logs.py", "line": 2, "column": 10, "endLine": 2, "endColumn": 16,
                            "severity": "HIGH", "verdict": "unverified", "message": "any local process can run code here",
                            "trail": [{
                              "line": 1, "column": 8, "endLine": 1, "endColumn": 22, "message": "imported here"
                            }],
                            "fixes": [{
                              "title": "Remove the call", "preferred": true,
                              "replacements": [{
                                "line": 2, "column": 10, "endLine": 2, "endColumn": 16, "text": "None"
                              }]
                            }]
                          }],
                          "problems": []
                        }
                        """), JsonParser.parseString(written(result)));
    }

    @Test
    void stepInAnotherFileNamesIt() {
        ScanResult result = Findings.leadFrom(
                "/home/ada/shop/lib/start.py",
                "from logging.config import listen\n",
                "listen",
                Findings.one("/home/ada/shop/a.py", "import lib.start as x\nx.listen(1)\n", "x.listen", "lib.start"));
        JsonObject finding = JsonParser.parseString(written(result))
                .getAsJsonObject()
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject();
        assertEquals(JsonParser.parseString("""
                [
                  {"path": "lib/start.py", "line": 1, "column": 28, "endLine": 1, "endColumn": 34, "message": "made here"},
                  {"line": 1, "column": 8, "endLine": 1, "endColumn": 17, "message": "imported here"}
                ]
                """), finding.get("trail"));
    }

    @Test
    void anyTextSurvivesTheWay() {
        String text = "a \"\\ \u0000\u001B\u007F\u202E\u2028\t\n é 🎉 \uD800";
        Problem problem = new Problem.Unreadable(Path.of("/home/ada/shop/a.py"), text);
        String json = written(new ScanResult(0, List.of(), List.of(problem)));
        JsonObject read = JsonParser.parseString(json)
                .getAsJsonObject()
                .getAsJsonArray("problems")
                .get(0)
                .getAsJsonObject();
        assertEquals(text, read.get("message").getAsString());
        assertFalse(json.contains("\u001B"));
    }

    @Test
    void emptyReportIsIndentedToo() {
        assertEquals("""
                {
                  "rule": "PYTHON-LANG-SEC-104",
                  "files": 1,
                  "findings": [],
                  "problems": []
                }
                """, written(new ScanResult(1, List.of(), List.of())));
    }

    private static String written(ScanResult result) {
        StringWriter written = new StringWriter();
        new JsonReport(new PathNames(HERE)).write(result, new PrintWriter(written));
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
