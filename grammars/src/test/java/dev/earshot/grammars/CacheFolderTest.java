package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private static final Platform LINUX = Platform.of("Linux", "amd64");
    private static final Platform MACOS = Platform.of("Mac OS X", "aarch64");
    private static final Platform WINDOWS = Platform.of("Windows 11", "amd64");

    @Test
    void followsTheConventionOfEachSystem() {
        assertEquals(Path.of("/home/ann/.cache"), CacheFolder.of(LINUX, Map.of(), "/home/ann"));
        assertEquals(Path.of("/Users/ann/Library/Caches"), CacheFolder.of(MACOS, Map.of(), "/Users/ann"));
        assertEquals(Path.of("/Users/ann/AppData/Local"), CacheFolder.of(WINDOWS, Map.of(), "/Users/ann"));
    }

    @Test
    void followsTheUsersWish() {
        Path wish = Path.of("/fast/cache").toAbsolutePath();
        assertEquals(wish, CacheFolder.of(LINUX, Map.of("XDG_CACHE_HOME", wish.toString()), "/home/ann"));
        assertEquals(wish, CacheFolder.of(WINDOWS, Map.of("LOCALAPPDATA", wish.toString()), "/Users/ann"));
    }

    @Test
    void ignoresARelativeWish() {
        assertEquals(
                Path.of("/home/ann/.cache"), CacheFolder.of(LINUX, Map.of("XDG_CACHE_HOME", "cache"), "/home/ann"));
        assertEquals(Path.of("/home/ann/.cache"), CacheFolder.of(LINUX, Map.of("XDG_CACHE_HOME", ""), "/home/ann"));
    }
}
