package dev.earshot.analysis;

import dev.earshot.analysis.module.ModuleEdit;
import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.analysis.program.ModuleFindings;
import dev.earshot.analysis.program.ProgramRun;
import dev.earshot.analysis.steadiness.Doubt;
import dev.earshot.analysis.steadiness.Sight;
import dev.earshot.analysis.steadiness.Steadiness;
import dev.earshot.rule.Finding;
import dev.earshot.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A module of the workspace whose text is kept: since it is open, or since a program consists of it.
/// It does not know what is due about it.
final class LoadedModule implements AutoCloseable {
    private final ModuleSource source;
    private final ModuleFindings.Hearing hearing;
    private final Set<ProgramRun> users = new TreeSet<>(ProgramRun.IN_ORDER);
    private Optional<ProgramRun> program = Optional.empty();
    private Words seeds;
    private Steadiness steadiness = new Steadiness();
    private boolean open;
    private boolean settled = true;
    private boolean agrees = true;
    private long offered = Long.MAX_VALUE;
    private List<Finding> told = List.of();

    /// @param seeds the words by which its statements matter from the start
    /// @param hearing which of the calls count that programs come to
    LoadedModule(ModuleSource source, Words seeds, ModuleFindings.Hearing hearing) {
        this.source = source;
        this.hearing = hearing;
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
        return open;
    }

    /// An editor shows it from now on.
    void open() {
        open = true;
    }

    /// The editor shows it no longer: what it was shown counts no more.
    void closed() {
        open = false;
        steadiness = new Steadiness();
    }

    /// Takes note of an edit.
    void follow(ModuleEdit edit) {
        steadiness.follow(edit.change(), edit.before());
    }

    /// Takes note of an edit of another text, which steps that lead to its findings may be in.
    void followElsewhere(ModuleEdit edit) {
        steadiness.followElsewhere(edit);
    }

    /// What is to be shown of the findings: not what typing alone brings about.
    ///
    /// @param moment the number of edits in the workspace until now
    /// @param isTyped whether something was edited since all that had been edited was meant as it stood
    /// @param isAwaited whether programs have yet to be told of edits
    List<Finding> show(long moment, boolean isTyped, boolean isAwaited) {
        boolean areStale = users.stream().anyMatch(ProgramRun::isStale);
        Sight.Moment now = new Sight.Moment(moment, missing(), missingAnywhere());
        Doubt doubt = new Doubt(now, isTyped, isAwaited || areStale, since -> isBrokenSince(users.stream(), since));
        List<Finding> shown = steadiness.show(toShow(isAwaited || areStale), doubt);
        settled = steadiness.isSettled();
        return shown;
    }

    /// While others are awaited who are heard about it, its own program stands in for them, if they agreed until now:
    /// so a call is shown as soon as it is typed.
    private ModuleFindings toShow(boolean isAwaited) {
        ModuleFindings heard = findings();
        ModuleFindings all = users.stream().allMatch(this::isOwn) ? heard : withOwn();
        if (!isAwaited && !all.all().isEmpty()) {
            agrees = all.all().size() == heard.all().size();
        }
        return isAwaited && agrees ? all : heard;
    }

    /// The same, and what its own program has found, be it heard or not.
    ModuleFindings withOwn() {
        return findings((call, by, of) -> isOwn(by) || hearing.counts(call, by, of));
    }

    private boolean isOwn(ProgramRun by) {
        return program.filter(own -> own == by).isPresent();
    }

    /// Whether what is shown is what is found.
    boolean isSettled() {
        return settled;
    }

    /// Something else may have been found in it since it was looked at.
    void unsettle() {
        settled = false;
    }

    /// At this moment its own program offered to others what they know.
    void noteOffered(long moment) {
        offered = moment;
    }

    /// Whether what its own program offers now may be due to what somebody types.
    boolean isBrokenSinceOffered() {
        return isBrokenSince(program.stream(), offered);
    }

    /// Whether something that was edited after this moment is broken, in it or in what programs consist of.
    private boolean isBrokenSince(Stream<ProgramRun> programs, long moment) {
        return Stream.concat(Stream.of(source), programs.flatMap(each -> each.modules().stream()))
                .distinct()
                .anyMatch(each -> each.isBrokenSince(moment));
    }

    /// Names that its own program misses, and so does not reach what is below.
    Set<String> missing() {
        return program.map(ProgramRun::missing).orElse(Set.of());
    }

    /// The same of all programs that consist of it.
    private Set<String> missingAnywhere() {
        return users.stream().flatMap(each -> each.missing().stream()).collect(Collectors.toSet());
    }

    /// Whether anybody needs it.
    boolean isNeeded() {
        return open || program.isPresent() || !users.isEmpty();
    }

    /// What all programs that consist of it have found in it, as far as they have been run and are heard. Its own has
    /// the first word.
    ModuleFindings findings() {
        return findings(hearing);
    }

    private ModuleFindings findings(ModuleFindings.Hearing whose) {
        List<ProgramRun> programs = new ArrayList<>(users.size());
        program.ifPresent(programs::add);
        users.stream()
                .filter(each -> program.filter(own -> own == each).isEmpty())
                .forEach(programs::add);
        return new ModuleFindings(source, programs, whose);
    }

    /// Whether a program has found something in it, heard or not.
    boolean isCalledIn() {
        return users.stream().anyMatch(each -> each.isCalledIn(source));
    }

    /// Whether one of the programs that have found something in it is to be run again, and so to be told of again:
    /// until then part of what it found may point to what is no more.
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
