package dev.earshot.grammars;

import java.util.Locale;

/// An operating system and a processor, named as `build-native.sh` names them.
record Platform(OperatingSystem system, String processor) {
    enum OperatingSystem {
        LINUX,
        MACOS,
        WINDOWS
    }

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /// Takes the JVM's `os.name` and `os.arch`.
    static Platform of(String systemName, String processorName) {
        return new Platform(system(systemName.toLowerCase(Locale.ROOT)), processor(processorName));
    }

    private static OperatingSystem system(String name) {
        if (name.startsWith("linux")) {
            return OperatingSystem.LINUX;
        }
        if (name.startsWith("mac")) {
            return OperatingSystem.MACOS;
        }
        if (name.startsWith("windows")) {
            return OperatingSystem.WINDOWS;
        }
        throw new GrammarUnavailableException("Earshot does not run on " + name + ": only on Linux, macOS and Windows");
    }

    private static String processor(String name) {
        return switch (name) {
            case "amd64", "x86_64" -> "x64";
            case "aarch64" -> "arm64";
            default -> name;
        };
    }

    String libraryFile() {
        return switch (system) {
            case LINUX -> "libearshot-grammars.so";
            case MACOS -> "libearshot-grammars.dylib";
            case WINDOWS -> "earshot-grammars.dll";
        };
    }

    @Override
    public String toString() {
        return system.name().toLowerCase(Locale.ROOT) + "-" + processor;
    }
}
