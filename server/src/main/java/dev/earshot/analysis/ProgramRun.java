package dev.earshot.analysis;

import dev.earshot.python.CallSite;
import dev.earshot.python.Interpretation;
import dev.earshot.python.machine.ModuleFinder;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.workspace.FoundModule;
import dev.earshot.workspace.SearchPath;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The program that starts with one module, and what running it came to: kept until one of its parts changes in what
/// matters to it. It does not know which programs there are, nor who shows what was found.
final class ProgramRun {
    /// Rounds in which words bring new words; an alias of an alias of an alias takes three.
    private static final int MOST_ROUNDS = 16;

    /// A program of more modules than these does not see the others.
    private static final int MOST_MODULES = 500;

    private final ModuleSource root;
    private final Optional<SearchPath> path;
    private final Modules modules;
    private final Interpreter interpreter;
    private final Consumer<String> reports;

    private final Map<ModuleSource, Part> parts = new LinkedHashMap<>();
    private final Map<String, Optional<FoundModule>> asked = new HashMap<>();
    private final Map<String, ModuleSource> byName = new HashMap<>();
    private final IdentityHashMap<Suite, ModuleSource> sources = new IdentityHashMap<>();
    private List<CallSite> calls = List.of();
    private Offer offer = Offer.NOTHING;
    private boolean stale = true;

    /// A program that has not been run yet.
    ///
    /// @param path where it looks for modules; nothing if it is to see no other than its own
    /// @param reports is told in one sentence why it is not analysed to the end
    ProgramRun(
            ModuleSource root,
            Optional<SearchPath> path,
            Modules modules,
            Interpreter interpreter,
            Consumer<String> reports) {
        this.root = root;
        this.path = path;
        this.modules = modules;
        this.interpreter = interpreter;
        this.reports = reports;
        parts.put(root, new Part(root));
    }

    ModuleSource root() {
        return root;
    }

    boolean isStale() {
        return stale;
    }

    void outdate() {
        stale = true;
    }

    /// The modules that it consists of.
    Set<ModuleSource> modules() {
        return Set.copyOf(parts.keySet());
    }

    /// Takes note of an edit in one of its modules.
    void follow(ModuleSource source, StatementEdit edit) {
        Part part = parts.get(source);
        stale |= part != null && part.follow(edit);
    }

    /// Whether its modules still start from the words that they did.
    boolean isSeededAsBefore() {
        return parts.values().stream().allMatch(part -> part.seeds().equals(modules.seeds(part.source())));
    }

    /// Whether the modules that it asked for are still those that it would get.
    boolean findsAsBefore(SearchPath newPath) {
        return asked.entrySet().stream()
                .allMatch(entry -> newPath.find(entry.getKey()).equals(entry.getValue()));
    }

    /// Runs it if need be.
    void refresh() {
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

    /// The calls of a target that it makes, in whichever module.
    List<CallSite> calls() {
        return calls;
    }

    /// The calls of a target in one of its modules.
    List<CallSite> calls(ModuleSource source) {
        return calls.stream()
                .filter(call -> sources.get(call.place().suite()) == source)
                .toList();
    }

    /// The module that a statement stands in, as far as the statement was run.
    Optional<ModuleSource> sourceOf(Suite suite) {
        return Optional.ofNullable(sources.get(suite));
    }

    /// Those statements of a module that it was run with.
    Set<TopLevelStatement> mattering(ModuleSource source) {
        return Optional.ofNullable(parts.get(source)).map(Part::mattering).orElse(Set.of());
    }

    Offer offer() {
        return offer;
    }

    /// Runs the program with the statements that matter for the words known so far, until a run brings no new ones.
    private void interpret() {
        Part main = part(root);
        parts.clear();
        parts.put(root, main);
        asked.clear();
        byName.clear();
        main.start(modules.seeds(root));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String name = path.map(SearchPath::moduleName).orElse("__main__");
            Interpretation interpretation =
                    interpreter.run(new ModuleFinder.Source(name, root.isPackage(), main.suites()), this::find);
            keep(main, interpretation);
            if (!learn(main, interpretation)) {
                return;
            }
        }
        reports.accept("The document is not analysed to the end: its names lead on and on");
    }

    private boolean learn(Part main, Interpretation interpretation) {
        boolean grows = main.learn(interpretation.names());
        for (Map.Entry<String, Interpretation.Names> other :
                interpretation.elsewhere().entrySet()) {
            ModuleSource source = byName.get(other.getKey());
            grows |= source != null && part(source).learn(other.getValue());
        }
        return grows;
    }

    private void keep(Part main, Interpretation interpretation) {
        calls = interpretation.calls();
        sources.clear();
        parts.values().forEach(part -> part.suites().forEach(suite -> sources.put(suite, part.source())));
        Map<ModuleSource, Interpretation.Names> names = new LinkedHashMap<>();
        interpretation.elsewhere().forEach((name, each) -> {
            ModuleSource source = byName.get(name);
            if (source != null) {
                names.put(source, each);
            }
        });
        names.put(main.source(), interpretation.names());
        offer = Offer.of(names, interpretation.patches());
    }

    private Optional<ModuleFinder.Source> find(String name) {
        Optional<FoundModule> found = asked.computeIfAbsent(name, _ -> path.flatMap(where -> where.find(name)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean isPackage = found.get().isPackage();
        if (found.get().file().isEmpty()) {
            return Optional.of(new ModuleFinder.Source(name, isPackage, List.of()));
        }
        return modules.source(found.get().file().get())
                .filter(source -> parts.containsKey(source) || parts.size() < MOST_MODULES)
                .map(source -> {
                    byName.put(name, source);
                    return new ModuleFinder.Source(name, isPackage, part(source).suites());
                });
    }

    private Part part(ModuleSource source) {
        return parts.computeIfAbsent(source, _ -> {
            Part part = new Part(source);
            part.start(modules.seeds(source));
            return part;
        });
    }
}
