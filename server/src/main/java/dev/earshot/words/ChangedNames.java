package dev.earshot.words;

import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.Statements;
import dev.earshot.syntax.TopLevelStatement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which statements of one text may change what a name holds, for the names that were asked about lately: each is read
/// once, so that an edit costs what it touches. It does not know what the names hold.
public final class ChangedNames {
    /// More names than these are hardly those of one program.
    private static final int MOST = 256;

    private final Map<String, Set<TopLevelStatement>> changing = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<TopLevelStatement>> eldest) {
            return size() > MOST;
        }
    };

    /// The statements that may change what a name holds.
    ///
    /// @param statements all of the text, as it is now
    public Set<TopLevelStatement> changing(String name, Statements statements) {
        return changing.computeIfAbsent(
                name,
                _ -> statements
                        .all()
                        .map(PlacedStatement::statement)
                        .filter(statement -> Changes.of(name, statement))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    public void follow(StatementEdit edit) {
        changing.forEach((name, statements) -> {
            edit.removed().forEach(gone -> statements.remove(gone.statement()));
            for (PlacedStatement added : edit.added()) {
                if (Changes.of(name, added.statement())) {
                    statements.add(added.statement());
                }
            }
        });
    }
}
