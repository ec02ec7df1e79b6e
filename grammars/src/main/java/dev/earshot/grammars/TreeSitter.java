package dev.earshot.grammars;

/// The functions of `src/main/c`, called the way that a JVM has always had: to call them through handles takes a JVM a
/// tenth of a second of its start and some megabytes, in which it writes and compiles classes. They take and give plain
/// numbers, some of which are addresses of native memory: a wrong one ends the process.
///
/// It does not know who owns the memory.
final class TreeSitter {
    private TreeSitter() {}

    static native long openParser();

    static native void closeParser(long parser);

    static native long parse(long parser, long old, long text, int bytes, int isWide, long micros);

    static native void editTree(
            long tree,
            int start,
            int endBefore,
            int endAfter,
            int startRow,
            int startColumn,
            int endRowBefore,
            int endColumnBefore,
            int endRowAfter,
            int endColumnAfter);

    static native int hasError(long tree);

    static native int flatten(long tree, long nodes, int capacity);

    static native void closeTree(long tree);

    static native int names(long bytes, int capacity);
}
