package dev.earshot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {
    private static final Words WORDS =
            new Words(Set.of("start"), Map.of("logging", Set.of("config.listen", "__dict__")), Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start()",
                "run(logging)",
                "from logging import config",
                "c = logging.config",
                "logging.config.listen()",
                "logging . config . listen()",
                "logging.config.",
                "logging.__dict__['config']",
                "import_module('logging.config')",
                "eval('start(9999)')",
                "f'{start()}'",
                "Rf'''\n\n{start()}'''",
                "run([\n'start',\n])",
                "x = \\\n'start'",
                "exec('''\nimport logging.config\nlogging.config.listen()\n''')",
                "def f():\n    '''Not closed.\n    start()",
                "x = 'not closed start()",
                "x = 'it\\'s' + start()",
                "x = 1 # don't\nstart()",
            })
    void aStatementMattersThatMayHaveToDoWithAWordOfInterest(String statement) {
        assertTrue(WORDS.test(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "restart()",
                "logging.getLogger()",
                "logging.config.dictConfig({})",
                "x = 1 # start",
                "def f():\n    \"\"\"Use start, or logging.\"\"\"",
                "'start'",
                "print('''\nTo start, say so, and use the module logging as people do.\n''')",
            })
    void aStatementDoesNotMatterThatTakesSomethingElseOrOnlySpeaksOfIt(String statement) {
        assertFalse(WORDS.test(statement));
    }

    @Test
    void aModuleCountsByItselfTooIfNoneOfItsMembersDoes() {
        Words module = new Words(Set.of(), Map.of("refusal", Set.of()), Set.of());
        assertTrue(module.test("import refusal"));
        assertFalse(WORDS.covers(module));
        assertEquals(module, module.without(WORDS));
        assertTrue(WORDS.and(module).covers(module));
        assertEquals(Words.NONE, module.without(module));
    }

    @Test
    void aWordThatIsToBeBoundIsNotBoundInAString() {
        Words wanted = new Words(Set.of(), Map.of(), Set.of("start"));
        assertTrue(wanted.test("start = 1"));
        assertFalse(wanted.test("run('start')"));
    }
}
