package dev.earshot.workspace;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The name of a document, as an editor spells it.
/// Two spellings of one document are equal: percent escapes, the case of scheme, host and drive, and the host
/// `localhost` make no difference. It does not know whether there is such a document.
public final class DocumentUri {
    private static final String FILE = "file://";

    private final String spelling;
    private final String key;

    private DocumentUri(String spelling, String key) {
        this.spelling = spelling;
        this.key = key;
    }

    public static DocumentUri of(String spelling) {
        return new DocumentUri(spelling, normalised(decoded(spelling)));
    }

    /// The name of a file on this machine.
    public static DocumentUri of(Path file) {
        return of(file.toUri().toString());
    }

    /// What the editor wrote; an answer to it says the same.
    public String spelling() {
        return spelling;
    }

    /// The file of that name on this machine, if it can be one.
    public Optional<Path> path() {
        if (!key.startsWith(FILE)) {
            return Optional.empty();
        }
        String rest = key.substring(FILE.length());
        boolean isHere = rest.startsWith("/");
        boolean hasDrive = rest.length() > 2 && rest.charAt(2) == ':';
        try {
            return Optional.of(Path.of(isHere ? (hasDrive ? rest.substring(1) : rest) : "//" + rest));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /// The last part of the path, for people.
    public String fileName() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentUri uri && key.equals(uri.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return spelling;
    }

    private static String normalised(String uri) {
        int colon = uri.indexOf(':');
        if (colon < 0) {
            return uri;
        }
        String scheme = uri.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = uri.substring(colon + 1);
        return scheme + ":" + (scheme.equals("file") ? normalisedFile(rest) : rest);
    }

    private static String normalisedFile(String rest) {
        if (!rest.startsWith("//")) {
            return rest.startsWith("/") ? normalisedFile("//" + rest) : rest;
        }
        int slash = rest.indexOf('/', 2);
        if (slash < 0) {
            return rest;
        }
        String host = rest.substring(2, slash).toLowerCase(Locale.ROOT);
        String path = rest.substring(slash);
        boolean drive = path.length() > 2 && Character.isLetter(path.charAt(1)) && path.charAt(2) == ':';
        return (host.equals("localhost") ? "//" : "//" + host)
                + (drive ? path.substring(0, 2).toLowerCase(Locale.ROOT) + path.substring(2) : path);
    }

    /// Without percent escapes, unless they are no UTF-8.
    private static String decoded(String uri) {
        if (uri.indexOf('%') < 0) {
            return uri;
        }
        byte[] escaped = uri.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(escaped.length);
        for (int at = 0; at < escaped.length; at++) {
            int high = at + 2 < escaped.length ? Character.digit(escaped[at + 1], 16) : -1;
            int low = at + 2 < escaped.length ? Character.digit(escaped[at + 2], 16) : -1;
            if (escaped[at] == '%' && high >= 0 && low >= 0) {
                plain.write(high * 16 + low);
                at += 2;
            } else {
                plain.write(escaped[at]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain.toByteArray()))
                    .toString();
        } catch (CharacterCodingException noText) {
            return uri;
        }
    }
}
