package dev.earshot.analysis;

import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.TopLevelStatement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The statements of one text that were edited and may be broken since, so that what they say is a guess. A broken
/// statement that nobody touches is none of them. Moments are counted in edits.
/// It does not know who goes by what the text says.
final class Unfinished {
    private final Predicate<TopLevelStatement> isBroken;

    /// When each was edited last, in this order.
    private final LinkedHashMap<TopLevelStatement, Long> edited = new LinkedHashMap<>();

    private final Set<TopLevelStatement> broken = new HashSet<>();

    /// @param isBroken whether a statement of the current text does not parse
    Unfinished(Predicate<TopLevelStatement> isBroken) {
        this.isBroken = isBroken;
    }

    void follow(StatementEdit edit, long moment) {
        edit.removed().forEach(gone -> {
            edited.remove(gone.statement());
            broken.remove(gone.statement());
        });
        edit.added().forEach(added -> edited.put(added.statement(), moment));
    }

    /// Whether one that was edited after this moment is broken.
    boolean areThereSince(long moment) {
        for (Map.Entry<TopLevelStatement, Long> each :
                edited.sequencedEntrySet().reversed()) {
            if (each.getValue() <= moment) {
                return false;
            }
            if (broken.contains(each.getKey()) || isFoundBroken(each.getKey())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFoundBroken(TopLevelStatement statement) {
        return isBroken.test(statement) && broken.add(statement);
    }
}
