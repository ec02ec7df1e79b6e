package dev.earshot;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/// The lines of a Python source on which a finding is expected to start: those that end in `# expect: <rule>`.
public final class ExpectedLines {
    private static final String MARK = "# expect: PYTHON-LANG-SEC-104";

    private ExpectedLines() {}

    /// The numbers of those lines, from 1, in rising order. A line that says so twice expects two findings.
    public static List<Integer> of(String source) {
        List<String> lines = source.lines().toList();
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String rest = lines.get(i).stripTrailing(); rest.endsWith(MARK); ) {
                expected.add(i + 1);
                rest = rest.substring(0, rest.length() - MARK.length()).stripTrailing();
            }
        }
        return expected;
    }

    /// The numbers of the lines on which findings start, from 1, in rising order.
    public static List<Integer> found(SourceText text) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(text)) {
            return analysis.findings().stream()
                    .map(finding -> text.lineAt(finding.range().start()) + 1)
                    .toList();
        }
    }
}
