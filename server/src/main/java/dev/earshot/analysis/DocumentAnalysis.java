package dev.earshot.analysis;

import dev.earshot.python.CallSite;
import dev.earshot.python.Interpretation;
import dev.earshot.python.Targets;
import dev.earshot.python.callback.CallbackRunner;
import dev.earshot.python.library.StandardLibrary;
import dev.earshot.python.machine.CodeFacts;
import dev.earshot.python.machine.Library;
import dev.earshot.python.machine.ModuleFinder;
import dev.earshot.python.machine.Program;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.rule.ListenRule;
import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.Statements;
import dev.earshot.syntax.Suites;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is kept of one open document between edits, and what was found in it.
///
/// Three layers, each made from the one before and kept while that is unchanged: the statements of the
/// text, what those that mention a word of interest say, and what their names refer to. The words grow
/// by what is bound to them, until nothing is new. It owns native memory: one thread at a time uses it,
/// and whoever opened it closes it. It does not know who shows the findings.
public final class DocumentAnalysis implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(DocumentAnalysis.class.getName());

    /// Rounds in which words bring new words; an alias of an alias of an alias takes three.
    private static final int MOST_ROUNDS = 16;

    /// More text than this, in UTF-16 units, is not run for the sake of words that only other words brought.
    private static final int MOST_TEXT = 100_000;

    private final Targets targets = ListenRule.targets();
    private final Library library = new StandardLibrary(targets);
    private final CodeFacts facts = new CodeFacts();
    private final Consumer<String> reports;
    private final Suites suites;
    private final Steadiness steadiness;
    private SourceText text;
    private Words words;
    private Statements statements;
    private boolean stale = true;
    private int programsRun;
    private List<TopLevelStatement> matter = List.of();
    private @Nullable Words dismissed;
    private long dismissedBy;
    private List<CallSite> calls = List.of();

    private DocumentAnalysis(SourceText text, Consumer<String> reports) {
        this.text = text;
        this.reports = reports;
        this.suites = new Suites(reports);
        this.steadiness = new Steadiness(suites::isBroken);
        this.words = seeds();
        this.statements = Statements.of(text, words);
    }

    public static DocumentAnalysis open(SourceText text) {
        return open(text, report -> LOGGER.log(System.Logger.Level.WARNING, report));
    }

    /// Opens a document, and tells of what cannot be analysed.
    ///
    /// @param reports is told each such thing in one sentence
    public static DocumentAnalysis open(SourceText text, Consumer<String> reports) {
        return new DocumentAnalysis(text, reports);
    }

    public SourceText text() {
        return text;
    }

    /// Moves on to the text after the given changes, each counted in the text that the one before it left.
    public void edit(List<Replacement> changes) {
        for (Replacement change : Replacement.joined(text, changes)) {
            SourceText before = text;
            text = text.replace(change);
            StatementEdit edit = statements.edit(text, change);
            stale |= edit.removed().stream().anyMatch(gone -> suites.holds(gone.statement()))
                    || edit.added().stream()
                            .anyMatch(added -> words.test(added.statement().text()));
            noteRemoved(edit);
            suites.follow(edit);
            steadiness.follow(change, before, edit);
            statements = edit.statements();
        }
    }

    /// Words that brought too much stay dismissed until as much is gone as they brought too much.
    private void noteRemoved(StatementEdit edit) {
        for (PlacedStatement gone : edit.removed()) {
            dismissedBy -= gone.statement().length();
        }
        if (dismissedBy < 0) {
            dismissed = null;
        }
    }

    /// The findings to show for the current text, in rising order of their start: those in it, but for what a person
    /// who is typing has broken.
    public List<Finding> findings() {
        return steadiness.show(found(), text);
    }

    /// The findings in the current text, whatever it was before.
    List<Finding> found() {
        refresh();
        Snapshot snapshot = snapshot();
        List<Finding> findings = new ArrayList<>();
        calls.forEach(call -> ListenRule.finding(call, snapshot).ifPresent(findings::add));
        findings.sort(Comparator.comparingInt(finding -> finding.range().start()));
        return findings;
    }

    /// What can be done about a finding of the current text.
    public List<Fix> fixes(Finding finding) {
        refresh();
        Snapshot snapshot = snapshot();
        for (CallSite call : calls) {
            if (snapshot.locate(call.place()).equals(finding.range())) {
                return ListenRule.fixes(call, snapshot);
            }
        }
        return List.of();
    }

    /// How often the program has been run to find out what names refer to.
    int programsRun() {
        return programsRun;
    }

    private void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        try {
            interpret();
        } catch (StackOverflowError tooDeep) {
            calls = List.of();
            reports.accept("The document is not analysed: it nests too deeply");
        }
    }

    /// Runs the program with the statements that matter for the words known so far, until a run brings no new ones. It
    /// starts from the same words each time, so what comes out depends on the text alone.
    private void interpret() {
        Words needed = seeds();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (dismissed != null && dismissed.equals(needed)) {
                return;
            }
            Words wordsBefore = words;
            Statements statementsBefore = statements;
            mark(needed);
            List<TopLevelStatement> now = matching(needed);
            int size = now.stream().mapToInt(TopLevelStatement::length).sum();
            if (round > 0 && size > MOST_TEXT) {
                // All of a large document seems to matter, one part by the other: what is known must do.
                dismissed = needed;
                dismissedBy = (long) size - MOST_TEXT;
                words = wordsBefore;
                statements = statementsBefore;
                return;
            }
            matter = now;
            List<Suite> read = matter.stream().map(suites::of).toList();
            Interpretation interpretation =
                    Program.run(library, ModuleFinder.NONE, facts, Program.document(read), new CallbackRunner());
            programsRun++;
            calls = interpretation.calls();
            Interpretation.Names names = interpretation.names();
            Words next = needed.and(new Words(names.words(), names.modules(), names.wanted()));
            if (needed.covers(next)) {
                return;
            }
            needed = next;
        }
        reports.accept("The document is not analysed to the end: its names lead on and on");
    }

    private List<TopLevelStatement> matching(Words needed) {
        return statements
                .marked()
                .map(PlacedStatement::statement)
                .filter(statement -> needed.test(statement.text()))
                .toList();
    }

    /// Marks all statements that may matter. Those that only mattered for words of the past stay marked, since to look
    /// through the whole text again costs more than to look at them once more.
    private void mark(Words needed) {
        boolean few = words.size() <= 4 * needed.size() + 64;
        if (!words.covers(needed) || !few) {
            words = few ? words.and(needed) : needed;
            statements = statements.remark(words);
        }
    }

    private Words seeds() {
        Map<String, Set<String>> modules = new HashMap<>();
        targets.words().forEach(word -> modules.put(word, targets.onwards(word)));
        return new Words(Set.of(), modules, Set.of());
    }

    private Snapshot snapshot() {
        return Snapshot.of(text, statements, Set.copyOf(matter), suites);
    }

    @Override
    public void close() {
        suites.close();
    }
}
