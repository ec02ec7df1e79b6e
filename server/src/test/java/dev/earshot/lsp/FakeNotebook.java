package dev.earshot.lsp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A notebook that is open in the fake editor, which tells the server of its changes as VS Code does.
/// Each of its cells is a document of the editor.
final class FakeNotebook {
    private static final String URI = "file:///work%20space/live.ipynb";

    private final FakeEditor editor;
    private final List<Cell> cells = new ArrayList<>();
    private int version;

    /// A cell: its name in the editor, what it is, and what stands in it.
    record Cell(String name, boolean isCode, String language, int version, String text) {
        static Cell python(String name, String text) {
            return new Cell(name, true, "python", 1, text);
        }

        private String json() {
            return "{\"kind\": %d, \"document\": \"%s\"}".formatted(isCode ? 2 : 1, FakeEditor.uri(name));
        }

        private String item() {
            return "{\"uri\": \"%s\", \"languageId\": \"%s\", \"version\": %d, \"text\": %s}"
                    .formatted(FakeEditor.uri(name), language, version, FakeEditor.quoted(text));
        }

        private String identifier() {
            return "{\"uri\": \"%s\"}".formatted(FakeEditor.uri(name));
        }
    }

    FakeNotebook(FakeEditor editor) {
        this.editor = editor;
    }

    void open(Cell... opened) {
        cells.clear();
        cells.addAll(Arrays.asList(opened));
        version = 1;
        cells.forEach(this::show);
        editor.notify(
                "notebookDocument/didOpen", """
                {"notebookDocument": {"uri": "%s", "notebookType": "jupyter-notebook", "version": 1, "cells": [%s]},
                 "cellTextDocuments": [%s]}
                """.formatted(URI, joined(cells, Cell::json), joined(cells, Cell::item)));
    }

    /// Changes the first occurrence of a text in a cell.
    void replace(String name, String old, String replacement) {
        String range = editor.range(name, old);
        int index = index(name);
        Cell before = cells.get(index);
        int start = before.text().indexOf(old);
        String text =
                before.text().substring(0, start) + replacement + before.text().substring(start + old.length());
        Cell after = new Cell(name, before.isCode(), before.language(), before.version() + 1, text);
        cells.set(index, after);
        show(after);
        change("""
                {"textContent": [{"document": {"uri": "%s", "version": %d}, "changes": [{"range": %s, "text": %s}]}]}
                """.formatted(FakeEditor.uri(name), after.version(), range, FakeEditor.quoted(replacement)));
    }

    void insert(int index, Cell... inserted) {
        List<Cell> added = Arrays.asList(inserted);
        cells.addAll(index, added);
        added.forEach(this::show);
        structure(index, 0, added, added, List.of());
    }

    void delete(String name) {
        int index = index(name);
        Cell deleted = cells.remove(index);
        structure(index, 1, List.of(), List.of(), List.of(deleted));
    }

    /// Moves a cell to the top; its document stays open.
    void moveToTop(String name) {
        int from = index(name);
        cells.addFirst(cells.remove(from));
        structure(0, from + 1, cells.subList(0, from + 1), List.of(), List.of());
    }

    /// A document of another language is another document, under the same name.
    void setLanguage(String name, String language) {
        int index = index(name);
        Cell before = cells.get(index);
        Cell after = new Cell(name, before.isCode(), language, before.version() + 1, before.text());
        cells.set(index, after);
        show(after);
        structure(index, 1, List.of(after), List.of(after), List.of(before));
    }

    /// Makes a cell of code one of text, or the other way round, in its place.
    void setKind(String name, boolean isCode) {
        int index = index(name);
        Cell before = cells.get(index);
        Cell after = new Cell(name, isCode, before.language(), before.version(), before.text());
        cells.set(index, after);
        change("{\"data\": [%s]}".formatted(after.json()));
    }

    void close() {
        editor.notify("notebookDocument/didClose", """
                {"notebookDocument": {"uri": "%s"}, "cellTextDocuments": [%s]}
                """.formatted(URI, joined(cells, Cell::identifier)));
    }

    private void structure(int start, int deleted, List<Cell> inserted, List<Cell> opened, List<Cell> closed) {
        change("""
                {"structure": {"array": {"start": %d, "deleteCount": %d, "cells": [%s]},
                 "didOpen": [%s], "didClose": [%s]}}
                """.formatted(
                        start,
                        deleted,
                        joined(inserted, Cell::json),
                        joined(opened, Cell::item),
                        joined(closed, Cell::identifier)));
    }

    private void change(String cellsChange) {
        version++;
        editor.notify("notebookDocument/didChange", """
                {"notebookDocument": {"uri": "%s", "version": %d}, "change": {"cells": %s}}
                """.formatted(URI, version, cellsChange));
    }

    private void show(Cell cell) {
        editor.put(cell.name(), cell.version(), cell.text());
    }

    private int index(String name) {
        return cells.stream().map(Cell::name).toList().indexOf(name);
    }

    private static String joined(List<Cell> cells, java.util.function.Function<Cell, String> json) {
        return cells.stream().map(json).collect(Collectors.joining(", "));
    }
}
