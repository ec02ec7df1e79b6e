package dev.earshot.analysis;

import dev.earshot.analysis.module.ModuleEdit;
import dev.earshot.analysis.program.ProgramRun;
import dev.earshot.analysis.program.Reach;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is to be done in a workspace beyond the document that is being edited, each thing once: first what may make
/// programs stale, then the programs that start with open documents, then the rest. Who imports a module is looked at
/// when no program is to be run any more that may offer something else to the same files, and whose word counts when
/// none is to be run at all.
/// It does not know how anything is done.
final class Due {
    private final Map<LoadedModule, List<ModuleEdit>> follow = new LinkedHashMap<>();
    private final Set<ProgramRun> offer = new LinkedHashSet<>();
    private final Set<ProgramRun> findAgain = new LinkedHashSet<>();
    private final Set<Path> reach = new LinkedHashSet<>();
    private final Set<Path> checkSoon = new LinkedHashSet<>();
    private final Set<Path> checkLater = new LinkedHashSet<>();
    private final Set<ProgramRun> runSoon = new LinkedHashSet<>();
    private final Set<ProgramRun> runLater = new LinkedHashSet<>();
    private final Set<LoadedModule> tell = new LinkedHashSet<>();
    private final Set<LoadedModule> tidy = new LinkedHashSet<>();
    private final Set<LoadedModule> tellAtLast = new LinkedHashSet<>();
    private boolean isToWeigh;

    /// One thing to be done.
    sealed interface Piece {}

    /// The programs that a module is part of have to be told of edits in it.
    record Follow(LoadedModule module, List<ModuleEdit> edits) implements Piece {}

    /// A program has been run: those who import its module may get something else than before.
    record OfferAgain(ProgramRun program) implements Piece {}

    /// Modules have come or gone: the program may find others than before.
    record FindAgain(ProgramRun program) implements Piece {}

    /// It is to be found out what a file beside the workspace's folders imports, and what that says.
    record Reach(Path file) implements Piece {}

    /// What a file imports, or what others offer to it, has changed.
    record Check(Path file) implements Piece {}

    /// A program may be stale.
    record Run(ProgramRun program) implements Piece {}

    /// What is found in a module may have changed.
    ///
    /// @param isLast whether there is nothing left to wait for
    record Tell(LoadedModule module, boolean isLast) implements Piece {}

    /// Others may count than before of the programs that have found something.
    record Weigh() implements Piece {}

    /// An edit may have left native memory that is of no use any more.
    record Tidy(LoadedModule module) implements Piece {}

    void follow(LoadedModule module, ModuleEdit edit) {
        follow.computeIfAbsent(module, _ -> new ArrayList<>()).add(edit);
    }

    /// Whether programs have yet to be told of edits.
    boolean isToFollow() {
        return !follow.isEmpty();
    }

    void offerAgain(ProgramRun program) {
        offer.add(program);
    }

    void findAgain(Collection<ProgramRun> programs) {
        findAgain.addAll(programs);
    }

    void reach(Path file) {
        reach.add(file);
    }

    void check(Path file) {
        check(file, true);
    }

    void check(Collection<Path> files) {
        files.forEach(this::check);
    }

    /// @param isSoon whether somebody looks at the file, or it is a new one
    void check(Path file, boolean isSoon) {
        (isSoon ? checkSoon : checkLater).add(file);
    }

    /// @param isSoon whether somebody looks at the document that it starts with
    void run(ProgramRun program, boolean isSoon) {
        (isSoon ? runSoon : runLater).add(program);
    }

    void tell(LoadedModule module) {
        tell.add(module);
    }

    /// What is found in a module may have changed, but is not to be told before all programs have been run.
    void tellAtLast(LoadedModule module) {
        tellAtLast.add(module);
    }

    void weigh() {
        isToWeigh = true;
    }

    /// Whether it is still to be found out if a file matters.
    boolean isToCheck(Path file) {
        return checkSoon.contains(file) || checkLater.contains(file);
    }

    /// What is found in a module has just been told.
    void noteTold(LoadedModule module) {
        tell.remove(module);
        tellAtLast.remove(module);
    }

    void tidy(LoadedModule module) {
        tidy.add(module);
    }

    /// The next thing, which thereby is due no more.
    Optional<Piece> next() {
        if (!follow.isEmpty()) {
            Map.Entry<LoadedModule, List<ModuleEdit>> first =
                    follow.entrySet().iterator().next();
            follow.remove(first.getKey());
            return Optional.of(new Follow(first.getKey(), first.getValue()));
        }
        return first(offer)
                .<Piece>map(OfferAgain::new)
                .or(() -> first(findAgain).map(FindAgain::new))
                .or(() -> first(reach).map(Reach::new))
                .or(() -> first(checkSoon).map(this::checked))
                .or(() -> first(runSoon).map(Run::new))
                .or(() -> first(tell).map(module -> new Tell(module, false)))
                .or(() -> first(tidy).map(Tidy::new))
                .or(() -> first(runLater).map(Run::new))
                .or(() -> first(checkLater).map(Check::new))
                .or(this::weighed)
                .or(() -> first(tellAtLast).map(module -> new Tell(module, true)));
    }

    private Piece checked(Path file) {
        checkLater.remove(file);
        return new Check(file);
    }

    private Optional<Piece> weighed() {
        boolean isDue = isToWeigh;
        isToWeigh = false;
        return isDue ? Optional.of(new Weigh()) : Optional.empty();
    }

    private static <T> Optional<T> first(Set<T> all) {
        Iterator<T> each = all.iterator();
        if (!each.hasNext()) {
            return Optional.empty();
        }
        T next = each.next();
        each.remove();
        return Optional.of(next);
    }
}
