package dev.earshot.analysis;

import dev.earshot.analysis.imports.FileFacts;
import dev.earshot.rule.Finding;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.ModuleTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A workspace in a folder, and one who works in it: writes files, opens and edits documents, and sees what is found.
/// All that is due is done when it is asked what is found.
public final class Desk implements AutoCloseable {
    private final Path folder;
    private final Workspace workspace = new Workspace(report -> {
        throw new AssertionError(report);
    });
    private final Map<Path, LoadedModule> open = new HashMap<>();
    private final Map<Path, List<String>> found = new HashMap<>();
    private final Map<Path, List<Finding>> findings = new HashMap<>();
    private final Map<Path, Integer> told = new HashMap<>();

    public Desk(Path folder) {
        this.folder = ModuleTree.normalised(folder);
        workspace.addRoot(this.folder);
    }

    Desk write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return list(name, text);
    }

    /// A file is there that says this.
    public Desk list(String name, String text) {
        Path file = folder.resolve(name);
        workspace.list(List.of(file));
        workspace.learn(file, FileFacts.of(text));
        return this;
    }

    Desk delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        workspace.remove(folder.resolve(name));
        return this;
    }

    public Desk open(String name) {
        try {
            return open(name, Files.readString(folder.resolve(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Desk open(String name, String text) {
        Path file = folder.resolve(name);
        open.put(file, workspace.open(Optional.of(file), SourceText.of(text)));
        return this;
    }

    Desk replace(String name, String before, String after) {
        int at = text(name).indexOf(before);
        return edit(name, new Replacement(new TextRange(at, at + before.length()), after));
    }

    public Desk edit(String name, Replacement change) {
        workspace.edit(document(name), List.of(change));
        return this;
    }

    Desk close(String name) {
        workspace.close(document(name));
        open.remove(folder.resolve(name));
        found.remove(folder.resolve(name));
        return this;
    }

    Desk removeFolder() {
        workspace.removeRoot(folder);
        return this;
    }

    String text(String name) {
        return document(name).source().text().toString();
    }

    /// The findings in an open document right after an edit, before anything else is looked at.
    List<String> foundAtOnce(String name) {
        workspace.refresh(document(name));
        return described(document(name), document(name).findings().all());
    }

    /// The calls found in a file, open or not, after all that is due has been done.
    List<String> found(String name) {
        settle();
        Path file = folder.resolve(name);
        return open.containsKey(file) ? foundAtOnce(name) : found.getOrDefault(file, List.of());
    }

    /// All that is found in an open document, after all that is due has been done.
    public List<Finding> findings(String name) {
        settle();
        workspace.refresh(document(name));
        return document(name).findings().all();
    }

    /// What a person sees in a file, open or not, after all that is due has been done.
    public List<Finding> show(String name) {
        settle();
        Path file = folder.resolve(name);
        return open.containsKey(file) ? workspace.show(document(name)) : findings.getOrDefault(file, List.of());
    }

    /// What a person sees in an open document right after an edit, before anything else is looked at.
    List<String> shownAtOnce(String name) {
        return described(document(name), workspace.show(document(name)));
    }

    /// The calls that a person sees in a file, open or not, after all that is due has been done.
    List<String> shown(String name) {
        settle();
        Path file = folder.resolve(name);
        return open.containsKey(file) ? shownAtOnce(name) : found.getOrDefault(file, List.of());
    }

    /// What an editor has been told last of an open document that was edited, after all that is due has been done.
    List<String> toldLast(String name) {
        Path file = folder.resolve(name);
        found.put(file, shownAtOnce(name));
        settle();
        return found.getOrDefault(file, List.of());
    }

    /// Does all that is due.
    public Desk settle() {
        while (takeStep()) {
            // Step by step.
        }
        return this;
    }

    /// Does some of what is due.
    void settle(int mostSteps) {
        for (int step = 0; step < mostSteps && takeStep(); step++) {
            // Step by step.
        }
    }

    /// An editor says that something was saved.
    Desk save() {
        workspace.saved();
        return this;
    }

    /// Does all that is due, but is called away from each piece the first time.
    Desk settleCalledAway() {
        int[] asked = {0};
        while (workspace.takeStep(() -> asked[0]++ % 3 == 0, this::note)) {
            // Step by step.
        }
        return this;
    }

    /// How often something new was told of a file.
    int told(String name) {
        return told.getOrDefault(folder.resolve(name), 0);
    }

    int programsRun() {
        return workspace.work().programs();
    }

    private boolean takeStep() {
        return workspace.takeStep(() -> false, this::note);
    }

    private void note(LoadedModule module, List<Finding> now) {
        module.source().file().ifPresent(file -> {
            found.put(file, described(module, now));
            findings.put(file, now);
            told.merge(file, 1, Integer::sum);
        });
    }

    private LoadedModule document(String name) {
        return Objects.requireNonNull(open.get(folder.resolve(name)), name);
    }

    private static List<String> described(LoadedModule module, List<Finding> findings) {
        List<String> calls = new ArrayList<>();
        for (Finding finding : findings) {
            SourceText text = module.source().text();
            calls.add((text.lineAt(finding.range().start()) + 1) + ": " + text.slice(finding.range()));
        }
        return calls;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
