package dev.earshot.python.library.written;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Members of library modules of which a text beside this class says in Python what they do. Such a text is made for
/// being run here: short, and of what the machine knows through and through. It need not have all members of its
/// module.
///
/// Whatever only looks at known values belongs among the pure functions instead, which cost far less.
public final class WrittenModules {
    /// The members that each text is read for.
    private static final Map<String, Set<String>> MEMBERS =
            Map.of("http.cookies", Set.of("BaseCookie", "CookieError", "Morsel", "SimpleCookie"));

    private WrittenModules() {}

    /// The paths of all that is written here.
    public static Stream<String> paths() {
        return MEMBERS.entrySet().stream()
                .flatMap(module -> module.getValue().stream().map(name -> module.getKey() + "." + name));
    }

    /// What a member is by its path; nothing where it is not written here.
    public static Optional<Reference> member(String path, Machine machine) {
        int dot = path.lastIndexOf('.');
        String module = path.substring(0, Math.max(dot, 0));
        String name = path.substring(dot + 1);
        return Optional.ofNullable(MEMBERS.get(module))
                .filter(names -> names.contains(name))
                .map(_ -> machine.read(Cell.attribute(machine.imports().written(module, () -> text(module)), name)));
    }

    private static String text(String module) {
        String resource = module.replace('.', '/') + ".py";
        try (InputStream in = WrittenModules.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
