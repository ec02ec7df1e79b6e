package dev.earshot.rule;

import dev.earshot.python.CallSite;
import dev.earshot.python.value.Trail;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a call out of its document, with what only served it: the statements that start or join the thread that it
/// gives, and the import, where nothing else uses it. Of a call like `hooks.pop()(9030)` what it gets the function
/// by is left, since others may need what that does. Where the call's result is used otherwise there is no such
/// fix, since what is left would not run.
final class CallRemoval {
    private final CallSite call;
    private final Subject subject;
    private final StatementRemoval removal;

    private CallRemoval(CallSite call, Subject subject) {
        this.call = call;
        this.subject = subject;
        this.removal = new StatementRemoval(subject);
    }

    static Optional<Fix> fix(CallSite call, Subject subject) {
        return new CallRemoval(call, subject).fix();
    }

    private Optional<Fix> fix() {
        Suite suite = call.place().suite();
        Optional<Blocks.Step> innermost = innermost(suite, call.place().range().start());
        if (innermost.isEmpty()) {
            return Optional.empty();
        }
        Blocks.Step step = innermost.get();
        Optional<Expr.Call> only = switch (step.statement()) {
            case Stmt.ExprStmt statement -> onlyThread(statement.value());
            case Stmt.Assign statement -> onlyThread(statement.value()).filter(_ -> removeUses(suite, step, statement));
            default -> Optional.empty();
        };
        if (only.isEmpty()) {
            return Optional.empty();
        }
        Expr.Call called = only.get();
        if (Effects.in(called.func())) {
            removal.reduce(suite, step, called.callee());
        } else {
            removal.add(suite, step);
        }
        removeImport();
        return Optional.of(new Fix("Remove the call of logging.config.listen()", true, removal.replacements()));
    }

    /// The call, where an expression is no more than that, or methods called in a chain on the thread that it gives.
    private Optional<Expr.Call> onlyThread(Expr expression) {
        return switch (expression) {
            case Expr.Call outer when outer.callee().equals(call.place().range()) -> Optional.of(outer);
            case Expr.Call outer when outer.func() instanceof Expr.Attribute method -> onlyThread(method.value());
            default -> Optional.empty();
        };
    }

    /// Adds the statements that only use the variable which holds the thread; whether there are no
    /// other uses.
    private boolean removeUses(Suite suite, Blocks.Step assigned, Stmt.Assign assign) {
        if (assign.targets().size() != 1 || !(assign.targets().getFirst() instanceof Expr.Name variable)) {
            return false;
        }
        Optional<Stmt.FunctionDef> function = enclosingFunction(assigned);
        if (function.isEmpty() && (inClass(assigned) || subject.mentionedElsewhere(variable.id()))) {
            return false;
        }
        List<Suite> suites = function.isPresent() ? List.of(suite) : subject.suites();
        int uses = 0;
        int served = 0;
        for (Suite each : suites) {
            List<Stmt> body = function.map(Stmt.FunctionDef::body).orElse(each.body());
            uses += Names.count(body, variable.id());
            List<Stmt> serving = new ArrayList<>();
            Blocks.forEach(body, statement -> {
                if (servesOnly(statement, variable.id())) {
                    serving.add(statement);
                }
            });
            for (Stmt statement : serving) {
                Optional<Blocks.Step> step = innermost(each, statement.range().start());
                if (step.isEmpty() || Names.count(List.of(statement), variable.id()) != 1) {
                    return false;
                }
                removal.add(each, step.get());
                served++;
            }
        }
        return uses == served + 1;
    }

    /// `thread.start()`, `thread.join(5)`, `thread.daemon = True`.
    private static boolean servesOnly(Stmt statement, String variable) {
        return switch (statement) {
            case Stmt.ExprStmt expression ->
                expression.value() instanceof Expr.Call outer
                        && outer.func() instanceof Expr.Attribute method
                        && isName(method.value(), variable);
            case Stmt.Assign assign ->
                assign.targets().size() == 1
                        && assign.targets().getFirst() instanceof Expr.Attribute attribute
                        && isName(attribute.value(), variable);
            default -> false;
        };
    }

    private static boolean isName(Expr expression, String id) {
        return expression instanceof Expr.Name name && name.id().equals(id);
    }

    private void removeImport() {
        if (call.trail().steps().isEmpty()) {
            return;
        }
        Trail.Step step = call.trail().steps().getFirst();
        Suite suite = step.place().suite();
        if (!subject.holds(suite)) {
            return;
        }
        Optional<Blocks.Step> found = innermost(suite, step.place().range().start());
        if (found.isEmpty() || step.kind() != Trail.Kind.IMPORT) {
            return;
        }
        boolean inFunction = enclosingFunction(found.get()).isPresent();
        List<Suite> scope = inFunction ? List.of(suite) : subject.suites();
        int uses = 0;
        for (Suite each : scope) {
            uses += Names.count(each.body(), step.name());
        }
        int gone = 0;
        for (StatementRemoval.Removed removed : removal.removed()) {
            gone += Names.countVariables(List.of(removed.step().statement()), step.name());
        }
        // Where it was not used by its name, it was got in a way that others may go as well.
        if (gone > 0 && gone == uses && (inFunction || !subject.mentionedElsewhere(step.name()))) {
            removal.addImported(suite, found.get(), step.place().range());
        }
    }

    private static Optional<Stmt.FunctionDef> enclosingFunction(Blocks.Step step) {
        for (Optional<Blocks.Step> at = step.around();
                at.isPresent();
                at = at.get().around()) {
            if (at.get().statement() instanceof Stmt.FunctionDef function) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    private static boolean inClass(Blocks.Step step) {
        for (Optional<Blocks.Step> at = step.around();
                at.isPresent();
                at = at.get().around()) {
            if (at.get().statement() instanceof Stmt.ClassDef) {
                return true;
            }
        }
        return false;
    }

    /// The innermost statement at an offset, unless it stands in text that does not parse.
    private static Optional<Blocks.Step> innermost(Suite suite, int offset) {
        Optional<Blocks.Step> innermost = Blocks.innermost(suite.body(), offset);
        for (Optional<Blocks.Step> at = innermost; at.isPresent(); at = at.get().around()) {
            if (at.get().statement() instanceof Stmt.Broken) {
                return Optional.empty();
            }
        }
        return innermost;
    }
}
