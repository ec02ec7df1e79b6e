package dev.earshot.python.library.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenModulesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/earshot/python/library/written");

    /// Prints the public names that each of some modules gives, as the path of a member, if its own text binds it.
    private static final String BOUND = """
            import ast, sys
            root, *files = sys.argv[1:]
            for file in files:
                module = file[len(root) + 1:-3].replace("/", ".").removesuffix(".__init__")
                for each in ast.parse(open(file).read()).body:
                    match each:
                        case ast.FunctionDef() | ast.ClassDef():
                            names = [each.name]
                        case ast.Assign():
                            names = [target.id for target in each.targets]
                        case ast.ImportFrom():
                            names = [alias.name for alias in each.names if each.module.startswith(module + ".")]
                        case _:
                            names = []
                    print(*(module + "." + name for name in names if not name.startswith("_")))
            """;

    /// Prints those of some paths behind which Python has nothing.
    private static final String MISSING = """
            import importlib, sys
            for path in sys.argv[1:]:
                module, name = path.rsplit(".", 1)
                if not hasattr(importlib.import_module(module), name):
                    print(path)
            """;

    @Test
    void areReadForAllThatTheirTextsBind() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> texts = Stream.concat(
                            Stream.of(FOLDER.toString()),
                            files.map(Path::toString).filter(file -> file.endsWith(".py")))
                    .toList();
            assertEquals(new TreeSet<>(Set.of(printed(BOUND, texts).split("\\s+", -1))), paths());
        }
    }

    @Test
    void haveOnlyMembersThatPythonHas() throws IOException, InterruptedException {
        assertFalse(paths().isEmpty());
        assertEquals("", printed(MISSING, List.copyOf(paths())));
    }

    private static Set<String> paths() {
        return WrittenModules.paths().collect(Collectors.toCollection(TreeSet::new));
    }

    private static String printed(String code, List<String> arguments) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(Stream.concat(Stream.of("python3", "-c", code), arguments.stream())
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, python.waitFor());
        return printed.strip();
    }
}
