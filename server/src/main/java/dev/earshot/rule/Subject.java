package dev.earshot.rule;

import dev.earshot.python.value.Place;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// The document that findings are made and mended in: its text, and those of its statements that
/// matter, with where each stands.
public interface Subject {
    SourceText text();

    /// The statements that mention a name which may lead to a target, in the order of the text.
    List<Suite> suites();

    /// Where the statement starts in the text.
    int startOf(Suite suite);

    /// Whether the statement is one of this document.
    boolean holds(Suite suite);

    /// A place in another document of the program; nothing where that is gone.
    Optional<Elsewhere> elsewhere(Place place);

    /// Whether the word occurs in a statement that is not among the suites.
    boolean mentionedElsewhere(String word);

    default TextRange locate(Place place) {
        return place.range().shift(startOf(place.suite()));
    }
}
