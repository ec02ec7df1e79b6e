package dev.earshot.workspace;

import dev.earshot.text.SourceText;
import java.nio.file.Path;
import java.util.Optional;

/// A Python file as it is on disk, decoded as CPython would.
/// Where CPython would give up, the bytes that cannot be read became U+FFFD, and `problem` says where.
/// It does not know what is looked for in it.
public record SourceFile(Path path, SourceText text, Optional<Problem> problem) {}
