package dev.earshot.grammars;

/// All nodes of a tree as plain numbers. A node comes before its children, which follow each other.
public final class TreeNumbers {
    static final int NUMBERS_OF_A_NODE = 4;

    private final int[] numbers;

    /// @param numbers as `src/main/c/flatten.c` writes them
    TreeNumbers(int[] numbers) {
        this.numbers = numbers;
    }

    public int count() {
        return numbers.length / NUMBERS_OF_A_NODE;
    }

    /// What the grammar calls the node: 0xFFFF for an error.
    public int symbol(int node) {
        return numbers[node * NUMBERS_OF_A_NODE] & 0xFFFF;
    }

    /// The place that it has in its parent: 0 for none.
    public int field(int node) {
        return (numbers[node * NUMBERS_OF_A_NODE] & 0x7FFF_FFFF) >>> 16;
    }

    /// Whether the parser put it there to mend the text.
    public boolean isMissing(int node) {
        return numbers[node * NUMBERS_OF_A_NODE] < 0;
    }

    /// Counted in bytes.
    public int start(int node) {
        return numbers[node * NUMBERS_OF_A_NODE + 1];
    }

    /// Counted in bytes.
    public int end(int node) {
        return numbers[node * NUMBERS_OF_A_NODE + 2];
    }

    public int children(int node) {
        return numbers[node * NUMBERS_OF_A_NODE + 3];
    }
}
