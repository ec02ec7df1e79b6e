package dev.earshot.analysis;

import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.workspace.SourceFile;
import java.util.List;

/// A file in which something was found. It does not know how that is shown.
///
/// @param found in rising order of where they start, never empty
public record ScannedFile(SourceFile file, List<Found> found) {
    public ScannedFile {
        found = List.copyOf(found);
    }

    /// A finding, and what can be done about it.
    public record Found(Finding finding, List<Fix> fixes) {
        public Found {
            fixes = List.copyOf(fixes);
        }
    }
}
