package dev.earshot.grammars;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The library as it travels beside these classes. What stands here is as trustworthy as the program itself.
final class BundledLibrary {
    private final String fileName;
    private final String sha256;
    private final byte[] content;

    BundledLibrary(String fileName, String sha256, byte[] content) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.content = content;
    }

    static BundledLibrary of(Platform platform) {
        String resource = "natives/" + platform + "/" + platform.libraryFile();
        try (InputStream library = BundledLibrary.class.getResourceAsStream(resource);
                InputStream digest = BundledLibrary.class.getResourceAsStream(resource + ".sha256")) {
            if (library == null || digest == null) {
                throw new GrammarUnavailableException("This build of Earshot has no parser for " + platform
                        + "; build it on such a machine, or with grammars/build-native.sh " + platform + " COMPILER");
            }
            String sha256 = new String(digest.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return new BundledLibrary(platform.libraryFile(), sha256, library.readAllBytes());
        } catch (IOException unreadable) {
            throw new GrammarUnavailableException("Earshot's own parser cannot be read: " + resource, unreadable);
        }
    }

    String fileName() {
        return fileName;
    }

    /// The digest of the content, in hexadecimal.
    String sha256() {
        return sha256;
    }

    /// The bytes themselves, not to be changed.
    byte[] content() {
        return content;
    }
}
