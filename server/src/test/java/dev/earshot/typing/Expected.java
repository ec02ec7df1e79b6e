package dev.earshot.typing;

import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is expected of one finding in one version of a text; a finding of which nothing is expected must not be there.
///
/// @param name by which it is followed through the versions
/// @param range the callee of the call
/// @param certain whether it has to be there; else it may be there, or not
public record Expected(String name, TextRange range, boolean certain) {
    Expected at(TextRange place) {
        return new Expected(name, place, certain);
    }

    /// Where each is after some changes, by its name, unless a change touches it.
    static Map<String, TextRange> moved(List<Expected> expected, List<Replacement> changes) {
        Map<String, TextRange> moved = new HashMap<>();
        expected.forEach(each -> Places.after(each.range(), changes).ifPresent(range -> moved.put(each.name(), range)));
        return moved;
    }
}
