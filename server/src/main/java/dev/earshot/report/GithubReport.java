package dev.earshot.report;

import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.analysis.scan.ScannedFile.Found;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Rule;
import dev.earshot.rule.Severity;
import dev.earshot.text.TextPosition;
import dev.earshot.workspace.Excerpt;
import dev.earshot.workspace.Problem;
import java.io.PrintWriter;

/// Findings as GitHub's workflow commands, which put a note beside the line in a pull request.
/// GitHub shows columns of one line only, and the first ten notes of a kind. It counts lines of the file, which a
/// notebook has not: there the note says where.
public final class GithubReport implements Report {
    private final PathNames paths;

    public GithubReport(PathNames paths) {
        this.paths = paths;
    }

    @Override
    public void write(ScanResult result, PrintWriter out) {
        for (ScannedFile file : result.files()) {
            for (Found found : file.found()) {
                out.println(command(file, found.finding()));
            }
        }
        for (Problem problem : result.problems()) {
            String path = paths.of(problem.path());
            out.println("::" + level(problem.weight()) + " file=" + property(path) + ",title=Earshot::"
                    + data(path + ": " + problem.message()));
        }
        out.println(Summary.of(result));
    }

    private String command(ScannedFile file, Finding finding) {
        Excerpt excerpt = file.file().at(finding.range().start());
        TextPosition start = excerpt.position(finding.range().start());
        TextPosition end = excerpt.position(finding.range().end());
        StringBuilder command = new StringBuilder("::").append(level(finding.severity()));
        command.append(" file=").append(property(paths.of(file.file().path())));
        if (excerpt.cell().isEmpty()) {
            command.append(lines(start, end));
        }
        command.append(",title=").append(Rule.LISTEN).append("::");
        if (excerpt.cell().isPresent()) {
            int cell = excerpt.cell().getAsInt() + 1;
            command.append("Cell %d, line %d: ".formatted(cell, start.line() + 1));
        }
        return command.append(data(finding.message())).toString();
    }

    private static String lines(TextPosition start, TextPosition end) {
        String lines = ",line=%d,endLine=%d".formatted(start.line() + 1, end.line() + 1);
        return start.line() == end.line()
                ? lines + ",col=%d,endColumn=%d".formatted(start.character() + 1, end.character() + 1)
                : lines;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "notice";
        };
    }

    private static String level(Problem.Weight weight) {
        return switch (weight) {
            case GAP -> "error";
            case DOUBT -> "warning";
            case LIMIT -> "notice";
        };
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return Printable.line(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }
}
