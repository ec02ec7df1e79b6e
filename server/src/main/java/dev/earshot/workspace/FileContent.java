package dev.earshot.workspace;

import dev.earshot.text.SourceText;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The bytes of one file at a time, in an array that is used again for the next: the cheapest way to read many.
/// One thread uses it. It does not know what is looked for in it.
public final class FileContent {
    private static final int FIRST_CAPACITY = 1 << 18;

    private final long limit;
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;
    private boolean plain;
    private Optional<NotebookCells> notebook = Optional.empty();

    /// @param limit the size in bytes over which a file is not read
    public FileContent(long limit) {
        this.limit = Math.min(limit, Integer.MAX_VALUE - 8L);
    }

    /// What of the file that was read last is analysed, as far as it can be decoded.
    public String text() {
        return notebook.map(cells -> cells.program().toString()).orElseGet(this::content);
    }

    /// Whether the file that was read last holds nothing but ASCII, and that as Python reads it.
    public boolean isPlain() {
        return plain && notebook.isEmpty();
    }

    /// The file that was read last. It stays what it is when the next one is read.
    public SourceFile file(Path path) {
        Optional<Problem> problem = encoding().problem(path, bytes, length);
        return notebook.map(cells -> new SourceFile(path, cells.program(), problem, cells.cells()))
                .orElseGet(() -> new SourceFile(path, SourceText.of(content()), problem));
    }

    /// Reads the whole file in place of the one before it.
    ///
    /// @return false where the file is over the limit
    /// @throws IOException if it cannot be read, or is called a notebook and is none
    public boolean read(Path file) throws IOException {
        notebook = Optional.empty();
        boolean isWhole = readBytes(file);
        plain = isWhole && isAscii() && encoding().charset().equals(StandardCharsets.UTF_8);
        if (isWhole && PythonFiles.isNotebook(file)) {
            notebook = Optional.of(NotebookReader.read(content()));
        }
        return isWhole;
    }

    /// What is plain needs no decoding.
    private String content() {
        return plain
                ? new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                : encoding().text(bytes, length);
    }

    private SourceEncoding encoding() {
        return SourceEncoding.of(bytes, length);
    }

    private boolean isAscii() {
        for (int at = 0; at < length; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean readBytes(Path file) throws IOException {
        length = 0;
        try (InputStream in = open(file)) {
            while (length <= limit) {
                int count = in.read(bytes, length, bytes.length - length);
                if (count < 0) {
                    return true;
                }
                length += count;
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, limit + 1));
                }
                if (length > limit) {
                    return false;
                }
            }
            return false;
        }
    }

    /// A name that is not text in the locale's encoding can be opened by its `Path` only.
    private static InputStream open(Path file) throws IOException {
        try {
            return new FileInputStream(file.toFile());
        } catch (FileNotFoundException notByName) {
            return Files.newInputStream(file);
        }
    }
}
