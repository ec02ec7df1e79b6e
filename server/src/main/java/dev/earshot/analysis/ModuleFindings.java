package dev.earshot.analysis;

import dev.earshot.python.CallSite;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.rule.ListenRule;
import dev.earshot.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the programs that one module is part of have found in it, each place once.
/// It does not know how they came to it.
final class ModuleFindings {
    private static final Comparator<TextRange> IN_ORDER =
            Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end);

    private final Map<TextRange, Found> found = new TreeMap<>(IN_ORDER);

    private record Found(Finding finding, CallSite call, Snapshot snapshot) {}

    /// What was found in a module.
    ///
    /// @param programs in order: where several found the same place, the first one's word counts
    ModuleFindings(ModuleSource source, List<ProgramRun> programs) {
        for (ProgramRun program : programs) {
            List<CallSite> calls = program.calls(source);
            if (!calls.isEmpty()) {
                Snapshot snapshot = new Snapshot(source, program);
                calls.stream()
                        .filter(call -> snapshot.holds(call.place().suite()))
                        .forEach(call -> add(call, snapshot));
            }
        }
    }

    private void add(CallSite call, Snapshot snapshot) {
        TextRange range = snapshot.locate(call.place());
        if (!found.containsKey(range)) {
            ListenRule.finding(call, snapshot)
                    .ifPresent(finding -> found.put(range, new Found(finding, call, snapshot)));
        }
    }

    /// In rising order of their start.
    List<Finding> all() {
        return found.values().stream().map(Found::finding).toList();
    }

    /// What can be done about one of them.
    List<Fix> fixes(Finding finding) {
        return Optional.ofNullable(found.get(finding.range()))
                .map(each -> ListenRule.fixes(each.call(), each.snapshot()))
                .orElse(List.of());
    }
}
