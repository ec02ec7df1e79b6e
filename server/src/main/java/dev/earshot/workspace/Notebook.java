package dev.earshot.workspace;

import dev.earshot.syntax.IPython;
import dev.earshot.syntax.Statements;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One state of a notebook that an editor holds open. An edit makes the next one, together with what it does to the
/// program that the Python cells are: an edit in one cell costs that cell.
///
/// @param cells all cells, in order
/// @param text the program: each Python cell as Python reads it, with a break behind it
public record Notebook(DocumentUri uri, int version, List<Cell> cells, SourceText text) {
    public Notebook {
        cells = List.copyOf(cells);
    }

    public static Notebook of(DocumentUri uri, int version, List<Cell> cells) {
        return new Notebook(uri, version, cells, SourceText.of(program(cells)));
    }

    /// The program, with those cells in it that it consists of.
    public Document program() {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (Cell cell : cells) {
            if (cell.isPython()) {
                passages.add(new Passage(start, cell.document));
            }
            start += cell.program.length();
        }
        return new Document(uri, version, "python", text, Optional.of(passages));
    }

    /// The notebook with other cells in the place of some.
    public Edit splice(int start, int deleted, List<Cell> inserted) {
        int from = Math.clamp(start, 0, cells.size());
        int to = Math.clamp((long) from + deleted, from, cells.size());
        List<Cell> after = new ArrayList<>(cells.subList(0, from));
        after.addAll(inserted);
        after.addAll(cells.subList(to, cells.size()));
        TextRange range = new TextRange(start(from), start(to));
        return edit(after, new Replacement(range, program(inserted)));
    }

    /// The notebook with another state of a cell.
    public Edit replace(int index, Cell changed) {
        Cell before = cells.get(index);
        List<Cell> after = new ArrayList<>(cells);
        after.set(index, changed);
        Replacement difference = Replacement.difference(before.program, changed.program);
        return edit(after, new Replacement(difference.range().shift(start(index)), difference.text()));
    }

    public Notebook withVersion(int newVersion) {
        return new Notebook(uri, newVersion, cells, text);
    }

    /// The number of the cell with this document.
    public OptionalInt find(DocumentUri cell) {
        for (int index = 0; index < cells.size(); index++) {
            if (cells.get(index).document.uri().equals(cell)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    private Edit edit(List<Cell> after, Replacement change) {
        return new Edit(new Notebook(uri, version, after, text.replace(change)), change);
    }

    private int start(int index) {
        return cells.subList(0, index).stream()
                .mapToInt(cell -> cell.program.length())
                .sum();
    }

    private static String program(List<Cell> cells) {
        StringBuilder program = new StringBuilder();
        cells.forEach(cell -> program.append(cell.program));
        return program.toString();
    }

    /// A cell.
    ///
    /// @param isCode whether it is one to be run
    /// @param program what it is in the program; nothing where it is not Python
    public record Cell(boolean isCode, Document document, String program) {
        public static Cell of(boolean isCode, Document document) {
            boolean isPython = isCode && document.isPython();
            return new Cell(
                    isCode,
                    document,
                    isPython ? IPython.asPython(document.text().toString()) + Statements.BREAK : "");
        }

        boolean isPython() {
            return !program.isEmpty();
        }
    }

    /// A notebook after a change of its cells, and what that did to its program.
    public record Edit(Notebook notebook, Replacement change) {}
}
