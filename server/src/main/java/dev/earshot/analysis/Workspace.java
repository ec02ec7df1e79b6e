package dev.earshot.analysis;

import dev.earshot.analysis.imports.FileFacts;
import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.analysis.imports.ImportsIn;
import dev.earshot.analysis.imports.Witnesses;
import dev.earshot.analysis.module.ModuleEdit;
import dev.earshot.analysis.program.Interpreter;
import dev.earshot.analysis.program.Offer;
import dev.earshot.analysis.program.ProgramRun;
import dev.earshot.rule.Finding;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.words.Clues;
import dev.earshot.words.Words;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.ModuleTree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The modules of all folders that an editor has open, the programs that they make, and what was found by running
/// those. Open documents count as the editor has them, all other files as they are on disk.
///
/// What an edit makes due beyond its own document is noted and done piece by piece, by [#takeStep]: so whoever is
/// in a hurry waits for one piece at most. It owns native memory: one thread uses it, and whoever made it closes it.
/// It does not know how files come to be known, nor who shows the findings. It is long since each of its
/// parts has to be told of whatever happens to a module, in an order that stands in this one file.
public final class Workspace implements AutoCloseable {
    private final Interpreter interpreter = new Interpreter();
    private final ModuleTree tree = new ModuleTree();
    private final ImportGraph graph = new ImportGraph(tree);
    private final Witnesses witnesses = new Witnesses(graph);
    private final Due due = new Due();
    private final TextsOnDisk disk;
    private final LoadedModules modules;
    private final Programs programs;
    private final Neighbours neighbours;
    private final Relevance relevance;

    /// Counted in edits.
    private long moment;

    /// The moment until which all that was edited is meant as it stands.
    private long meant;

    /// A workspace without any folder.
    ///
    /// @param reports is told in one sentence each what is left out
    public Workspace(Consumer<String> reports) {
        Words everywhere = interpreter.seeds();
        disk = new TextsOnDisk(reports);
        modules = new LoadedModules(witnesses, everywhere, disk, due, reports);
        programs = new Programs(modules, witnesses, due, interpreter, reports);
        neighbours = new Neighbours(graph, disk, due, this::learn);
        relevance = new Relevance(graph, modules, programs, disk, everywhere);
    }

    // What an editor has open.

    /// Begins with a document as an editor has opened it.
    public DocumentAnalysis open(Document document) {
        LoadedModule module = open(document.uri().path().map(ModuleTree::normalised), document.text());
        return new DocumentAnalysis(this, module, () -> close(module));
    }

    LoadedModule open(Optional<Path> file, SourceText text) {
        LoadedModule module = file.flatMap(modules::find).orElseGet(() -> modules.load(file, text));
        moveTo(text, module);
        module.open();
        relevance.grant(module);
        enter(module);
        return module;
    }

    /// An open document is a module of the folder that it is in, be it saved or not.
    private void enter(LoadedModule module) {
        module.source().file().filter(tree::covers).ifPresent(file -> {
            if (tree.add(file)) {
                noteOtherFiles(List.of(file));
            }
            readFacts(module);
        });
    }

    private void moveTo(SourceText text, LoadedModule module) {
        if (module.source().text() == text) {
            return;
        }
        Replacement change = Replacement.difference(module.source().text().toString(), text.toString());
        if (!change.isNothing()) {
            edit(module, List.of(change));
        }
    }

    /// Moves on to the text after the changes. The module's own findings are then those of the new text at once.
    void edit(LoadedModule module, List<Replacement> changes) {
        relevance.startAfresh();
        boolean importsChange = false;
        boolean namesChange = false;
        moment++;
        programs.offerWhatWasHeld();
        for (ModuleEdit change : module.source().edit(changes, moment)) {
            StatementEdit edit = change.statements();
            module.follow(change);
            module.program().ifPresent(program -> program.follow(module.source(), edit));
            importsChange |= ImportsIn.changeBy(edit);
            namesChange |= FileFacts.mayNameBy(edit);
            if (module.users().size() > (module.program().isPresent() ? 1 : 0)) {
                due.follow(module, change);
            }
        }
        module.program().filter(ProgramRun::isStale).ifPresent(programs::outdate);
        if (importsChange) {
            module.source().file().ifPresent(programs::noteTyping);
            readFacts(module);
        } else if (namesChange) {
            readNames(module);
        }
        due.tidy(module);
    }

    private void readFacts(LoadedModule module) {
        module.source()
                .file()
                .filter(tree::contains)
                .filter(file -> put(file, FileFacts.of(module.source().text().toString())))
                .ifPresent(file -> {
                    noteImports(file);
                    relevance.check(file);
                    neighbours.lookFrom(List.of(file));
                });
    }

    /// Takes note of whether a file names the function, without a look at all of its text.
    private void readNames(LoadedModule module) {
        boolean names = !module.source().lacking().contains(Clues.MEMBER);
        module.source()
                .file()
                .filter(tree::contains)
                .ifPresent(file -> graph.facts(file).ifPresent(facts -> put(file, facts.naming(names))));
    }

    /// Whether a file says something else than before. Where it has come to name the function or names it no more, that
    /// counts for all who may hand something on to it.
    private boolean put(Path file, FileFacts now) {
        Optional<Boolean> named = graph.facts(file).map(FileFacts::namesListen);
        boolean changes = graph.put(file, now);
        if (changes && named.filter(before -> before != now.namesListen()).isPresent()) {
            due.check(graph.takers());
        }
        return changes;
    }

    private void noteImports(Path file) {
        witnesses.forgetImports(file);
        due.weigh();
    }

    /// Runs a module's own program, if need be; what others find in it comes step by step.
    void refresh(LoadedModule module) {
        module.program().ifPresent(program -> programs.refresh(program, () -> false));
    }

    /// What is to be shown of what is found in a module.
    List<Finding> show(LoadedModule module) {
        refresh(module);
        List<Finding> shown = look(module);
        module.tell(shown);
        if (!due.isToFollow() && !module.awaitsRun()) {
            due.noteTold(module);
            settle(module);
        }
        return shown;
    }

    /// The editor has closed the document: the file counts again.
    void close(LoadedModule module) {
        module.closed();
        module.tell(List.of());
        Optional<Path> file = module.source().file().filter(tree::covers);
        Optional<SourceText> text = file.flatMap(disk::read);
        if (text.isEmpty()) {
            drop(module);
            module.source().file().ifPresent(this::remove);
            return;
        }
        moveTo(text.get(), module);
        saved();
        readFacts(module);
        due.tell(module);
        due.check(file.get());
    }

    /// Lets a module go in whatever state it is. Whoever needs it gets it anew.
    void drop(LoadedModule module) {
        modules.unload(module);
        List.copyOf(module.users()).forEach(programs::outdate);
    }

    /// Something was saved, or has changed on disk: names that are missing now are not on the way to others.
    void saved() {
        meant = moment;
        programs.settle();
        modules.unsettled().forEach(due::tell);
    }

    // What the index tells.

    void addRoot(Path folder) {
        tree.addRoot(folder);
        findAgain();
    }

    /// This folder is none that the editor has open, but a file in it is: of all others only what is imported counts,
    /// and nothing is told of them.
    void addNeighbourhood(Path folder) {
        tree.addNeighbourhood(folder);
        findAgain();
    }

    private void findAgain() {
        noteAllImports();
        modules.all().stream().filter(LoadedModule::isOpen).forEach(this::enter);
        due.findAgain(modules.programs());
    }

    void removeRoot(Path folder) {
        tree.removeRoot(folder);
        noteAllImports();
        remove(tree.files().stream()
                .filter(file -> file.startsWith(folder) && !tree.covers(file))
                .toList());
        due.findAgain(modules.programs());
    }

    /// These files are in the folders of the workspace.
    void list(Collection<Path> files) {
        List<Path> fresh = files.stream()
                .filter(file -> tree.covers(file) && tree.add(file))
                .toList();
        if (!fresh.isEmpty()) {
            noteAllImports();
            due.findAgain(modules.programs());
            neighbours.lookFrom(graph.files());
        }
    }

    /// This is what a file says on disk.
    void learn(Path file, FileFacts facts) {
        Optional<LoadedModule> module = modules.find(file);
        if (!tree.contains(file) || module.filter(LoadedModule::isOpen).isPresent()) {
            return;
        }
        long before = moment;
        module.ifPresent(known -> disk.read(file).ifPresent(text -> moveTo(text, known)));
        if (moment > before) {
            saved();
        }
        if (put(file, facts)) {
            noteImports(file);
        }
        relevance.startAfresh();
        // Also where it imports what it did: it may use that now.
        due.check(file);
    }

    /// These files of a neighbourhood say something else than before.
    void readAgain(List<Path> files) {
        neighbours.readAgain(files);
    }

    /// The file is no more.
    void remove(Path file) {
        remove(List.of(file));
    }

    /// These files are no more. What an editor has open stays.
    void remove(List<Path> files) {
        List<Path> gone = files.stream()
                .filter(file -> modules.find(file).filter(LoadedModule::isOpen).isEmpty())
                .toList();
        noteOtherFiles(gone.stream().filter(tree::remove).toList());
        for (Path file : gone) {
            modules.find(file).ifPresent(this::drop);
            due.check(graph.offer(file, Offer.NOTHING));
            graph.remove(file);
            noteImports(file);
        }
        if (!gone.isEmpty()) {
            saved();
        }
    }

    /// These files have come or gone.
    private void noteOtherFiles(List<Path> files) {
        if (!files.isEmpty()) {
            noteAllImports();
            due.findAgain(modules.programs());
            TreeSet<Path> importers = new TreeSet<>();
            files.forEach(file -> importers.addAll(graph.mayImport(file)));
            due.check(importers);
        }
    }

    /// The same import may come to another file than before.
    private void noteAllImports() {
        witnesses.forgetAllImports();
        due.weigh();
    }

    // What is due.

    /// Who is told of findings that have changed though nobody asked.
    interface Listener {
        void found(LoadedModule module, List<Finding> findings);
    }

    /// Does one piece of what is due.
    ///
    /// @param isHurried whether to break off and begin again later
    /// @param listener is told whose findings have changed
    /// @return whether there was any
    boolean takeStep(BooleanSupplier isHurried, Listener listener) {
        Optional<Due.Piece> next = due.next();
        next.ifPresent(piece -> {
            switch (piece) {
                case Due.Follow(LoadedModule module, List<ModuleEdit> edits) -> programs.follow(module, edits);
                case Due.OfferAgain(ProgramRun program) -> programs.offerAgain(program, moment);
                case Due.FindAgain(ProgramRun program) -> programs.findAgain(program);
                case Due.Reach(Path file) -> neighbours.reach(file);
                case Due.Check(Path file) -> relevance.check(file);
                case Due.Run(ProgramRun program) -> programs.refresh(program, isHurried);
                case Due.Tell(LoadedModule module, boolean isLast) -> tell(module, isLast, listener);
                case Due.Weigh() -> programs.weigh();
                case Due.Tidy(LoadedModule module) -> module.source().tidy();
            }
        });
        return next.isPresent();
    }

    private void tell(LoadedModule module, boolean isLast, Listener listener) {
        boolean isKept = modules.find(module.source()).isPresent();
        if (isKept && module.awaitsRun()) {
            return;
        }
        if (isKept && !isLast && programs.areAwaited(module)) {
            due.tellAtLast(module);
            return;
        }
        List<Finding> findings = isKept ? look(module) : List.of();
        if (module.tell(findings) && (isKnownToTheEditor(module) || findings.isEmpty())) {
            listener.found(module, findings);
        }
        if (isKept) {
            settle(module);
        }
    }

    private boolean isKnownToTheEditor(LoadedModule module) {
        return module.isOpen()
                || module.source().file().filter(tree::isInNeighbourhood).isEmpty();
    }

    private void settle(LoadedModule module) {
        if (module.isSettled()) {
            relevance.settle(module).forEach(due::check);
        }
    }

    private List<Finding> look(LoadedModule module) {
        List<Finding> shown = module.show(moment, moment > meant, due.isToFollow());
        modules.noteShown(module, shown);
        return shown;
    }

    /// All findings in files that are not open are to be told again.
    void tellAgain() {
        for (LoadedModule module : modules.all()) {
            if (!module.isOpen()) {
                module.tell(List.of());
                due.tell(module);
            }
        }
    }

    /// What has been done so far in the modules that are kept.
    Work work() {
        long text = modules.all().stream()
                .mapToLong(module -> module.source().textSeen())
                .sum();
        return new Work(interpreter.programsRun(), interpreter.statementsRun(), text);
    }

    @Override
    public void close() {
        modules.close();
    }
}
