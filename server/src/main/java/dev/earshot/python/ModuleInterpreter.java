package dev.earshot.python;

import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the calls of targets in a module by running its statements abstractly: each name is mapped
/// to what it may refer to at each point. First the module's own flow, then each function, which sees
/// what the names around it may hold at any time that it could be called.
///
/// What a function came to is kept, with what it read of the module's names; it is run again only
/// where one of these has changed. It does not know any document: the statements are handed to it.
public final class ModuleInterpreter {
    /// Statements run for one document before loops are cut short: a second or so.
    private static final long MOST_EFFORT = 2_000_000;

    /// Rounds in which functions bind names of the module, or of functions around them, to new things.
    private static final int MOST_ROUNDS = 8;

    private final Targets targets;
    private IdentityHashMap<Node, Run> kept = new IdentityHashMap<>();
    private int functionsRun;

    public ModuleInterpreter(Targets targets) {
        this.targets = targets;
    }

    /// What running one function of the module came to.
    private record Run(Map<String, Reference> reads, Map<String, Reference> writes, List<CallSite> calls) {}

    /// How many functions have been run so far, not counting those whose result was kept.
    public int functionsRun() {
        return functionsRun;
    }

    /// Runs a module from its beginning.
    ///
    /// @param suites the statements that matter, in the order of the text
    public Interpretation interpret(List<Suite> suites) {
        Map<String, Reference> elsewhere = new HashMap<>();
        Effort effort = new Effort(MOST_EFFORT);
        Interpretation result = new Interpretation(List.of(), Set.of());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            ModuleFrame module = new ModuleFrame(elsewhere);
            Calls calls = new Calls(targets);
            for (Suite suite : suites) {
                new StatementInterpreter(module, suite, targets, calls, effort).run(suite.body());
            }
            List<CallSite> sites = new ArrayList<>(calls.sites());
            IdentityHashMap<Node, Run> runs = new IdentityHashMap<>();
            for (Closure function : module.takeClosures()) {
                Run run = run(function, module, effort);
                runs.put(function.node(), run);
                sites.addAll(run.calls);
            }
            kept = runs;
            result = new Interpretation(sites, new LinkedHashSet<>(module.words()));
            if (!module.takeNews()) {
                break;
            }
        }
        return result;
    }

    private Run run(Closure function, ModuleFrame module, Effort effort) {
        Run before = kept.get(function.node());
        if (before != null && function.comprehended().isEmpty() && stillHolds(before, function, module)) {
            before.writes.forEach(module::storeFromFunction);
            return before;
        }
        functionsRun++;
        module.watch();
        List<CallSite> calls = new FunctionRunner(effort).run(function);
        return new Run(module.reads(), module.writes(), calls);
    }

    private static boolean stillHolds(Run run, Closure function, ModuleFrame module) {
        for (Map.Entry<String, Reference> read : run.reads.entrySet()) {
            if (!module.ownAtAnyTime(read.getKey(), function).equals(read.getValue())) {
                return false;
            }
        }
        return true;
    }

    /// Runs one function of the module and those inside it.
    private final class FunctionRunner {
        private final Effort effort;
        private final IdentityHashMap<Node, Map<String, Reference>> elsewhere = new IdentityHashMap<>();
        private boolean news;
        private Calls calls = new Calls(targets);

        FunctionRunner(Effort effort) {
            this.effort = effort;
        }

        List<CallSite> run(Closure function) {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                news = false;
                calls = new Calls(targets);
                body(function);
                if (!news) {
                    break;
                }
            }
            return calls.sites();
        }

        private void body(Closure function) {
            var bindings = elsewhere.computeIfAbsent(function.node(), _ -> new HashMap<>());
            FunctionFrame frame = new FunctionFrame(function, function.names(), bindings);
            var interpreter = new StatementInterpreter(frame, function.suite(), targets, calls, effort);
            switch (function.node()) {
                case Stmt.FunctionDef definition -> interpreter.run(definition.body());
                case Expr.Lambda lambda -> interpreter.evaluate(lambda.body());
                default -> throw new IllegalStateException("not a function: " + function.node());
            }
            frame.takeClosures().forEach(this::body);
            news |= frame.hasNews();
        }
    }
}
