package dev.earshot.analysis.imports;

import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.words.KeyWords;
import dev.earshot.words.Mentions;
import dev.earshot.workspace.ImportFact;
import dev.earshot.workspace.ImportFacts;
import java.util.List;

/// What is kept of each file of the workspace, whether anyone looks into it or not. It does not hold the text.
///
/// @param mentions whether the text mentions words by which something in it may lead to a target
/// @param namesListen whether the function's name stands in it, so that it may call what it is given
public record FileFacts(List<ImportFact> imports, boolean mentions, boolean namesListen) {
    public FileFacts {
        imports = List.copyOf(imports);
    }

    public static FileFacts of(String text) {
        return of(text, false);
    }

    /// What a text says.
    ///
    /// @param isPlain whether no character of the text is a letter of ASCII in disguise
    public static FileFacts of(String text, boolean isPlain) {
        KeyWords words = KeyWords.in(text);
        return new FileFacts(
                ImportFacts.of(text, words), Mentions.mayLeadToListen(text, words, isPlain), words.nameListen());
    }

    /// Whether an edit may change whether the function's name stands in the file.
    public static boolean mayNameBy(StatementEdit edit) {
        return nameListen(edit.removed()) != nameListen(edit.added());
    }

    /// The same facts of a text in which the function's name stands, or does not.
    public FileFacts naming(boolean listen) {
        return new FileFacts(imports, mentions, listen);
    }

    private static boolean nameListen(List<PlacedStatement> statements) {
        return statements.stream()
                .anyMatch(each -> KeyWords.in(each.statement().text()).nameListen());
    }

    /// The same of a text that neither imports others nor is imported.
    public static FileFacts ofLonely(String text, boolean isPlain) {
        return new FileFacts(List.of(), Mentions.leadToListen(text, KeyWords.in(text), isPlain), false);
    }
}
