package dev.earshot.rule;

import dev.earshot.syntax.ast.Alias;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Takes statements out of a document so that what is left still compiles: a block that would be
/// empty gets `pass`, and lines that would be blank go.
final class StatementRemoval {
    private final Subject subject;
    private final List<Removed> removed = new ArrayList<>();
    private final List<Replacement> others = new ArrayList<>();

    StatementRemoval(Subject subject) {
        this.subject = subject;
    }

    record Removed(Suite suite, Blocks.Step step) {}

    List<Removed> removed() {
        return List.copyOf(removed);
    }

    void add(Suite suite, Blocks.Step step) {
        removed.add(new Removed(suite, step));
    }

    /// Takes away all of a statement but one expression.
    void reduce(Suite suite, Blocks.Step step, TextRange kept) {
        int start = subject.startOf(suite);
        TextRange whole = step.statement().range();
        others.add(new Replacement(new TextRange(whole.start(), kept.start()).shift(start), ""));
        others.add(new Replacement(new TextRange(kept.end(), whole.end()).shift(start), ""));
    }

    /// Takes one name out of an import; the whole statement where there is no other.
    void addImported(Suite suite, Blocks.Step step, TextRange aliasRange) {
        List<Alias> names = switch (step.statement()) {
            case Stmt.Import imported -> imported.names();
            case Stmt.ImportFrom imported -> imported.names();
            default -> List.of();
        };
        int index = names.stream().map(Alias::range).toList().indexOf(aliasRange);
        if (index < 0 || names.get(index).name().equals("*")) {
            return;
        }
        if (names.size() == 1) {
            add(suite, step);
            return;
        }
        TextRange gone = index + 1 < names.size()
                ? new TextRange(aliasRange.start(), names.get(index + 1).range().start())
                : new TextRange(names.get(index - 1).range().end(), aliasRange.end());
        others.add(new Replacement(gone.shift(subject.startOf(suite)), ""));
    }

    /// In rising order, none overlapping.
    List<Replacement> replacements() {
        List<Replacement> replacements = new ArrayList<>(others);
        replacements.removeIf(Replacement::isNothing);
        Set<Stmt> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        removed.forEach(each -> gone.add(each.step().statement()));
        List<TextRange> deleted = new ArrayList<>();
        for (Removed each : removed) {
            TextRange range = each.step().statement().range().shift(subject.startOf(each.suite()));
            List<Stmt> block = each.step().block();
            Stmt firstGone = block.stream().filter(gone::contains).findFirst().orElseThrow();
            if (each.step().around().isPresent()
                    && gone.containsAll(block)
                    && firstGone.equals(each.step().statement())) {
                replacements.add(new Replacement(range, "pass"));
            } else {
                deleted.add(range);
            }
        }
        for (TextRange run : runsOnOneLine(deleted)) {
            replacements.add(new Replacement(withItsLine(run), ""));
        }
        replacements.sort(
                Comparator.comparingInt(replacement -> replacement.range().start()));
        return replacements;
    }

    /// Joins statements that follow each other on one line, with the `;` between them.
    private List<TextRange> runsOnOneLine(List<TextRange> ranges) {
        List<TextRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(TextRange::start));
        List<TextRange> runs = new ArrayList<>();
        for (TextRange range : sorted) {
            if (!runs.isEmpty() && separates(runs.getLast().end(), range.start())) {
                runs.add(new TextRange(runs.removeLast().start(), range.end()));
            } else {
                runs.add(range);
            }
        }
        return runs;
    }

    private boolean separates(int from, int to) {
        return subject.text().slice(new TextRange(from, to)).strip().equals(";");
    }

    private TextRange withItsLine(TextRange range) {
        SourceText text = subject.text();
        int lineStart = text.lineStart(text.lineAt(range.start()));
        int lastLine = text.lineAt(range.end());
        int lineEnd = text.lineStart(lastLine) + text.lineText(lastLine).length();
        int before = back(range.start(), lineStart, StatementRemoval::isBlank);
        int after = forth(range.end(), lineEnd, StatementRemoval::isBlank);
        boolean semicolonAfter = after < lineEnd && text.charAt(after) == ';';
        int next = semicolonAfter ? forth(after + 1, lineEnd, StatementRemoval::isBlank) : after;
        boolean last = next == lineEnd || text.charAt(next) == '#';
        if (before == lineStart && last) {
            // The line break before it may belong to another statement that goes.
            return new TextRange(lineStart, lastLine + 1 < text.lineCount() ? text.lineStart(lastLine + 1) : lineEnd);
        }
        if (semicolonAfter && !last) {
            return new TextRange(range.start(), next);
        }
        if (before > lineStart && text.charAt(before - 1) == ';') {
            return new TextRange(back(before - 1, lineStart, StatementRemoval::isBlank), range.end());
        }
        return range;
    }

    private int back(int from, int least, Predicate<Character> skipped) {
        int at = from;
        while (at > least && skipped.test(subject.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int forth(int from, int most, Predicate<Character> skipped) {
        int at = from;
        while (at < most && skipped.test(subject.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\f';
    }
}
