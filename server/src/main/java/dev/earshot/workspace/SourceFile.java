package dev.earshot.workspace;

import dev.earshot.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A Python file as it is on disk, decoded as CPython would; or a notebook, of which the cells are the program.
/// Where CPython would give up, the bytes that cannot be read became U+FFFD, and `problem` says where.
/// It does not know what is looked for in it.
///
/// @param text what is analysed
/// @param excerpts in a notebook its Python cells, in order; else the text as a whole
public record SourceFile(Path path, SourceText text, Optional<Problem> problem, List<Excerpt> excerpts) {
    public SourceFile {
        excerpts = List.copyOf(excerpts);
    }

    public SourceFile(Path path, SourceText text, Optional<Problem> problem) {
        this(path, text, problem, List.of(Excerpt.whole(text)));
    }

    /// What people see where this offset of the text is.
    public Excerpt at(int offset) {
        return Excerpt.at(offset, excerpts);
    }
}
