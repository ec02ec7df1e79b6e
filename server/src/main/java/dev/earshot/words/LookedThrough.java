package dev.earshot.words;

import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.TopLevelStatement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which statements of one text matter for the words that were asked about lately: while a statement and the words stay
/// what they are, it is looked through once. It does not know which statements there are.
public final class LookedThrough {
    /// While somebody types, a program starts from some words, comes to more, and to others with the next key.
    private static final int MOST = 4;

    private final Map<Words, Map<TopLevelStatement, Boolean>> answers = new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Words, Map<TopLevelStatement, Boolean>> eldest) {
            return size() > MOST;
        }
    };

    private long textSeen;

    /// What was found out for these words, to which answers are added.
    public Map<TopLevelStatement, Boolean> answers(Words words) {
        return answers.computeIfAbsent(words, _ -> new HashMap<>());
    }

    /// Whether a statement matters.
    ///
    /// @param known what was found out for these words
    public boolean matters(Words words, TopLevelStatement statement, Map<TopLevelStatement, Boolean> known) {
        return known.computeIfAbsent(statement, _ -> matters(words, statement.text()));
    }

    /// The same for a statement that is not kept.
    public boolean matters(Words words, String statement) {
        textSeen += statement.length();
        return words.test(statement);
    }

    public void follow(StatementEdit edit) {
        edit.removed().forEach(gone -> answers.values().forEach(each -> each.remove(gone.statement())));
    }

    /// How much text was looked through, in UTF-16 units.
    public long textSeen() {
        return textSeen;
    }
}
