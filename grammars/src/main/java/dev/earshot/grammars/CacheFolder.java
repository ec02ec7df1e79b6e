package dev.earshot.grammars;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where this user's programs keep what they can make again: the convention of each system.
/// It does not know whether the place exists, nor whether it is safe.
final class CacheFolder {
    private CacheFolder() {}

    static Path ofThisUser() {
        return of(Platform.current(), System.getenv(), System.getProperty("user.home"));
    }

    static Path of(Platform platform, Map<String, String> environment, String home) {
        return switch (platform.system()) {
            case LINUX -> absolute(environment.get("XDG_CACHE_HOME")).orElse(Path.of(home, ".cache"));
            case MACOS -> Path.of(home, "Library", "Caches");
            case WINDOWS -> absolute(environment.get("LOCALAPPDATA")).orElse(Path.of(home, "AppData", "Local"));
        };
    }

    /// The XDG specification has relative and empty values ignored.
    private static Optional<Path> absolute(@Nullable String value) {
        try {
            return Optional.ofNullable(value).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
