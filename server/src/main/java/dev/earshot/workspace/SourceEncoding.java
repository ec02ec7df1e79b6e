package dev.earshot.workspace;

import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// How the bytes of one Python file are to be read: by its byte order mark, by its own declaration (PEP 263),
/// or else as UTF-8, as CPython does it. UTF-16 with a byte order mark is read too, although CPython refuses it.
///
/// @param name the encoding as the file names it, for messages
/// @param charset what reads it; UTF-8 where nothing here can read the encoding that the file names
/// @param markLength how many bytes the byte order mark takes
/// @param known whether `charset` is what the file names
record SourceEncoding(String name, Charset charset, int markLength, boolean known) {
    private static final SourceEncoding UTF_8 = new SourceEncoding("UTF-8", StandardCharsets.UTF_8, 0, true);

    static SourceEncoding of(byte[] bytes, int length) {
        if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return new SourceEncoding("UTF-8", StandardCharsets.UTF_8, 3, true);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE)) {
            return new SourceEncoding("UTF-16", StandardCharsets.UTF_16LE, 2, true);
        }
        if (startsWith(bytes, length, 0xFE, 0xFF)) {
            return new SourceEncoding("UTF-16", StandardCharsets.UTF_16BE, 2, true);
        }
        return EncodingCookie.declared(bytes, 0, length)
                .map(SourceEncoding::named)
                .orElse(UTF_8);
    }

    /// What stands in the file. Bytes that the encoding does not have become U+FFFD.
    String text(byte[] bytes, int length) {
        return new String(bytes, markLength, length - markLength, charset);
    }

    /// What keeps `text` from being exactly what the file says.
    Optional<Problem> problem(Path path, byte[] bytes, int length) {
        if (!known) {
            return Optional.of(new Problem.UnknownEncoding(path, name));
        }
        CharsetDecoder strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, markLength, length - markLength);
        CharBuffer out = CharBuffer.allocate(length + 1);
        if (!strict.decode(in, out, true).isError()) {
            return Optional.empty();
        }
        String before = out.flip().toString();
        TextPosition at = SourceText.of(before).position(before.length());
        int column = before.codePointCount(before.length() - at.character(), before.length());
        int unit = bytes[in.position()] & 0xFF;
        return Optional.of(new Problem.Undecodable(path, name, at.line() + 1, column + 1, unit));
    }

    private static SourceEncoding named(String name) {
        return charset(name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(charset -> new SourceEncoding(name, charset, 0, true))
                .orElseGet(() -> new SourceEncoding(name, StandardCharsets.UTF_8, 0, false));
    }

    /// Python's names and Java's differ in a few places and in their hyphens.
    private static Optional<Charset> charset(String name) {
        if (name.equals("utf-8") || name.equals("utf8") || name.startsWith("utf-8-") || name.equals("u8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (name.equals("latin-1") || name.equals("latin") || name.equals("iso-latin-1") || name.equals("iso-8859-1")) {
            return Optional.of(StandardCharsets.ISO_8859_1);
        }
        return switch (name) {
            case "ascii", "us-ascii" -> Optional.of(StandardCharsets.US_ASCII);
            case "mac-roman", "macroman", "macintosh" -> byJavaName("x-MacRoman");
            case "mac-cyrillic" -> byJavaName("x-MacCyrillic");
            case "cp932", "ms932" -> byJavaName("windows-31j");
            case "cp949", "uhc" -> byJavaName("x-windows-949");
            case "cp950" -> byJavaName("x-windows-950");
            case "euc-jis-2004", "eucjp" -> byJavaName("EUC-JP");
            default -> byJavaName(name).or(() -> byJavaName(name.replace("-", "")));
        };
    }

    private static Optional<Charset> byJavaName(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
