package dev.earshot.analysis.scan;

import dev.earshot.workspace.Problem;
import java.util.List;

/// What a scan came to. It does not know how that is shown.
///
/// @param fileCount how many files were looked at
/// @param files those with findings, in the order in which they were come upon
/// @param problems what could not be looked at as it stands, in the same order
public record ScanResult(int fileCount, List<ScannedFile> files, List<Problem> problems) {
    public ScanResult {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    public int findingCount() {
        return files.stream().mapToInt(file -> file.found().size()).sum();
    }

    /// Whether something that was asked for has not been looked at.
    public boolean hasGap() {
        return problems.stream().anyMatch(Problem::leavesGap);
    }
}
