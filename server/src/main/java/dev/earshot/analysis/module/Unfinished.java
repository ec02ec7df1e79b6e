package dev.earshot.analysis.module;

import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.TopLevelStatement;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The statements of one text that were edited and may be broken since, so that what they say is a guess. A broken
/// statement that nobody touches is none of them. Moments are counted in edits.
/// It does not know who goes by what the text says.
final class Unfinished {
    private final Predicate<TopLevelStatement> isBroken;

    /// When each was edited last, in this order; without those that are known to be whole.
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

    /// Whether one that was edited after this moment is broken. Each is looked at once.
    boolean areThereSince(long moment) {
        Iterator<Map.Entry<TopLevelStatement, Long>> newestFirst =
                edited.sequencedEntrySet().reversed().iterator();
        while (newestFirst.hasNext()) {
            Map.Entry<TopLevelStatement, Long> each = newestFirst.next();
            if (each.getValue() <= moment) {
                return false;
            }
            if (broken.contains(each.getKey())) {
                return true;
            }
            if (isBroken.test(each.getKey())) {
                broken.add(each.getKey());
                return true;
            }
            newestFirst.remove();
        }
        return false;
    }
}
