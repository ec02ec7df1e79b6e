package dev.earshot.words;

import dev.earshot.syntax.TopLevelStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Whether a module may come to an end before it has come to all that matters in it, by a statement that names nothing
/// of that: one that raises something or ends the program, or that calls a function of the module which does. It does
/// not know whether that happens.
public final class Endings {
    private static final Set<String> ENDING = Set.of("raise", "assert", "exit", "_exit", "quit", "SystemExit");

    private Endings() {}

    /// Whether one of the statements that do not matter may end it before the last that does.
    ///
    /// @param statements of the whole module, in the order of its text
    /// @param matters whether a statement is run anyway
    public static boolean mayComeEarly(List<TopLevelStatement> statements, Predicate<TopLevelStatement> matters) {
        List<TopLevelStatement> definitions = new ArrayList<>();
        List<TopLevelStatement> passedOver = new ArrayList<>();
        int early = 0;
        for (TopLevelStatement statement : statements) {
            if (Changes.isLater(statement)) {
                definitions.add(statement);
            } else if (matters.test(statement)) {
                early = passedOver.size();
            } else {
                passedOver.add(statement);
            }
        }
        if (early == 0) {
            return false;
        }
        Set<String> ending = withFunctions(definitions);
        return passedOver.subList(0, early).stream().anyMatch(statement -> names(statement, ending));
    }

    /// The words that end something, and the names of the functions and classes that use one, be it by way of others.
    private static Set<String> withFunctions(List<TopLevelStatement> definitions) {
        Set<String> ending = new HashSet<>(ENDING);
        List<TopLevelStatement> rest = new ArrayList<>(definitions);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (TopLevelStatement definition : List.copyOf(rest)) {
                if (names(definition, ending)) {
                    rest.remove(definition);
                    grows |= nameOf(definition).map(ending::add).orElse(false);
                }
            }
        }
        return ending;
    }

    private static boolean names(TopLevelStatement statement, Set<String> words) {
        if (!statement.mayHoldOneOf(words)) {
            return false;
        }
        CodeWords each = new CodeWords(statement.text());
        while (each.next()) {
            if (!each.inString() && words.contains(each.occurrence().word())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> nameOf(TopLevelStatement definition) {
        CodeWords words = new CodeWords(definition.text());
        boolean isNext = false;
        while (words.next()) {
            String word = words.occurrence().word();
            if (isNext) {
                return Optional.of(word);
            }
            isNext = word.equals("def") || word.equals("class");
        }
        return Optional.empty();
    }
}
