package dev.earshot.analysis.imports;

import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.analysis.program.ProgramRun;
import dev.earshot.analysis.program.Reach;
import dev.earshot.python.CallSite;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whose word counts on what is called in a module. Each file is run as a program of its own, but what is imported is
/// run by those who import it, in the state that they have made: they may have replaced what it calls, and know with
/// what its functions are called. So where the programs that all imports of a file start from have been followed to it,
/// its own program speaks only for what it does if it is run itself. Where one of them was not followed, is not known
/// or only tries the file out, its own program counts as well.
///
/// It does not know what the programs have found.
public final class Witnesses {
    /// A file that more others lead to speaks for itself.
    private static final int MOST_IMPORTERS = 100;

    private final ImportGraph graph;
    private final Importers importers;
    private final Map<Path, Reach> reaches = new HashMap<>();

    /// By each file the programs that speak for it.
    private final Map<Path, Set<Path>> reaching = new HashMap<>();

    private final Map<Path, Leading> leading = new HashMap<>();

    /// What has been asked for, with what was said.
    private final Map<Question, Boolean> asked = new LinkedHashMap<>();

    /// Whether a program's word counts on a file.
    private record Question(Path program, Path file) {}

    /// What leads to a file.
    ///
    /// @param all the file itself, and all from which imports lead to it
    /// @param starts those of them where that begins
    private record Leading(Set<Path> all, Set<Path> starts) {}

    public Witnesses(ImportGraph graph) {
        this.graph = graph;
        this.importers = new Importers(graph);
    }

    public ImportGraph graph() {
        return graph;
    }

    /// How far the program of a file has been believed to reach.
    public Reach reach(Path file) {
        return reaches.getOrDefault(file, Reach.NOTHING);
    }

    /// Takes over how far a program reaches now.
    ///
    /// @return whether others may count than before
    public boolean put(Path program, Reach reach) {
        Reach before = reach(program);
        if (reach.equals(Reach.NOTHING)) {
            reaches.remove(program);
            asked.keySet().removeIf(question -> question.program().equals(program));
        } else {
            reaches.put(program, reach);
        }
        if (before.equals(reach)) {
            return false;
        }
        before.files().forEach(file -> reaching.getOrDefault(file, Set.of()).remove(program));
        reach.files()
                .forEach(file ->
                        reaching.computeIfAbsent(file, _ -> new HashSet<>()).add(program));
        leading.clear();
        return true;
    }

    /// A file may import others than before.
    public void forgetImports(Path file) {
        importers.forget(file);
        leading.clear();
    }

    /// Files have come or gone, so that imports may come to others than before.
    public void forgetAllImports() {
        importers.forgetAll();
        leading.clear();
    }

    /// The files about which something else is true now than when that was asked.
    public Set<Path> changed() {
        Set<Path> changed = new LinkedHashSet<>();
        asked.replaceAll((question, before) -> {
            boolean now = isHeard(question);
            if (now != before) {
                changed.add(question.file());
            }
            return now;
        });
        return changed;
    }

    /// Whether a call counts that a program has come to.
    ///
    /// @param source the module that the call is in
    public boolean count(CallSite call, ProgramRun program, ModuleSource source) {
        Optional<Path> root = program.root().file();
        Optional<Path> file = source.file();
        return root.isEmpty() || file.isEmpty() || count(call.isReached(), root.get(), file.get());
    }

    /// Whether a call counts that a program has come to in a file.
    ///
    /// @param isReached whether it comes to the call by itself
    public boolean count(boolean isReached, Path program, Path file) {
        return asked.computeIfAbsent(new Question(program, file), this::isHeard)
                || (isReached && reach(program).isMain());
    }

    /// The file itself, and all from which imports lead to it, unless these are too many.
    public Collection<Path> leadingTo(Path file) {
        return leading(file).all();
    }

    private boolean isHeard(Question question) {
        Set<Path> starts = leading(question.program()).starts();
        return starts.contains(question.program())
                || !starts.stream().allMatch(each -> reach(each).files().contains(question.file()));
    }

    private Leading leading(Path file) {
        return leading.computeIfAbsent(file, this::find);
    }

    /// Where imports of a file start from: files that nobody imports; of several that import each other and are
    /// imported by nobody else, those that are made to be run, and all where there is none.
    private Leading find(Path file) {
        Optional<Map<Path, Set<Path>>> imports = importsLeadingTo(file);
        if (imports.isEmpty()) {
            return new Leading(Set.of(file), Set.of(file));
        }
        Map<Path, Set<Path>> above = new HashMap<>();
        imports.get().keySet().forEach(each -> above.put(each, above(each, imports.get())));
        Set<Path> found = new HashSet<>();
        above.forEach((each, all) -> {
            boolean isFirst = all.stream()
                    .allMatch(other -> above.getOrDefault(other, Set.of()).size() == all.size());
            if (isFirst
                    && (reach(each).isMain()
                            || all.stream().noneMatch(other -> reach(other).isMain()))) {
                found.add(each);
            }
        });
        return new Leading(Set.copyOf(above.keySet()), found);
    }

    /// All that leads to a file, each with those who import it; nothing if that is too much.
    private Optional<Map<Path, Set<Path>>> importsLeadingTo(Path file) {
        Map<Path, Set<Path>> imports = new HashMap<>();
        Deque<Path> open = new ArrayDeque<>(Set.of(file));
        while (!open.isEmpty()) {
            Path next = open.remove();
            if (!imports.containsKey(next)) {
                Optional<Set<Path>> direct = direct(next);
                if (direct.isEmpty() || imports.size() + direct.get().size() > MOST_IMPORTERS) {
                    return Optional.empty();
                }
                imports.put(next, direct.get());
                open.addAll(direct.get());
            }
        }
        return Optional.of(imports);
    }

    /// Those who import a file, as its text says or a program has shown.
    private Optional<Set<Path>> direct(Path file) {
        return importers.of(file).map(written -> {
            Set<Path> all = new HashSet<>(written);
            all.addAll(reaching.getOrDefault(file, Set.of()));
            all.removeIf(
                    each -> each.equals(file) || Trial.is(each, graph.tree().roots()));
            return all;
        });
    }

    private static Set<Path> above(Path file, Map<Path, Set<Path>> imports) {
        Set<Path> found = new HashSet<>();
        Deque<Path> open = new ArrayDeque<>(Set.of(file));
        while (!open.isEmpty()) {
            Path next = open.remove();
            if (found.add(next)) {
                open.addAll(imports.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
