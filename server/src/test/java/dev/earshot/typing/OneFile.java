package dev.earshot.typing;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What has to be found in each version of a program of one file: what a fresh analysis finds in those that are whole,
/// in which no name is missing that was not missing at the start.
final class OneFile {
    private OneFile() {}

    /// @param parses whether the program and each version parses
    static List<Trace.Expectation> expected(Expectations.Typed typed, List<Boolean> parses) {
        List<Optional<List<Finding>>> found = new ArrayList<>();
        Set<String> missing = missing(typed.texts().getFirst());
        for (int version = 0; version < parses.size(); version++) {
            found.add(parses.get(version) ? found(typed.texts().get(version), missing) : Optional.empty());
        }
        return Expectations.of(typed, found).stream()
                .map(expected -> new Trace.Expectation(expected, new TreeMap<>()))
                .toList();
    }

    /// All that is found in a text.
    static List<Finding> found(String text) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return analysis.findings();
        }
    }

    private static Set<String> missing(String text) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return analysis.missing();
        }
    }

    /// What is found in a text, unless names are missing besides those.
    private static Optional<List<Finding>> found(String text, Set<String> missing) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return missing.containsAll(analysis.missing()) ? Optional.of(analysis.findings()) : Optional.empty();
        }
    }
}
