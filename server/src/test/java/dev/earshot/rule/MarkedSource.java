package dev.earshot.rule;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Python program whose findings are marked by comments under the line that they are in: carets
/// under the callee, then the verdict. A `#` that touches a caret counts as a caret.
///
/// ```
/// c.listen(9999)
/// #^^^^^^^ UNVERIFIED
/// ```
public record MarkedSource(String text) {
    private static final Pattern MARK =
            Pattern.compile("(?<before>\\s*)#(?<gap>\\s*)(?<carets>\\^+)\\s*(?<verdict>[A-Z]+)?.*");

    /// The lines of the program, each finding put under its line as a mark.
    public static String withFindings(String text, List<Finding> findings) {
        SourceText source = SourceText.of(text);
        StringBuilder marked = new StringBuilder();
        for (int line = 0; line < source.lineCount(); line++) {
            String content = source.lineText(line);
            if (MARK.matcher(content).matches()) {
                continue;
            }
            marked.append(content).append('\n');
            for (Finding finding : findings) {
                if (source.lineAt(finding.range().start()) == line) {
                    marked.append(mark(source, finding)).append('\n');
                }
            }
        }
        return marked.toString().stripTrailing();
    }

    /// Where the marked findings start: line from 1 and column from 0, in UTF-16 units.
    public List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        SourceText source = SourceText.of(text);
        int marked = 0;
        for (int line = 0; line < source.lineCount(); line++) {
            Matcher mark = MARK.matcher(source.lineText(line));
            if (mark.matches()) {
                starts.add(new Start(marked, mark.group("gap").isEmpty() ? mark.end("before") : mark.start("carets")));
            } else {
                marked = line + 1;
            }
        }
        return starts;
    }

    public record Start(int line, int column) {}

    /// What the analysis finds in the program, marks and all.
    public List<Finding> findings() {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return analysis.findings();
        }
    }

    /// The program with each mark as a mark should be, so that the two can be compared line by line.
    public String normalised() {
        SourceText source = SourceText.of(text);
        StringBuilder normalised = new StringBuilder();
        for (int line = 0; line < source.lineCount(); line++) {
            String content = source.lineText(line);
            Matcher mark = MARK.matcher(content);
            if (mark.matches()) {
                int end = mark.end("verdict") < 0 ? mark.end("carets") : mark.end("verdict");
                content = content.substring(0, end);
            }
            normalised.append(content).append('\n');
        }
        return normalised.toString().stripTrailing();
    }

    private static String mark(SourceText source, Finding finding) {
        int line = source.lineAt(finding.range().start());
        int column = finding.range().start() - source.lineStart(line);
        int width = Math.min(finding.range().length(), source.lineText(line).length() - column);
        String carets = column == 0
                ? "#" + "^".repeat(Math.max(1, width - 1))
                : "#" + " ".repeat(column - 1) + "^".repeat(width);
        return carets + " " + finding.verdict();
    }
}
