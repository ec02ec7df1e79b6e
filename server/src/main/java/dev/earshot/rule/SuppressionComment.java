package dev.earshot.rule;

import dev.earshot.python.CallSite;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Comment;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The comment by which an author says that a call is meant: `# earshot: ignore[PYTHON-LANG-SEC-104]`.
///
/// It stands on a line of the call, on the last line of the call's statement, or alone on the line
/// above that statement. Without brackets it covers every rule.
final class SuppressionComment {
    private static final String ID = "PYTHON-LANG-SEC-104";
    private static final String COMMENT = "# earshot: ignore[" + ID + "]";
    private static final Pattern SUPPRESSION =
            Pattern.compile("#\\s*earshot:\\s*ignore(?!\\w)(?:\\[(?<ids>[^\\]]*)\\])?", Pattern.CASE_INSENSITIVE);

    private SuppressionComment() {}

    static boolean covers(CallSite call, Subject subject) {
        Suite suite = call.place().suite();
        for (Comment comment : suite.comments()) {
            if (suppresses(comment.text()) && Lines.of(call, subject).include(comment)) {
                return true;
            }
        }
        return precedes(call, subject);
    }

    static Optional<Fix> fix(CallSite call, Subject subject) {
        Lines lines = Lines.of(call, subject);
        SourceText text = subject.text();
        for (int line : List.of(lines.lastOfCall, lines.lastOfStatement)) {
            int end = text.lineStart(line) + text.lineText(line).length();
            if (takesComment(text, line, end, call, subject)) {
                return Optional.of(fix(new Replacement(TextRange.empty(end), "  " + COMMENT)));
            }
        }
        int start = text.lineStart(lines.firstOfStatement);
        String line = text.lineText(lines.firstOfStatement);
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        boolean startsLine = start + indent.length() == lines.statementStart;
        return startsLine
                ? Optional.of(fix(new Replacement(TextRange.empty(start), indent + COMMENT + text.lineEnding())))
                : Optional.empty();
    }

    private static Fix fix(Replacement replacement) {
        return new Fix("Ignore this call with a comment", false, List.of(replacement));
    }

    private static boolean suppresses(String comment) {
        var matcher = SUPPRESSION.matcher(comment);
        while (matcher.find()) {
            String ids = matcher.group("ids");
            if (ids == null) {
                return true;
            }
            for (String id : ids.split(",", -1)) {
                if (id.strip().equalsIgnoreCase(ID)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the line above the statement is such a comment. It may belong to the piece before.
    private static boolean precedes(CallSite call, Subject subject) {
        int first = Lines.of(call, subject).firstOfStatement;
        if (first == 0) {
            return false;
        }
        String above = subject.text().lineText(first - 1).strip();
        return above.startsWith("#") && suppresses(above);
    }

    /// Whether a comment can stand at the end of the line: not after a backslash, not in a string.
    private static boolean takesComment(SourceText text, int line, int end, CallSite call, Subject subject) {
        if (text.lineText(line).endsWith("\\")) {
            return false;
        }
        Suite suite = call.place().suite();
        int offset = end - subject.startOf(suite);
        boolean[] inString = {false};
        Blocks.forEachExpressionWithin(suite.body(), expression -> {
            boolean literal = expression instanceof Expr.Str
                    || expression instanceof Expr.JoinedStr
                    || expression instanceof Expr.Bytes
                    || expression instanceof Expr.Constant;
            TextRange range = expression.range();
            inString[0] |= literal && range.start() < offset && offset < range.end();
        });
        return !inString[0];
    }

    /// The call with its arguments; where the target is only passed to what calls it, that argument.
    private static TextRange wholeCall(CallSite site) {
        TextRange[] range = {site.place().range()};
        Blocks.forEachExpressionWithin(site.place().suite().body(), expression -> {
            if (expression instanceof Expr.Call call
                    && call.callee().equals(site.place().range())) {
                range[0] = call.range();
            }
        });
        return range[0];
    }

    /// The lines of a call and of the innermost statement around it, from 0.
    private record Lines(
            int firstOfCall,
            int lastOfCall,
            int firstOfStatement,
            int lastOfStatement,
            int start,
            int statementStart,
            SourceText text) {
        static Lines of(CallSite call, Subject subject) {
            SourceText text = subject.text();
            int start = subject.startOf(call.place().suite());
            TextRange range = wholeCall(call).shift(start);
            Optional<Blocks.Step> innermost = Blocks.innermost(
                    call.place().suite().body(), call.place().range().start());
            // Of a compound statement only the line of the call counts: its blocks are other lines.
            TextRange statement = innermost
                    .map(Blocks.Step::statement)
                    .map(found -> Blocks.of(found).isEmpty()
                            ? found.range().shift(start)
                            : new TextRange(found.range().start() + start, range.end()))
                    .orElse(range);
            return new Lines(
                    text.lineAt(range.start()),
                    text.lineAt(range.end()),
                    text.lineAt(statement.start()),
                    text.lineAt(statement.end()),
                    start,
                    statement.start(),
                    text);
        }

        boolean include(Comment comment) {
            int line = text.lineAt(comment.range().start() + start);
            return (firstOfCall <= line && line <= lastOfCall) || line == lastOfStatement;
        }
    }
}
