package dev.earshot.analysis.program;

import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.python.CallSite;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.rule.ListenRule;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the programs that one module is part of have found in it, each place once.
/// It does not know how they came to it.
public final class ModuleFindings {
    private static final Comparator<TextRange> IN_ORDER =
            Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end);

    private final ModuleSource source;
    private final Map<TextRange, Found> found = new TreeMap<>(IN_ORDER);

    private record Found(Finding finding, CallSite call, Snapshot snapshot) {}

    /// Which of the calls count that a program has come to.
    @FunctionalInterface
    public interface Hearing {
        boolean counts(CallSite call, ProgramRun program, ModuleSource source);
    }

    /// What was found in a module.
    ///
    /// @param programs in order: where several found the same place, the first one's word counts
    public ModuleFindings(ModuleSource source, Collection<ProgramRun> programs, Hearing hearing) {
        this.source = source;
        if (programs.stream().anyMatch(program -> program.isCalledIn(source))) {
            IdentityHashMap<Suite, Integer> starts = source.starts();
            Set<TextRange> seen = new HashSet<>();
            for (ProgramRun program : programs) {
                List<CallSite> fresh = new ArrayList<>();
                for (CallSite call : program.calls(source)) {
                    Integer start = starts.get(call.place().suite());
                    if (start != null
                            && hearing.counts(call, program, source)
                            && seen.add(call.place().range().shift(start))) {
                        fresh.add(call);
                    }
                }
                add(fresh, program);
            }
        }
    }

    /// There may be a thousand programs, most of which say what one said before.
    private void add(List<CallSite> calls, ProgramRun program) {
        if (!calls.isEmpty()) {
            Snapshot snapshot = new Snapshot(source, program);
            for (CallSite call : calls) {
                ListenRule.finding(call, snapshot)
                        .ifPresent(finding -> found.put(finding.range(), new Found(finding, call, snapshot)));
            }
        }
    }

    public SourceText text() {
        return source.text();
    }

    /// In rising order of their start.
    public List<Finding> all() {
        return found.values().stream().map(Found::finding).toList();
    }

    /// Whether its program comes to it by itself, and not only whoever may call its functions later.
    public boolean isReached(Finding finding) {
        return Optional.ofNullable(found.get(finding.range()))
                .filter(each -> each.call().isReached())
                .isPresent();
    }

    /// Whether it was not the module's own program that found it.
    public boolean isBorrowed(Finding finding) {
        return Optional.ofNullable(found.get(finding.range()))
                .filter(each -> !each.snapshot().isOfRoot())
                .isPresent();
    }

    /// What can be done about one of them.
    public List<Fix> fixes(Finding finding) {
        return Optional.ofNullable(found.get(finding.range()))
                .map(each -> ListenRule.fixes(each.call(), each.snapshot()))
                .orElse(List.of());
    }
}
