package dev.earshot.report;

import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.analysis.scan.ScannedFile.Found;
import dev.earshot.analysis.scan.ScannedFile.StepElsewhere;
import dev.earshot.report.Palette.Style;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.rule.Rule;
import dev.earshot.rule.Severity;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.Excerpt;
import dev.earshot.workspace.SourceFile;
import java.io.PrintWriter;

/// Findings for a person at a terminal: the place, the reason, the code, and what to do.
public final class TextReport implements Report {
    private final PathNames paths;
    private final Palette palette;

    public TextReport(PathNames paths, Palette palette) {
        this.paths = paths;
        this.palette = palette;
    }

    @Override
    public void write(ScanResult result, PrintWriter out) {
        for (ScannedFile file : result.files()) {
            for (Found found : file.found()) {
                writeFinding(file, found, out);
                out.println();
            }
        }
        out.println(Summary.of(result));
        if (!result.files().isEmpty()) {
            out.println("Why this is dangerous, and what to do instead: "
                    + palette.paint(Style.HELP, "earshot explain " + Rule.LISTEN));
        }
    }

    private void writeFinding(ScannedFile file, Found found, PrintWriter out) {
        Finding finding = found.finding();
        Style style = style(finding.severity());
        out.println(palette.paint(Style.PLACE, place(file.file(), finding.range()) + ":")
                + " " + palette.paint(style, SeverityName.of(finding.severity()))
                + " " + palette.paint(Style.RULE, Rule.LISTEN)
                + " " + Printable.line(finding.message()));
        CodeFrame frame = new CodeFrame(file.file(), palette);
        frame.mark(finding.range(), '^', style, "");
        for (Finding.Step step : finding.trail()) {
            if (!step.range().equals(finding.range())) {
                frame.mark(step.range(), '-', Style.STEP, step.message());
            }
        }
        frame.lines().forEach(out::println);
        found.elsewhere().forEach(step -> writeElsewhere(step, frame, out));
        found.fixes().stream()
                .filter(Fix::preferred)
                .findFirst()
                .map(Fix::title)
                .ifPresent(title ->
                        out.println(frame.note("=", palette.paint(Style.HELP, "help:") + " " + Printable.line(title))));
    }

    private void writeElsewhere(StepElsewhere step, CodeFrame around, PrintWriter out) {
        out.println(around.note("in", palette.paint(Style.PLACE, place(step.file(), step.range()))));
        CodeFrame frame = new CodeFrame(step.file(), palette);
        frame.mark(step.range(), '-', Style.STEP, step.message());
        frame.lines().forEach(out::println);
    }

    /// As in `shop/logs.py:3:1`, or `shop.ipynb:cell 2:3:1`.
    private String place(SourceFile file, TextRange range) {
        Excerpt excerpt = file.at(range.start());
        Place start = Place.of(excerpt, range.start());
        String cell = excerpt.cell().isPresent() ? ":cell " + (excerpt.cell().getAsInt() + 1) : "";
        return Printable.line(paths.of(file.path())) + cell + ":" + start.line() + ":" + start.column();
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.HIGH;
            case WARNING -> Style.MEDIUM;
            case INFORMATION -> Style.LOW;
        };
    }
}
