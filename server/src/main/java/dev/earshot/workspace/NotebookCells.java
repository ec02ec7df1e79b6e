package dev.earshot.workspace;

import dev.earshot.syntax.IPython;
import dev.earshot.syntax.Statements;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The Python cells of a notebook as one program: each as Python reads it, and a break behind each.
/// It does not know the cells that are none of Python's, except that they count.
///
/// @param program what is analysed
/// @param cells the Python cells, in order
public record NotebookCells(SourceText program, List<Excerpt> cells) {
    public NotebookCells {
        cells = List.copyOf(cells);
    }

    /// The program that the cells are together.
    static NotebookCells of(List<Cell> cells) {
        StringBuilder program = new StringBuilder();
        List<Excerpt> excerpts = new ArrayList<>();
        for (Cell cell : cells) {
            excerpts.add(new Excerpt(OptionalInt.of(cell.index()), program.length(), SourceText.of(cell.text())));
            program.append(IPython.asPython(cell.text())).append(Statements.BREAK);
        }
        return new NotebookCells(SourceText.of(program.toString()), excerpts);
    }

    /// A Python cell.
    ///
    /// @param index its number among all cells, from 0
    record Cell(int index, String text) {}
}
