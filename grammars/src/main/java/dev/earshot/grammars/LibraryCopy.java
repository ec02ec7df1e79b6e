package dev.earshot.grammars;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// A copy of the bundled library in a folder that only this user can change.
/// Its name bears the digest, so that several versions of Earshot live side by side.
final class LibraryCopy {
    private LibraryCopy() {}

    /// The path of a copy that equals the bundled library: the one that lies there, or a new one in its place.
    static Path in(PrivateFolder folder, BundledLibrary library) throws IOException {
        Path copy = folder.path().resolve(library.sha256() + "-" + library.fileName());
        if (!isIntact(copy, library)) {
            replace(copy, library);
        }
        return copy;
    }

    /// Comparing with the original takes half the time of a digest, and proves more.
    private static boolean isIntact(Path copy, BundledLibrary library) throws IOException {
        if (!Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS) || Files.size(copy) != library.content().length) {
            return false;
        }
        try (InputStream content = Files.newInputStream(copy, LinkOption.NOFOLLOW_LINKS)) {
            return Arrays.equals(content.readAllBytes(), library.content());
        }
    }

    /// Written aside and moved into place whole: of two that start at once, each sees a whole copy.
    private static void replace(Path copy, BundledLibrary library) throws IOException {
        Path unfinished = Files.createTempFile(copy.getParent(), "unfinished-", ".tmp");
        try {
            Files.write(unfinished, library.content());
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
