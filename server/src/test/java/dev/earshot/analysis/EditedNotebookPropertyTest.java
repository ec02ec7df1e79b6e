package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import dev.earshot.workspace.Notebook;
import dev.earshot.workspace.Notebook.Cell;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What was found after cells were edited, inserted, deleted, moved and given other languages is what is found in the
/// same notebook freshly opened.
class EditedNotebookPropertyTest {
    private static final DocumentUri URI = DocumentUri.of("file:///a.ipynb");

    private static final List<String> FRAGMENTS = List.of(
            "from logging.config import listen\n",
            "import logging.config as c\n",
            "listen(9999)\n",
            "c.listen(1)\n",
            "start = listen",
            "start(2)",
            "%time start(3)\n",
            "%%time\n",
            "%%bash\n",
            "!ls\n",
            "listen?\n",
            "x = !ls\n",
            "del listen\n",
            "def start():\n    listen(4)\n",
            "else:\n",
            "x = (",
            ")",
            "'''",
            "f'{",
            "# ",
            "@x\n",
            "\0",
            "\r",
            "\n",
            "    ",
            "\\\n");

    /// One change of a notebook.
    ///
    /// @param place in thousandths of the number of cells
    record Step(Kind kind, int place, int otherPlace, int deleted, String text) {
        Notebook.Edit on(Notebook notebook) {
            int size = notebook.cells().size();
            int index = place * size / 1000;
            if (size == 0 || kind == Kind.INSERT) {
                return notebook.splice(index, 0, List.of(cell(size + place, true, "python", text)));
            }
            Cell cell = notebook.cells().get(index);
            String before = cell.document().text().toString();
            return switch (kind) {
                case INSERT, EDIT -> {
                    int start = before.length() * otherPlace / 1000;
                    int end = Math.min(start + deleted, before.length());
                    String after = before.substring(0, start) + text + before.substring(end);
                    yield notebook.replace(
                            index, cell(index, cell.isCode(), cell.document().languageId(), after));
                }
                case DELETE -> notebook.splice(index, deleted, List.of());
                case REPLACE -> notebook.splice(index, deleted, List.of(cell, cell(place, true, "python", text)));
                case LANGUAGE -> {
                    String other = cell.document().languageId().equals("python") ? "sql" : "python";
                    yield notebook.replace(index, cell(index, cell.isCode(), other, before));
                }
                case MARKUP ->
                    notebook.replace(
                            index, cell(index, !cell.isCode(), cell.document().languageId(), before));
            };
        }
    }

    enum Kind {
        EDIT,
        INSERT,
        DELETE,
        REPLACE,
        LANGUAGE,
        MARKUP
    }

    @Property(tries = 1000)
    void editedFindingsAreThoseOfTheSameNotebookFreshlyOpened(
            @ForAll("cells") List<String> cells, @ForAll("steps") List<Step> steps) {
        Notebook notebook = Notebook.of(
                URI,
                1,
                cells.stream().map(text -> cell(0, true, "python", text)).toList());
        try (DocumentAnalysis edited = DocumentAnalysis.open(notebook.text())) {
            for (Step step : steps) {
                Notebook.Edit edit = step.on(notebook);
                notebook = edit.notebook();
                edited.edit(List.of(edit.change()));
                Notebook fresh = Notebook.of(URI, 1, notebook.cells());
                assertEquals(fresh.text().toString(), edited.text().toString());
                assertEquals(fresh.text().toString(), notebook.text().toString());
                assertEquals(found(fresh), edited.found(), fresh.text()::toString);
            }
        }
    }

    private static List<Finding> found(Notebook notebook) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(notebook.text())) {
            return analysis.findings();
        }
    }

    private static Cell cell(int number, boolean isCode, String language, String text) {
        DocumentUri uri = DocumentUri.of("cell:" + number);
        return Cell.of(isCode, new Document(uri, 1, language, SourceText.of(text)));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return text(5).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(
                                Kind.EDIT,
                                Kind.EDIT,
                                Kind.EDIT,
                                Kind.INSERT,
                                Kind.DELETE,
                                Kind.REPLACE,
                                Kind.LANGUAGE,
                                Kind.MARKUP),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 3),
                        text(2))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<String> text(int most) {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(most).map(parts -> String.join("", parts));
    }
}
