package dev.earshot.grammars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The library as it is loaded into this process: once, and for good.
///
/// A library can only be loaded from a file, and whoever can change that file runs code as this user.
/// So a copy lies in the user's own cache, is compared byte for byte with the bundled one before each use,
/// and where no such place is to be had, a fresh folder serves this one process.
/// A package of Earshot has the library in its own run-time instead, which is as trustworthy as the JVM in it.
final class GrammarsLibrary {
    private GrammarsLibrary() {}

    static void load() {
        Platform platform = Platform.current();
        Path packaged = Path.of(System.getProperty("java.home")).resolve("lib").resolve(platform.libraryFile());
        if (Files.exists(packaged)) {
            open(packaged);
        } else {
            load(BundledLibrary.of(platform), CacheFolder.ofThisUser());
        }
    }

    static void load(BundledLibrary library, Path caches) {
        try {
            open(LibraryCopy.in(PrivateFolder.in(caches, "earshot"), library));
        } catch (IOException | UnsatisfiedLinkError cacheUnusable) {
            loadFromFreshFolder(library, cacheUnusable);
        }
    }

    private static void loadFromFreshFolder(BundledLibrary library, Throwable cacheUnusable) {
        try {
            PrivateFolder folder = PrivateFolder.fresh();
            Path copy = LibraryCopy.in(folder, library);
            try {
                open(copy);
            } finally {
                // What is loaded needs its file no more, except on Windows, which then refuses.
                copy.toFile().delete();
                folder.path().toFile().delete();
            }
        } catch (IOException | UnsatisfiedLinkError unusable) {
            unusable.addSuppressed(cacheUnusable);
            throw new GrammarUnavailableException(
                    "Earshot's parser cannot be loaded, neither from the cache (" + cacheUnusable.getMessage()
                            + ") nor from a temporary folder (" + unusable.getMessage() + ")",
                    unusable);
        }
    }

    @SuppressWarnings("restricted") // To load native code is what this class is for.
    private static void open(Path copy) {
        System.load(copy.toString());
    }
}
