package dev.earshot.workspace;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the Python cells out of a notebook's file, of format 3 or 4, and passes over what they have put out.
/// A notebook that says it is of another language has none.
final class NotebookReader {
    private final List<Raw> cells = new ArrayList<>();
    private Optional<String> language = Optional.empty();
    private boolean hasCells;

    private NotebookReader() {}

    /// Reads a notebook.
    ///
    /// @param json what stands in the file
    /// @throws IOException if that is no notebook; its message says why
    static NotebookCells read(String json) throws IOException {
        try (JsonReader in = new JsonReader(new StringReader(json))) {
            NotebookReader reader = new NotebookReader();
            reader.readNotebook(in);
            return NotebookCells.of(reader.pythonCells());
        } catch (IllegalStateException | NumberFormatException | JsonParseException | IOException invalid) {
            throw new IOException("no notebook: " + reason(invalid), invalid);
        }
    }

    private static String reason(Exception invalid) {
        String message = String.valueOf(invalid.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    private List<NotebookCells.Cell> pythonCells() {
        List<NotebookCells.Cell> python = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            Raw cell = cells.get(index);
            if (cell.isCode && isPython(cell.language.or(() -> language))) {
                python.add(new NotebookCells.Cell(index, cell.source));
            }
        }
        return python;
    }

    private static boolean isPython(Optional<String> language) {
        return language.map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.equals("ipython") || name.startsWith("python"))
                .orElse(true);
    }

    private void readNotebook(JsonReader in) throws IOException {
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "cells" -> readCells(in);
                case "worksheets" -> readWorksheets(in);
                case "metadata" -> language = languageOfKernel(JsonParser.parseReader(in));
                default -> in.skipValue();
            }
        }
        in.endObject();
        if (in.peek() != JsonToken.END_DOCUMENT) {
            throw new IOException("something stands behind its end");
        }
        if (!hasCells) {
            throw new IOException("it has no cells");
        }
    }

    private void readWorksheets(JsonReader in) throws IOException {
        in.beginArray();
        while (in.hasNext()) {
            in.beginObject();
            while (in.hasNext()) {
                if (in.nextName().equals("cells")) {
                    readCells(in);
                } else {
                    in.skipValue();
                }
            }
            in.endObject();
        }
        in.endArray();
    }

    private void readCells(JsonReader in) throws IOException {
        hasCells = true;
        in.beginArray();
        while (in.hasNext()) {
            cells.add(readCell(in));
        }
        in.endArray();
    }

    private static Raw readCell(JsonReader in) throws IOException {
        boolean isCode = false;
        String source = "";
        Optional<String> language = Optional.empty();
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "cell_type" -> isCode = in.nextString().equals("code");
                case "source", "input" -> source = readSource(in);
                case "language" -> language = text(Optional.of(JsonParser.parseReader(in)));
                case "metadata" -> {
                    Optional<String> named = text(at(JsonParser.parseReader(in), "vscode", "languageId"));
                    language = named.isPresent() ? named : language;
                }
                default -> in.skipValue();
            }
        }
        in.endObject();
        return new Raw(isCode, source, language);
    }

    private static String readSource(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.STRING) {
            return in.nextString();
        }
        StringBuilder source = new StringBuilder();
        in.beginArray();
        while (in.hasNext()) {
            source.append(in.nextString());
        }
        in.endArray();
        return source.toString();
    }

    /// The kernel's language; where it is not named, that of the text.
    private static Optional<String> languageOfKernel(JsonElement metadata) {
        return text(at(metadata, "kernelspec", "language")).or(() -> text(at(metadata, "language_info", "name")));
    }

    private static Optional<JsonElement> at(JsonElement from, String object, String member) {
        return from instanceof JsonObject outer && outer.get(object) instanceof JsonObject inner
                ? Optional.ofNullable(inner.get(member))
                : Optional.empty();
    }

    private static Optional<String> text(Optional<JsonElement> element) {
        return element.filter(JsonPrimitive.class::isInstance)
                .map(JsonElement::getAsString)
                .filter(text -> !text.isBlank());
    }

    /// A cell as it stands in the file.
    ///
    /// @param language if it is not the notebook's
    private record Raw(boolean isCode, String source, Optional<String> language) {}
}
