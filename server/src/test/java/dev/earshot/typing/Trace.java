package dev.earshot.typing;

import dev.earshot.text.Replacement;
import java.util.List;

/// A recorded session: a program, and every version that an editor made of it, with what is expected in each.
/// It does not know how it was recorded.
///
/// @param start what is expected in the program itself
public record Trace(Session session, List<Expected> start, List<Version> versions) {
    /// What was recorded.
    ///
    /// @param title what the person does
    /// @param program the name of the file that it starts from
    /// @param editor how the editor works
    public record Session(String title, String program, String editor) {}

    /// The text after some changes.
    ///
    /// @param changes each counted in the text that the one before it left
    /// @param parses whether CPython can parse it
    public record Version(List<Replacement> changes, boolean parses, List<Expected> expected) {}
}
