package dev.earshot;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a Python source on which a finding is expected to start: those that end in `# expect: <rule>`, after
/// which the verdict may stand.
public final class ExpectedLines {
    private static final Pattern MARK = Pattern.compile(
            "# expect: PYTHON-LANG-SEC-104(?: (?<verdict>unverified|defeated|unknown|dead|checked))?\\s*$");

    private ExpectedLines() {}

    /// The numbers of those lines, from 1, in rising order. A line that says so twice expects two findings.
    public static List<Integer> of(String source) {
        List<String> lines = source.lines().toList();
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String rest = lines.get(i);
            for (Matcher mark = MARK.matcher(rest); mark.find(); mark = MARK.matcher(rest)) {
                expected.add(i + 1);
                rest = rest.substring(0, mark.start());
            }
        }
        return expected;
    }

    /// The verdicts that are expected, by line, where a mark says one.
    public static Map<Integer, String> verdicts(String source) {
        List<String> lines = source.lines().toList();
        Map<Integer, String> verdicts = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find() && mark.group("verdict") != null) {
                verdicts.put(i + 1, mark.group("verdict"));
            }
        }
        return verdicts;
    }

    /// The numbers of the lines on which findings start, from 1, in rising order.
    public static List<Integer> found(SourceText text) {
        return found(text, finding -> text.lineAt(finding.range().start()) + 1);
    }

    /// The verdicts of the findings on the given lines, by line.
    public static Map<Integer, String> foundVerdicts(SourceText text, Map<Integer, String> on) {
        Map<Integer, String> verdicts = new TreeMap<>();
        found(text, Function.identity()).forEach(finding -> {
            int line = text.lineAt(finding.range().start()) + 1;
            if (on.containsKey(line)) {
                verdicts.put(line, finding.verdict().label());
            }
        });
        return verdicts;
    }

    private static <T> List<T> found(SourceText text, Function<Finding, T> of) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(text)) {
            return analysis.findings().stream().map(of).toList();
        }
    }
}
