package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.treesitter.jtreesitter.Language;
import org.junit.jupiter.api.Test;

class GrammarNamesTest {
    private final GrammarNames names = PythonGrammar.names();
    private final Language language = PythonGrammar.language();

    @Test
    void symbolsAreCalledWhatTheBindingCallsThem() {
        for (int symbol = 0; symbol < language.getSymbolCount(); symbol++) {
            assertEquals(language.getSymbolName((short) symbol), names.symbol(symbol));
            assertEquals(language.isNamed((short) symbol), names.isNamed(symbol), names.symbol(symbol));
        }
    }

    @Test
    void placesAreCalledWhatTheBindingCallsThem() {
        assertEquals("", names.field(0));
        for (int field = 1; field <= language.getFieldCount(); field++) {
            assertEquals(language.getFieldNameForId((short) field), names.field(field));
        }
    }
}
