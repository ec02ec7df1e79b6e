package dev.earshot.analysis;

import dev.earshot.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A module of the workspace whose text is kept: since it is open, or since a program consists of it.
/// It does not know what is due about it.
final class LoadedModule implements AutoCloseable {
    private final ModuleSource source;
    private final Set<ProgramRun> users = new TreeSet<>(ProgramRun.IN_ORDER);
    private Optional<ProgramRun> program = Optional.empty();
    private Words seeds;
    private Optional<Steadiness> steadiness = Optional.empty();
    private List<Finding> told = List.of();

    /// @param seeds the words by which its statements matter from the start
    LoadedModule(ModuleSource source, Words seeds) {
        this.source = source;
        this.seeds = seeds;
    }

    ModuleSource source() {
        return source;
    }

    /// The program that starts with it, if that matters.
    Optional<ProgramRun> program() {
        return program;
    }

    void start(ProgramRun newProgram) {
        program = Optional.of(newProgram);
    }

    void stop() {
        program = Optional.empty();
    }

    /// The programs that consist of it, its own among them.
    Set<ProgramRun> users() {
        return users;
    }

    Words seeds() {
        return seeds;
    }

    void seed(Words words) {
        seeds = words;
    }

    boolean isOpen() {
        return steadiness.isPresent();
    }

    /// An editor shows it from now on, or no longer.
    void open(boolean nowOpen) {
        steadiness = nowOpen ? Optional.of(new Steadiness(source::isBroken, this::missing)) : Optional.empty();
    }

    /// Takes note of an edit of what an editor shows.
    void follow(ModuleEdit edit) {
        steadiness.ifPresent(kept -> kept.follow(edit.change(), edit.before(), edit.statements()));
    }

    /// What is to be shown of the findings: in an open document without those that typing alone brings about.
    List<Finding> show() {
        List<Finding> all = findings().all();
        return steadiness.map(kept -> kept.show(all, source.text())).orElse(all);
    }

    /// Names without which its programs do not reach what is below.
    Set<String> missing() {
        return users.stream().flatMap(each -> each.missing().stream()).collect(Collectors.toSet());
    }

    /// Whether anybody needs it.
    boolean isNeeded() {
        return isOpen() || program.isPresent() || !users.isEmpty();
    }

    /// What all programs that consist of it have found in it, as far as they have been run. Its own has the first word.
    ModuleFindings findings() {
        List<ProgramRun> programs = new ArrayList<>(users.size());
        program.ifPresent(programs::add);
        users.stream()
                .filter(each -> program.filter(own -> own == each).isEmpty())
                .forEach(programs::add);
        return new ModuleFindings(source, programs);
    }

    /// Whether one of the programs that have found something in it is to be run again, and so to be told of again:
    /// until
    /// then part of what it found may point to what is no more.
    boolean awaitsRun() {
        return users.stream().anyMatch(each -> each.isStale() && each.isCalledIn(source));
    }

    /// What was told last.
    List<Finding> told() {
        return told;
    }

    /// Takes note of what is told about it.
    ///
    /// @return whether that is something else than what was told before
    boolean tell(List<Finding> findings) {
        boolean isNews = !findings.equals(told);
        told = findings;
        return isNews;
    }

    @Override
    public void close() {
        source.close();
    }
}
