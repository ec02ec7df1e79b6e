package dev.earshot.analysis.scan;

import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.analysis.module.ModuleSource;
import dev.earshot.analysis.program.Modules;
import dev.earshot.words.Words;
import dev.earshot.workspace.FileContent;
import dev.earshot.workspace.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Modules of the workspace, read from disk by one thread that scans, and kept for the programs that follow.
/// It does not know open documents.
final class FileSources implements Modules, AutoCloseable {
    /// More text than this, in UTF-16 units, is let go before the next program.
    private static final long MOST_TEXT = 1 << 24;

    private final ImportGraph graph;
    private final Words everywhere;
    private final FileContent content;
    private final long effort;
    private final Map<Path, Optional<ModuleSource>> sources = new HashMap<>();
    private final Map<Path, SourceFile> files = new HashMap<>();
    private final Map<Path, Words> seeds = new HashMap<>();
    private long length;

    /// @param everywhere the words that matter in every module
    /// @param effort how much may be spent on following a program
    FileSources(ImportGraph graph, Words everywhere, FileContent content, long effort) {
        this.graph = graph;
        this.everywhere = everywhere;
        this.content = content;
        this.effort = effort;
    }

    @Override
    public Optional<ModuleSource> source(Path file) {
        return sources.computeIfAbsent(file, this::read);
    }

    @Override
    public Words seeds(ModuleSource source) {
        return source.file()
                .map(file -> seeds.computeIfAbsent(
                        file, _ -> everywhere.and(graph.hints(file).words())))
                .orElse(everywhere);
    }

    @Override
    public long effort() {
        return effort;
    }

    /// The file of a module that was read.
    SourceFile file(Path file) {
        return Objects.requireNonNull(files.get(file));
    }

    /// Keeps what was read already, to run a program that starts with it.
    void put(Path file, SourceFile read, ModuleSource source) {
        files.put(file, read);
        Optional<ModuleSource> before = sources.put(file, Optional.of(source));
        if (before != null) {
            before.ifPresent(ModuleSource::close);
        }
        length += source.text().length();
    }

    void makeRoom() {
        sources.values().forEach(source -> source.ifPresent(ModuleSource::rest));
        if (length > MOST_TEXT) {
            close();
        }
    }

    /// What cannot be read is none: where it is a file of the scan, that is reported there.
    private Optional<ModuleSource> read(Path file) {
        try {
            if (!content.read(file)) {
                return Optional.empty();
            }
            SourceFile read = content.file(file);
            files.put(file, read);
            ModuleSource source = new ModuleSource(Optional.of(file), read.text(), _ -> {});
            length += source.text().length();
            return Optional.of(source);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        sources.values().forEach(source -> source.ifPresent(ModuleSource::close));
        sources.clear();
        files.clear();
        length = 0;
    }
}
