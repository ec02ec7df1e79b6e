package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.treesitter.jtreesitter.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PythonGrammarTest {
    @Test
    void grammarSpeaksAnAbiThatTheCoreUnderstands() {
        int abi = Binding.language().getAbiVersion();
        assertTrue(Language.MIN_COMPATIBLE_LANGUAGE_VERSION <= abi && abi <= Language.LANGUAGE_VERSION, "ABI " + abi);
    }

    @Test
    void coreAndBindingAreOfOneLine() throws IOException {
        Matcher core = Pattern.compile("\"tree-sitter\": \"(\\d+\\.\\d+)\\.\\d+\"")
                .matcher(Files.readString(Path.of("package.json")));
        assertTrue(core.find(), "package.json pins the core");
        String binding = System.getProperty("jtreesitter.version");
        assertTrue(binding.startsWith(core.group(1) + "."), "core " + core.group(1) + ", jtreesitter " + binding);
    }

    @Test
    void programIsParsedWithoutAnError() {
        try (PythonParser parser = new PythonParser();
                PythonTree tree = parser.parse("import a\na.b(9)\n", TextEncoding.UTF_16, 1_000_000)
                        .orElseThrow()) {
            assertEquals("module", PythonGrammar.names().symbol(tree.numbers(10).symbol(0)));
            assertFalse(tree.hasErrors());
            assertEquals(2, tree.numbers(10).children(0));
        }
    }

    @Test
    void everyCallGivesTheSameNames() {
        assertSame(PythonGrammar.names(), PythonGrammar.names());
    }
}
