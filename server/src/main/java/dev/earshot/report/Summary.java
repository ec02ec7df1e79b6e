package dev.earshot.report;

import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.rule.Severity;

/// What a scan came to, in one sentence.
final class Summary {
    private Summary() {}

    static String of(ScanResult result) {
        String files = counted(result.fileCount(), "file");
        if (result.files().isEmpty()) {
            return "No findings in " + files + ".";
        }
        StringBuilder grades = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = result.files().stream()
                    .flatMap(file -> file.found().stream())
                    .filter(found -> found.finding().severity() == severity)
                    .count();
            if (count > 0) {
                grades.append(grades.isEmpty() ? ": " : ", ")
                        .append(count)
                        .append(' ')
                        .append(SeverityName.of(severity));
            }
        }
        return counted(result.findingCount(), "finding") + " in "
                + result.files().size() + " of " + files + grades + ".";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
