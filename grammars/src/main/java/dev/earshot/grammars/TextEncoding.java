package dev.earshot.grammars;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How a text is handed to the parser.
public enum TextEncoding {
    /// For plain ASCII, since Java encodes that many times as fast.
    ASCII(StandardCharsets.US_ASCII, 1),
    UTF_16(StandardCharsets.UTF_16LE, 2);

    private final Charset charset;
    private final int bytesPerUnit;

    TextEncoding(Charset charset, int bytesPerUnit) {
        this.charset = charset;
        this.bytesPerUnit = bytesPerUnit;
    }

    public static TextEncoding of(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == text.length() ? ASCII : UTF_16;
    }

    /// By what offsets in a tree, which count bytes, are to be divided.
    public int bytesPerUnit() {
        return bytesPerUnit;
    }

    byte[] bytes(String text) {
        return text.getBytes(charset);
    }
}
