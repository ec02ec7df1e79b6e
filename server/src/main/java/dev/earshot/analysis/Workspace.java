package dev.earshot.analysis;

import dev.earshot.rule.Finding;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.FileContent;
import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.ModuleTree;
import dev.earshot.workspace.SearchPath;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The modules of all folders that an editor has open, the programs that they make, and what was found by running
/// those. Open documents count as the editor has them, all other files as they are on disk.
///
/// What an edit makes due beyond its own document is noted and done piece by piece, by [#takeStep]: so whoever is
/// in a hurry waits for one piece at most. It owns native memory: one thread uses it, and whoever made it closes it.
/// It does not know how files come to be known, nor who shows the findings.
public final class Workspace implements AutoCloseable {
    /// After so many changes of the words that a file starts from they only grow: modules that import each other may
    /// offer something for the very reason that others do not, and so for ever.
    private static final int MOST_CHANGES = 64;

    private final Consumer<String> reports;
    private final Interpreter interpreter = new Interpreter();
    private final Words everywhere = interpreter.seeds();
    private final ModuleTree tree = new ModuleTree();
    private final ImportGraph graph = new ImportGraph(tree);
    private final Due due = new Due();
    private final Map<ModuleSource, LoadedModule> loaded = new HashMap<>();
    private final Map<Path, LoadedModule> byFile = new HashMap<>();
    private final Set<Path> unreadable = new HashSet<>();

    /// How often the words that a file starts from have changed since the last edit.
    private final Map<Path, Integer> changesOfSeeds = new HashMap<>();

    private Optional<FileContent> content = Optional.empty();

    /// A workspace without any folder.
    ///
    /// @param reports is told in one sentence each what is left out
    public Workspace(Consumer<String> reports) {
        this.reports = reports;
    }

    /// Begins with a document as an editor has opened it.
    public DocumentAnalysis open(Document document) {
        LoadedModule module = open(document.uri().path().map(ModuleTree::normalised), document.text());
        return new DocumentAnalysis(this, module, () -> close(module));
    }

    LoadedModule open(Optional<Path> file, SourceText text) {
        LoadedModule module = file.flatMap(this::find).orElseGet(() -> load(file, text));
        if (!module.source().text().equals(text)) {
            edit(module, List.of(change(module, text)));
        }
        module.open(true);
        startProgram(module);
        enter(module);
        return module;
    }

    /// An open document is a module of the folder that it is in, be it saved or not.
    private void enter(LoadedModule module) {
        module.source().file().filter(file -> tree.searchPath(file).isPresent()).ifPresent(file -> {
            if (tree.add(file)) {
                noteNewTree(file);
            }
            readFacts(module);
        });
    }

    private static Replacement change(LoadedModule module, SourceText to) {
        return Replacement.difference(module.source().text().toString(), to.toString());
    }

    /// Moves on to the text after the changes. The module's own findings are then those of the new text at once.
    void edit(LoadedModule module, List<Replacement> changes) {
        changesOfSeeds.clear();
        boolean importsChange = false;
        for (ModuleEdit change : module.source().edit(changes)) {
            StatementEdit edit = change.statements();
            module.follow(change);
            module.program().ifPresent(program -> program.follow(module.source(), edit));
            importsChange |= ImportsIn.touch(edit);
            if (module.users().size() > (module.program().isPresent() ? 1 : 0)) {
                due.follow(module, edit);
            }
        }
        module.program().filter(ProgramRun::isStale).ifPresent(due::run);
        if (importsChange) {
            readFacts(module);
        }
    }

    /// What is found in a module now, as far as its own program tells; others may add to it, step by step.
    ModuleFindings findings(LoadedModule module) {
        module.program().ifPresent(program -> refresh(program, () -> false));
        return module.findings();
    }

    /// What is to be shown of that.
    List<Finding> show(LoadedModule module) {
        module.program().ifPresent(program -> refresh(program, () -> false));
        List<Finding> shown = module.show();
        module.tell(shown);
        return shown;
    }

    /// The editor has closed the document: the file counts again.
    void close(LoadedModule module) {
        module.open(false);
        module.tell(List.of());
        Optional<Path> file = module.source().file().filter(tree::contains);
        Optional<SourceText> text = file.flatMap(this::read);
        if (text.isEmpty()) {
            drop(module);
            module.source().file().ifPresent(this::remove);
            return;
        }
        if (!module.source().text().equals(text.get())) {
            edit(module, List.of(change(module, text.get())));
            readFacts(module);
        }
        due.tell(module);
        due.check(file.get());
    }

    /// Lets a module go in whatever state it is. Whoever needs it gets it anew.
    void drop(LoadedModule module) {
        unload(module);
        List.copyOf(module.users()).forEach(this::outdate);
    }

    // What the index tells.

    void addRoot(Path folder) {
        tree.addRoot(folder);
        List.copyOf(loaded.values()).stream().filter(LoadedModule::isOpen).forEach(this::enter);
        due.findAgain(programs());
    }

    void removeRoot(Path folder) {
        tree.removeRoot(folder);
        for (Path file : tree.files()) {
            if (file.startsWith(folder) && tree.searchPath(file).isEmpty()) {
                remove(file);
            }
        }
        due.findAgain(programs());
    }

    /// These files are in the folders of the workspace.
    void list(Collection<Path> files) {
        boolean isNew = false;
        for (Path file : files) {
            isNew |= tree.searchPath(file).isPresent() && tree.add(file);
        }
        if (isNew) {
            due.findAgain(programs());
        }
    }

    /// This is what a file says on disk.
    void learn(Path file, FileFacts facts) {
        Optional<LoadedModule> module = find(file);
        if (!tree.contains(file) || module.filter(LoadedModule::isOpen).isPresent()) {
            return;
        }
        unreadable.remove(file);
        module.ifPresent(known -> read(file)
                .filter(text -> !text.equals(known.source().text()))
                .ifPresent(text -> edit(known, List.of(change(known, text)))));
        if (graph.put(file, facts)) {
            changesOfSeeds.clear();
            due.check(file);
        }
    }

    /// The file is no more.
    void remove(Path file) {
        Optional<LoadedModule> module = find(file);
        if (module.filter(LoadedModule::isOpen).isPresent()) {
            return;
        }
        if (tree.remove(file)) {
            noteNewTree(file);
        }
        module.ifPresent(this::drop);
        due.check(graph.offer(file, Offer.NOTHING));
        graph.remove(file);
    }

    private void noteNewTree(Path file) {
        due.findAgain(programs());
        due.check(graph.mayImport(file));
    }

    private List<ProgramRun> programs() {
        return loaded.values().stream()
                .flatMap(module -> module.program().stream())
                .toList();
    }

    // What is due.

    /// Does one piece of what is due.
    ///
    /// @param isHurried whether to break off and begin again later
    /// @param listener is told whose findings have changed
    /// @return whether there was any
    boolean takeStep(BooleanSupplier isHurried, Listener listener) {
        Optional<Due.Piece> next = due.next(this::isOfOpen);
        next.ifPresent(piece -> {
            switch (piece) {
                case Due.Follow(LoadedModule module, List<StatementEdit> edits) -> follow(module, edits);
                case Due.FindAgain(ProgramRun program) -> findAgain(program);
                case Due.Check(Path file) -> check(file);
                case Due.Run(ProgramRun program) -> refresh(program, isHurried);
                case Due.Tell(LoadedModule module) -> tell(module, listener);
            }
        });
        return next.isPresent();
    }

    /// Who is told of findings that have changed though nobody asked.
    interface Listener {
        void found(LoadedModule module, List<Finding> findings);
    }

    private void follow(LoadedModule module, List<StatementEdit> edits) {
        for (ProgramRun user : List.copyOf(module.users())) {
            edits.forEach(edit -> user.follow(module.source(), edit));
            if (user.isStale()) {
                outdate(user);
            }
        }
        // Nothing else may have changed than where it is.
        due.tell(module);
    }

    private void findAgain(ProgramRun program) {
        if (!program.findsAsBefore()) {
            outdate(program);
        }
    }

    /// Looks whether a file matters, by itself or for what others offer to it, and by which words.
    private void check(Path file) {
        Optional<FileFacts> facts = graph.facts(file);
        Hints.Found hints = graph.hints(file);
        boolean mayShrink = changesOfSeeds.getOrDefault(file, 0) < MOST_CHANGES;
        Optional<LoadedModule> module = find(file);
        Words fresh = everywhere.and(hints.words());
        Words seeds = module.filter(_ -> !mayShrink)
                .map(known -> known.seeds().and(fresh))
                .orElse(fresh);
        module.filter(known -> !known.seeds().equals(seeds)).ifPresent(known -> {
            changesOfSeeds.merge(file, 1, Integer::sum);
            known.seed(seeds);
            known.users().forEach(this::outdate);
        });
        boolean matters = facts.isPresent()
                && (facts.get().mentions()
                        || hints.certain()
                        || (!hints.words().isEmpty() && isUsed(hints.words(), file)));
        if (matters) {
            module.or(() -> source(file).map(loaded::get)).ifPresent(this::startProgram);
        } else if (mayShrink) {
            module.filter(known -> !known.isOpen()).ifPresent(this::stopProgram);
        }
    }

    private boolean isUsed(Words words, Path file) {
        return find(file)
                .map(known -> known.source().text())
                .or(() -> read(file))
                .filter(text -> words.areUsedIn(text.toString()))
                .isPresent();
    }

    private void startProgram(LoadedModule module) {
        if (module.program().isEmpty()) {
            module.source().file().ifPresent(file -> changesOfSeeds.merge(file, 1, Integer::sum));
            ModuleSource root = module.source();
            ProgramRun program = new ProgramRun(root, () -> path(root), new Kept(), interpreter, reports);
            module.start(program);
            module.users().add(program);
            due.run(program);
        }
    }

    private void stopProgram(LoadedModule module) {
        module.program().ifPresent(program -> {
            tellLater(program.callers());
            program.modules().forEach(source -> leave(source, program));
            module.stop();
            due.check(module.source()
                    .file()
                    .map(file -> graph.offer(file, Offer.NOTHING))
                    .orElse(List.of()));
            unloadIfUnneeded(module);
        });
    }

    private void tellLater(Set<ModuleSource> sources) {
        for (ModuleSource source : sources) {
            LoadedModule module = loaded.get(source);
            if (module != null) {
                due.tell(module);
            }
        }
    }

    private boolean isOfOpen(ProgramRun program) {
        LoadedModule root = loaded.get(program.root());
        return root != null && root.isOpen();
    }

    /// All findings in files that are not open are to be told again.
    void tellAgain() {
        for (LoadedModule module : loaded.values()) {
            if (!module.isOpen()) {
                module.tell(List.of());
                due.tell(module);
            }
        }
    }

    private void outdate(ProgramRun program) {
        program.outdate();
        due.run(program);
    }

    /// Runs a program if need be, and notes what that makes due.
    private void refresh(ProgramRun program, BooleanSupplier isHurried) {
        LoadedModule root = loaded.get(program.root());
        if (!program.isStale()
                || root == null
                || root.program().filter(own -> own == program).isEmpty()) {
            return;
        }
        Set<ModuleSource> callersBefore = program.callers();
        Set<ModuleSource> modulesBefore = program.modules();
        try {
            interpreter.hurry(isHurried);
            program.refresh();
        } catch (Interpreter.BrokenOff hurried) {
            outdate(program);
            return;
        } finally {
            interpreter.hurry(() -> false);
        }
        Set<ModuleSource> modules = program.modules();
        modulesBefore.stream().filter(each -> !modules.contains(each)).forEach(each -> leave(each, program));
        Set<ModuleSource> callers = new HashSet<>(callersBefore);
        callers.addAll(program.callers());
        for (ModuleSource each : modules) {
            LoadedModule module = loaded.get(each);
            if (module != null) {
                module.users().add(program);
                if (!module.isOpen()) {
                    each.rest();
                }
            }
        }
        tellLater(callers);
        program.root().file().ifPresent(file -> due.check(graph.offer(file, program.offer())));
    }

    private void tell(LoadedModule module, Listener listener) {
        List<Finding> findings = loaded.get(module.source()) == module ? module.show() : List.of();
        if (module.tell(findings)) {
            listener.found(module, findings);
        }
    }

    // Modules.

    private Optional<LoadedModule> find(Path file) {
        return Optional.ofNullable(byFile.get(file));
    }

    private Optional<SearchPath> path(ModuleSource source) {
        return source.file().flatMap(tree::searchPath);
    }

    /// Where the programs get their modules from.
    private final class Kept implements Modules {
        @Override
        public Optional<ModuleSource> source(Path file) {
            return Workspace.this.source(file);
        }

        @Override
        public Words seeds(ModuleSource source) {
            LoadedModule module = loaded.get(source);
            return module == null ? everywhere : module.seeds();
        }
    }

    private Optional<ModuleSource> source(Path file) {
        return find(file)
                .or(() -> read(file).map(text -> load(Optional.of(file), text)))
                .map(LoadedModule::source);
    }

    private LoadedModule load(Optional<Path> file, SourceText text) {
        ModuleSource source = new ModuleSource(file, text, reports);
        Words hints = file.map(path -> graph.hints(path).words()).orElse(Words.NONE);
        LoadedModule module = new LoadedModule(source, everywhere.and(hints));
        loaded.put(source, module);
        file.ifPresent(path -> byFile.put(path, module));
        return module;
    }

    private void leave(ModuleSource source, ProgramRun program) {
        LoadedModule module = loaded.get(source);
        if (module != null) {
            module.users().remove(program);
            unloadIfUnneeded(module);
        }
    }

    private void unloadIfUnneeded(LoadedModule module) {
        if (!module.isNeeded()) {
            unload(module);
        }
    }

    private void unload(LoadedModule module) {
        if (loaded.remove(module.source()) != null) {
            module.source().file().ifPresent(file -> byFile.remove(file, module));
            module.program().ifPresent(program -> program.modules().forEach(each -> leave(each, program)));
            module.close();
            if (!module.told().isEmpty()) {
                due.tell(module);
            }
        }
    }

    private void readFacts(LoadedModule module) {
        module.source()
                .file()
                .filter(tree::contains)
                .filter(file ->
                        graph.put(file, FileFacts.of(module.source().text().toString())))
                .ifPresent(this::check);
    }

    private Optional<SourceText> read(Path file) {
        try {
            FileContent reader = content.orElseGet(() -> new FileContent(FileSelection.DEFAULT_SIZE_LIMIT));
            content = Optional.of(reader);
            if (reader.read(file)) {
                return Optional.of(reader.file(file).text());
            }
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            if (unreadable.add(file)) {
                reports.accept(file + " cannot be read: " + failure);
            }
        }
        return Optional.empty();
    }

    /// How often a program has been run to find out what names refer to.
    int programsRun() {
        return interpreter.programsRun();
    }

    @Override
    public void close() {
        new ArrayList<>(loaded.values()).forEach(LoadedModule::close);
        loaded.clear();
        byFile.clear();
    }
}
