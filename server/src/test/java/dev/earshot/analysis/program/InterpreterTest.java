package dev.earshot.analysis.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.words.Words;
import org.junit.jupiter.api.Test;

final class InterpreterTest {
    @Test
    void toLookAmongAllModulesMattersToNobodyFromTheStart() {
        Words seeds = new Interpreter().seeds();
        assertTrue(seeds.test("import logging.config"));
        assertFalse(seeds.test("if 'site' in sys.modules:\n    run()"));
    }
}
