package dev.earshot.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.text.RandomEdits;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IPythonTest {
    @Test
    void pythonStaysAsItIs() {
        check(
                "x = 10 % 3\nif x != 1:\n    print('%d!' % x)  # why?\n",
                "x = 10 % 3\nif x != 1:\n    print('%d!' % x)  # why?\n");
    }

    @Test
    void magicsAndShellLinesBecomeResults() {
        check("%matplotlib inline\n!ls -l\n!!ls\nx = 1", "_                 \n_     \n_   \nx = 1");
        check("if x:\n    !ls\n", "if x:\n    _  \n");
    }

    @Test
    void shellLineGoesOnBehindABackslash() {
        check("!ls \\\n  -l\nx = 1", "_    \n    \nx = 1");
    }

    @Test
    void statementThatAMagicRunsRemains() {
        check("%time listen(9)", "_    ;listen(9)");
        check("%timeit -n 10 -r5 listen(9)", "_                ;listen(9)");
        check("%prun -s cumulative listen(9)", "_                  ;listen(9)");
        check("    %time -x\n", "    _       \n");
        check("%%time", "_     ");
    }

    @Test
    void assignedShellLinesAndMagicsAreValues() {
        check("files = !ls", "files = _  ");
        check("a, b = !ls", "a, b = _  ");
        check("d['a'], o.x[1:] = !ls", "d['a'], o.x[1:] = _  ");
        check("d['=!'] = 1", "d['=!'] = 1");
        check("d['=!'", "d['=!'");
        check("x = %time listen(9)", "x =       listen(9)");
        check("x = %sql select 1", "x = _            ");
        check("print('x = %d' % 1)", "print('x = %d' % 1)");
    }

    @Test
    void questionsBecomeResults() {
        check("listen?\nlogging.config??\n?listen\n%time?\n", "_      \n_               \n_      \n_     \n");
        check("x = 1  # listen?\n", "x = 1  # listen?\n");
        check("print('listen?')\n", "print('listen?')\n");
    }

    @Test
    void stringsAndBracketsHoldNoMagics() {
        check("s = '''\n%time x\n!ls\nx?\n'''\n", "s = '''\n%time x\n!ls\nx?\n'''\n");
        check("x = (7\n% 2)\n%time y\n", "x = (7\n% 2)\n_    ;y\n");
        check("x = 7 \\\n% 2\n", "x = 7 \\\n% 2\n");
    }

    @Test
    void cellsOfOtherProgramsAreBlank() {
        check("%%bash\nlisten(9)\n", "      \n         \n");
        check("\n  \n%%writefile a.py\r\nlisten(9)", "\n  \n                \r\n         ");
        check("%%python\nlisten(9)\n", "        \n         \n");
    }

    @Test
    void cellsThatAMagicRunsArePython() {
        check("%%time\nlisten(9)\n", "_     \nlisten(9)\n");
        check("%%capture out\n%%time\n!ls\nlisten(9)\n", "_            \n_     \n_  \nlisten(9)\n");
        check("%%timeit x = 1\nlisten(9)\n", "_       ;x = 1\nlisten(9)\n");
        check("%%capture\n%%bash\nlisten(9)\n", "_        \n      \n         \n");
    }

    @Test
    void twoPercentSignsFurtherDownAreNoCellMagic() {
        check("x = 1\n%%bash\ny = 1\n", "x = 1\n_     \ny = 1\n");
    }

    @Property(tries = 2000)
    void everyPlaceKeepsItsOffset(@ForAll("cells") String cell) {
        String python = IPython.asPython(cell);
        assertEquals(cell.length(), python.length());
        for (int at = 0; at < cell.length(); at++) {
            assertEquals(isLineBreak(cell.charAt(at)), isLineBreak(python.charAt(at)));
        }
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> magics = Arbitraries.of(
                "%time ", "%timeit -n", "%%time\n", "%%bash\n", "!ls \\", "x = !", "y = %time ", "z?", "?", "%", "%%");
        return Arbitraries.oneOf(magics, RandomEdits.source(0, 3))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static boolean isLineBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }

    private static void check(String cell, String python) {
        assertEquals(python, IPython.asPython(cell));
    }
}
