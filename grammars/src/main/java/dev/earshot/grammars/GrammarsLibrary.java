package dev.earshot.grammars;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
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

    static SymbolLookup symbols() {
        return Loaded.SYMBOLS;
    }

    private static final class Loaded {
        static final SymbolLookup SYMBOLS = load(Platform.current(), Path.of(System.getProperty("java.home")));
    }

    private static SymbolLookup load(Platform platform, Path runTime) {
        Path packaged = runTime.resolve("lib").resolve(platform.libraryFile());
        return Files.exists(packaged) ? open(packaged) : load(BundledLibrary.of(platform), CacheFolder.ofThisUser());
    }

    static SymbolLookup load(BundledLibrary library, Path caches) {
        try {
            return open(LibraryCopy.in(PrivateFolder.in(caches, "earshot"), library));
        } catch (IOException | IllegalArgumentException cacheUnusable) {
            return loadFromFreshFolder(library, cacheUnusable);
        }
    }

    private static SymbolLookup loadFromFreshFolder(BundledLibrary library, Exception cacheUnusable) {
        try {
            PrivateFolder folder = PrivateFolder.fresh();
            Path copy = LibraryCopy.in(folder, library);
            try {
                return open(copy);
            } finally {
                // What is loaded needs its file no more, except on Windows, which then refuses.
                copy.toFile().delete();
                folder.path().toFile().delete();
            }
        } catch (IOException | IllegalArgumentException unusable) {
            unusable.addSuppressed(cacheUnusable);
            throw new GrammarUnavailableException(
                    "Earshot's parser cannot be loaded, neither from the cache (" + cacheUnusable.getMessage()
                            + ") nor from a temporary folder (" + unusable.getMessage() + ")",
                    unusable);
        }
    }

    @SuppressWarnings("restricted") // To load native code is what this class is for.
    private static SymbolLookup open(Path copy) {
        return SymbolLookup.libraryLookup(copy, Arena.global());
    }
}
