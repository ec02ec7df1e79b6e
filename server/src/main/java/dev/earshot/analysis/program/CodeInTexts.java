package dev.earshot.analysis.program;

import dev.earshot.syntax.Suites;
import dev.earshot.syntax.ast.Suite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The code that programs have as texts, read once for all runs. It does not know who runs it.
final class CodeInTexts {
    /// With more texts than these the oldest is forgotten.
    private static final int MOST = 64;

    private final Map<String, List<Suite>> read = new LinkedHashMap<>();

    List<Suite> read(String text) {
        List<Suite> known = read.get(text);
        if (known == null) {
            known = Suites.of(text);
            read.put(text, known);
            if (read.size() > MOST) {
                read.remove(read.keySet().iterator().next());
            }
        }
        return known;
    }
}
