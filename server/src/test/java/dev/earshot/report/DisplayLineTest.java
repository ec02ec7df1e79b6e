package dev.earshot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DisplayLineTest {
    @Test
    void marksWhatStandsBetweenTheOffsets() {
        check("x = listen(9)", "listen", "x = listen(9)", "    ^^^^^^");
    }

    @Test
    void tabsBecomeSpacesUpToTheNextStop() {
        check("\tif a:\tlisten(9)", "listen", "    if a:   listen(9)", "            ^^^^^^");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
        check("s = '日本'; listen(9)", "listen", "s = '日本'; listen(9)", "            ^^^^^^");
        check("s = '🎉'; listen(9)", "listen", "s = '🎉'; listen(9)", "          ^^^^^^");
        check("s = 'e\u0301'; listen(9)", "listen", "s = 'e\u0301'; listen(9)", "         ^^^^^^");
        check("ｌｉｓｔｅｎ(9)", "ｌｉｓｔｅｎ", "ｌｉｓｔｅｎ(9)", "^^^^^^^^^^^^");
    }

    @Test
    void nothingInTheSourceReachesTheTerminalAsACommand() {
        check("# \u001B[31m\u0007; listen(9)", "listen", "# ␛[31m␇; listen(9)", "          ^^^^^^");
        check("# \u202E\u009B; listen(9)", "listen", "# \uFFFD\uFFFD; listen(9)", "      ^^^^^^");
        check("# \uD800; listen(9)", "listen", "# \uFFFD; listen(9)", "     ^^^^^^");
    }

    @Test
    void longLineIsCutAroundTheMark() {
        String line = "x = [" + "1, ".repeat(100_000) + "listen(9)" + ", 2".repeat(100_000) + "]";
        DisplayLine shown = DisplayLine.of(line, line.indexOf("listen"), line.indexOf("listen") + 6);
        assertTrue(shown.text().length() <= DisplayLine.LONGEST + 2, shown::text);
        assertTrue(shown.text().startsWith("…") && shown.text().endsWith("…"), shown::text);
        assertEquals(shown.text().indexOf("listen"), shown.column());
        assertEquals(6, shown.width());
    }

    @Test
    void lineThatFitsIsNotCut() {
        String line = "listen(9)" + "#".repeat(DisplayLine.LONGEST - 9);
        assertEquals(line, DisplayLine.of(line, 0, 6).text());
        assertFalse(DisplayLine.of(line + "#", 0, 6).text().contains("##########…#"));
        assertTrue(DisplayLine.of(line + "#", 0, 6).text().endsWith("#…"));
    }

    @Test
    void markLongerThanAScreenIsCutToo() {
        String line = "(" + "a".repeat(1000) + ")(9)";
        DisplayLine shown = DisplayLine.of(line, 0, 1002);
        assertEquals(DisplayLine.LONGEST, shown.width());
    }

    private static void check(String line, String marked, String text, String underline) {
        int from = line.indexOf(marked);
        DisplayLine shown = DisplayLine.of(line, from, from + marked.length());
        assertEquals(text, shown.text());
        assertEquals(underline, shown.underline('^'));
    }
}
