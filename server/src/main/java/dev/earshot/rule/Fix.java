package dev.earshot.rule;

import dev.earshot.text.Replacement;
import java.util.List;

/// A change of one text that makes a finding go.
///
/// @param title what it does, in the imperative
/// @param preferred whether it is the one to take without a second thought
/// @param replacements in rising order, none overlapping; every offset counts in the unchanged text
public record Fix(String title, boolean preferred, List<Replacement> replacements) {
    public Fix {
        replacements = List.copyOf(replacements);
        for (int next = 1; next < replacements.size(); next++) {
            if (replacements.get(next).range().start()
                    < replacements.get(next - 1).range().end()) {
                throw new IllegalArgumentException("overlapping: " + replacements);
            }
        }
    }
}
