package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.report.Palette;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColorChoiceTest {
    @Test
    void automaticallyOnlyTerminalsAreColored() {
        check(Palette.ANSI, ColorChoice.AUTO, true);
        check(Palette.PLAIN, ColorChoice.AUTO, false);
    }

    @Test
    void environmentDecidesWhereThePersonDoesNot() {
        check(Palette.PLAIN, ColorChoice.AUTO, true, "NO_COLOR", "1");
        check(Palette.ANSI, ColorChoice.AUTO, true, "NO_COLOR", "");
        check(Palette.PLAIN, ColorChoice.AUTO, true, "TERM", "dumb");
        check(Palette.PLAIN, ColorChoice.AUTO, true, "CLICOLOR", "0");
        check(Palette.ANSI, ColorChoice.AUTO, false, "CLICOLOR_FORCE", "1");
        check(Palette.PLAIN, ColorChoice.AUTO, false, "CLICOLOR_FORCE", "0");
    }

    @Test
    void personDecidesAboveAll() {
        check(Palette.ANSI, ColorChoice.ALWAYS, false, "NO_COLOR", "1");
        check(Palette.PLAIN, ColorChoice.NEVER, true, "CLICOLOR_FORCE", "1");
    }

    private static void check(Palette expected, ColorChoice choice, boolean terminal) {
        assertEquals(expected, choice.palette(Map.of(), terminal));
    }

    private static void check(Palette expected, ColorChoice choice, boolean terminal, String name, String value) {
        assertEquals(expected, choice.palette(Map.of(name, value), terminal));
    }
}
