package dev.earshot.analysis.scan;

import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.text.TextRange;
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
    ///
    /// @param elsewhere the steps that lead to it in other files, which come before those in its own
    public record Found(Finding finding, List<StepElsewhere> elsewhere, List<Fix> fixes) {
        public Found {
            elsewhere = List.copyOf(elsewhere);
            fixes = List.copyOf(fixes);
        }

        /// A finding that rests on no other file.
        public Found(Finding finding, List<Fix> fixes) {
            this(finding, List.of(), fixes);
        }
    }

    /// One place on the way to a call, in another file than the call.
    public record StepElsewhere(SourceFile file, TextRange range, String message) {}
}
