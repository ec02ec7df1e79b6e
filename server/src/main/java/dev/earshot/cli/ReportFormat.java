package dev.earshot.cli;

import dev.earshot.report.JsonReport;
import dev.earshot.report.Palette;
import dev.earshot.report.PathNames;
import dev.earshot.report.Report;
import dev.earshot.report.TextReport;

/// The forms of a report that `--format` names.
enum ReportFormat {
    TEXT,
    JSON;

    Report report(PathNames paths, Palette palette) {
        return switch (this) {
            case TEXT -> new TextReport(paths, palette);
            case JSON -> new JsonReport(paths);
        };
    }
}
