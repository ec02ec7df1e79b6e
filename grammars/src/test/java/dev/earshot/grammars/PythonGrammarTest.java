package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.treesitter.jtreesitter.InputEncoding;
import io.github.treesitter.jtreesitter.Language;
import io.github.treesitter.jtreesitter.Parser;
import io.github.treesitter.jtreesitter.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PythonGrammarTest {
    @Test
    void grammarSpeaksAnAbiThatTheBindingUnderstands() {
        int abi = PythonGrammar.language().getAbiVersion();
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
        try (Parser parser = new Parser(PythonGrammar.language());
                Tree tree = parser.parse("import logging.config\nlogging.config.listen(9999)\n", InputEncoding.UTF_16LE)
                        .orElseThrow()) {
            assertEquals("module", tree.getRootNode().getType());
            assertFalse(tree.getRootNode().hasError());
            assertEquals(2, tree.getRootNode().getNamedChildCount());
        }
    }

    @Test
    void everyCallGivesTheSameGrammar() {
        assertEquals(PythonGrammar.language(), PythonGrammar.language());
    }
}
