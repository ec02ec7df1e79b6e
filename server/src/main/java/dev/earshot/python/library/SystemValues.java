package dev.earshot.python.library;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is a constant on each system, with all that it may be: so a program hangs on the system where it asks for one
/// of these, and on nothing where it asks for another one. Of Python 2 it knows nothing.
final class SystemValues {
    private static final Map<String, Reference> VALUES = Map.of(
            "os.name", anyOf("posix", "nt", "java"),
            "sys.platform",
                    anyOf(
                            "linux",
                            "darwin",
                            "win32",
                            "cygwin",
                            "aix",
                            "android",
                            "ios",
                            "emscripten",
                            "wasi",
                            "freebsd13",
                            "freebsd14",
                            "openbsd7",
                            "netbsd10",
                            "sunos5",
                            "java"),
            "sys.byteorder", anyOf("little", "big"),
            // Hardly anybody runs a program with -O.
            "builtins.__debug__", Reference.to(Constant.TRUE));

    private SystemValues() {}

    static Optional<Reference> of(String path) {
        return Optional.ofNullable(VALUES.get(path));
    }

    private static Reference anyOf(String... texts) {
        return List.of(texts).stream().map(Reference::text).reduce(Reference.NEVER, Reference::or);
    }
}
