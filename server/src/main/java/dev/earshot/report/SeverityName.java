package dev.earshot.report;

import dev.earshot.rule.Severity;

/// How the severity of a finding is called outside an editor: as security tools grade.
final class SeverityName {
    private SeverityName() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "HIGH";
            case WARNING -> "MEDIUM";
            case INFORMATION -> "LOW";
        };
    }
}
