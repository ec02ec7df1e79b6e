package dev.earshot.analysis.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.syntax.Statements;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import org.junit.jupiter.api.Test;

class ImportsInTest {
    private static final String SOURCE = """
            import os
            def start():
                from logging import config  # soon
                return load("plugins.net")
            def load(name):
                return importlib.import_module(name)
            """;

    @Test
    void changeWithAnImport() {
        assertChange(true, "import os", "import os, re");
        assertChange(true, "import os", "");
        assertChange(true, "import config", "import config as c");
        assertChange(true, "import_module", "import_modul");
        assertChange(true, "plugins.net", "plugins.web");
    }

    @Test
    void stayWhereSomethingElseIsTypedBesideOne() {
        assertChange(false, "# soon", "# so");
        assertChange(false, "return load", "return  load");
        assertChange(false, "load(name)", "load(name, *more)");
    }

    private static void assertChange(boolean expected, String before, String after) {
        int start = SOURCE.indexOf(before);
        Replacement change = new Replacement(new TextRange(start, start + before.length()), after);
        SourceText text = SourceText.of(SOURCE);
        boolean changed = ImportsIn.changeBy(Statements.of(text).edit(text.replace(change), change));
        assertEquals(expected, changed, before + " to " + after);
    }
}
