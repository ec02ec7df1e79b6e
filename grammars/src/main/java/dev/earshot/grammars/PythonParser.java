package dev.earshot.grammars;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/// A tree-sitter parser for Python, which owns native memory: one thread at a time uses it, and whoever opened it
/// closes it. The trees that it makes outlive it. It does not know what the text is a part of.
public final class PythonParser implements AutoCloseable {
    private long parser;

    /// @throws GrammarUnavailableException every time, where the native library cannot be used on this machine
    public PythonParser() {
        PythonGrammar.need();
        parser = TreeSitter.openParser();
    }

    /// Parses a text, or gives up after so much time.
    public Optional<PythonTree> parse(String text, TextEncoding encoding, long micros) {
        return parse(0, text, encoding, micros);
    }

    /// The same with the help of the tree of an earlier text, which has been told what was changed.
    public Optional<PythonTree> parse(PythonTree old, String text, TextEncoding encoding, long micros) {
        return parse(old.address(), text, encoding, micros);
    }

    private Optional<PythonTree> parse(long old, String text, TextEncoding encoding, long micros) {
        if (parser == 0) {
            throw new IllegalStateException("the parser is closed");
        }
        byte[] bytes = encoding.bytes(text);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocate(bytes.length);
            copy.asByteBuffer().put(bytes);
            int isWide = encoding == TextEncoding.UTF_16 ? 1 : 0;
            long tree = TreeSitter.parse(parser, old, copy.address(), bytes.length, isWide, micros);
            return tree == 0 ? Optional.empty() : Optional.of(new PythonTree(tree));
        }
    }

    @Override
    public void close() {
        if (parser != 0) {
            TreeSitter.closeParser(parser);
            parser = 0;
        }
    }
}
