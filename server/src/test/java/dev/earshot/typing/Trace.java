package dev.earshot.typing;

import dev.earshot.text.Replacement;
import java.util.List;
import java.util.SortedMap;

/// A recorded session: a program, and every version that an editor made of one of its files, with what is expected in
/// each of them. It does not know how it was recorded.
///
/// @param start what is expected in the program itself
public record Trace(Session session, Expectation start, List<Version> versions) {
    /// What was recorded.
    ///
    /// @param title what the person does
    /// @param program the name of the file that is typed in
    /// @param editor how the editor works
    public record Session(String title, String program, String editor) {}

    /// What is expected in all files of a program.
    ///
    /// @param typed in the file that is typed in
    /// @param elsewhere in the others, by their names
    public record Expectation(List<Expected> typed, SortedMap<String, List<Expected>> elsewhere) {
        List<Expected> elsewhere(String file) {
            return elsewhere.getOrDefault(file, List.of());
        }
    }

    /// The text after some changes.
    ///
    /// @param changes each counted in the text that the one before it left
    /// @param parses whether CPython can parse it
    public record Version(List<Replacement> changes, boolean parses, Expectation expected) {}
}
