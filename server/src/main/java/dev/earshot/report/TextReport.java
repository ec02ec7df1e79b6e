package dev.earshot.report;

import dev.earshot.analysis.ScanResult;
import dev.earshot.analysis.ScannedFile;
import dev.earshot.analysis.ScannedFile.Found;
import dev.earshot.report.Palette.Style;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.rule.Rule;
import dev.earshot.rule.Severity;
import dev.earshot.workspace.Excerpt;
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
        String place = Printable.line(paths.of(file.file().path()))
                + place(file.file().at(finding.range().start()), finding.range().start());
        out.println(palette.paint(Style.PLACE, place)
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
        found.fixes().stream()
                .filter(Fix::preferred)
                .findFirst()
                .map(Fix::title)
                .ifPresent(title ->
                        out.println(frame.note("=", palette.paint(Style.HELP, "help:") + " " + Printable.line(title))));
    }

    private static String place(Excerpt excerpt, int offset) {
        Place start = Place.of(excerpt, offset);
        String cell = excerpt.cell().isPresent() ? ":cell " + (excerpt.cell().getAsInt() + 1) : "";
        return cell + ":" + start.line() + ":" + start.column() + ":";
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.HIGH;
            case WARNING -> Style.MEDIUM;
            case INFORMATION -> Style.LOW;
        };
    }
}
