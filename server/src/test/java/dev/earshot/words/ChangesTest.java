package dev.earshot.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangesTest {
    private static final Changes OF_TABLE = new Changes(Set.of("table"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table = 1",
                "table += 1",
                "for k in ks: table[k] = 1",
                "for k in ks: table[k[0]] += 1",
                "table.size = 3",
                "x = table.pop()",
                "x = [table.rows.append(y) for y in ys]",
                "fill(table)",
                "setattr(table, 'size', 3)",
                "alias = table",
                "rows = table.rows",
                "rows = table['rows']",
                "for row in table.rows: row.clear()",
                "switches = [table]",
                "while ks: del table[ks.pop()]",
                "def fill():\n    global table\n    table = 2",
                "def fill(k):\n    table[k] = 1",
                "@table.route('/')\ndef index():\n    pass",
            })
    void aStatementMayChangeWhatItSetsOrHandsOn(String statement) {
        assertTrue(OF_TABLE.areIn(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print(table)",
                "print(table.size)",
                "if table: print(1)",
                "if table['x'] == 2: print(1)",
                "if table.get('x') and not table.size: pass",
                "x = table.get('y')",
                "x = len(table)",
                "x = table['y'] + 1 if table.rows >= 2 else 3",
                "other.table = 1",
                "tables = 1",
                "x = 1 # table = 2",
                "def show():\n    return table.items()",
                "x = table(3)",
                "x = f'{table}'",
                "class Rows(table):\n    def __init__(self):\n        table.__init__(self)",
            })
    void aStatementDoesNotChangeWhatItOnlyLooksAt(String statement) {
        assertFalse(OF_TABLE.areIn(statement));
    }
}
