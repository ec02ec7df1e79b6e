package dev.earshot.cli;

import dev.earshot.report.GithubReport;
import dev.earshot.report.JsonReport;
import dev.earshot.report.Palette;
import dev.earshot.report.PathNames;
import dev.earshot.report.Report;
import dev.earshot.report.SarifReport;
import dev.earshot.report.TextReport;

/// The forms of a report that `--format` names.
enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    /// @param version this program's
    Report report(Console console, Palette palette, String version) {
        PathNames paths = new PathNames(console.workingFolder());
        return switch (this) {
            case TEXT -> new TextReport(paths, palette);
            case JSON -> new JsonReport(paths);
            case SARIF -> new SarifReport(version, console.workingFolder());
            case GITHUB -> new GithubReport(paths);
        };
    }
}
