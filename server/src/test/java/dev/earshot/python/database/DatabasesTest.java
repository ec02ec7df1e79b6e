package dev.earshot.python.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.CPython;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Constant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each line of the files under `sql/` is run by SQLite, as CPython has it, and here: both must say the same. What is
/// left open here is written behind `?`.
class DatabasesTest {
    private static final Path STATEMENTS = Path.of("src/test/resources/sql");
    private static final String OPEN = "?";

    private final List<Long> steps = new ArrayList<>();
    private final Databases databases = new Databases(steps::add);

    @TestFactory
    Stream<DynamicTest> saysWhatSqliteSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(STATEMENTS)) {
            for (Path file : files.sorted().toList()) {
                tests.addAll(tests(Files.readAllLines(file)));
            }
        }
        return tests.stream();
    }

    private List<DynamicTest> tests(List<String> lines) throws IOException {
        List<String> said =
                CPython.sql(lines.stream().map(line -> statement(line) + "\n").collect(Collectors.joining()));
        assertEquals(lines.size(), said.size());
        List<DynamicTest> tests = new ArrayList<>();
        Database[] database = {Database.EMPTY};
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isEmpty()) {
                database[0] = Database.EMPTY;
            } else {
                String wanted = line.startsWith(OPEN) ? OPEN : said.get(at);
                String given = answer(database, statement(line));
                tests.add(DynamicTest.dynamicTest(line, () -> assertEquals(wanted, given)));
            }
        }
        return tests;
    }

    private static String statement(String line) {
        return line.startsWith(OPEN) ? line.substring(OPEN.length() + 1) : line;
    }

    private String answer(Database[] database, String text) {
        try {
            Prepared prepared = databases.prepare(database[0], text);
            if (Verbs.changesRows(text) && !database[0].isInTransaction()) {
                database[0] = databases.run(database[0], Statement.of("BEGIN")).database();
            }
            Answer answer = databases.run(database[0], Statement.of(prepared.sql()));
            database[0] = answer.database();
            answer.refusal().ifPresent(refusal -> {
                throw refusal;
            });
            return answer.columns().isEmpty()
                    ? changes(answer, Verbs.changesRows(text))
                    : String.join(", ", answer.columns()) + ": " + rows(answer);
        } catch (Refusal refusal) {
            return refusal.type() + ": " + refusal.told().map(List::getFirst).orElse("?");
        } catch (Unsettled _) {
            return OPEN;
        }
    }

    private static String changes(Answer answer, boolean changesRows) {
        String state = answer.database().isInTransaction() ? "in a transaction" : "in none";
        return "%d rows, row %d, %d changes, %s"
                .formatted(
                        changesRows ? answer.changes() : -1,
                        answer.lastRow(),
                        answer.database().changes(),
                        state);
    }

    private static String rows(Answer answer) {
        return answer.rows().stream()
                .map(row -> row.stream().map(DatabasesTest::shown).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" / "));
    }

    private static String shown(Object value) {
        return switch (value) {
            case Long number -> "integer " + number;
            case Double number -> "real " + HexFormat.of().toHexDigits(Double.doubleToRawLongBits(number));
            case String text -> "text " + text;
            case Constant.Bytes(String octets) ->
                "blob " + HexFormat.of().formatHex(octets.getBytes(StandardCharsets.ISO_8859_1));
            case Constant.None _ -> "null";
            default -> OPEN;
        };
    }

    @Test
    void queriesWithoutAnEndAreLeftOpenSoon() {
        List<String> endless = List.of(
                "with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n",
                "with recursive n(x) as (select 1 union all select x + 1 from n) select x from n",
                "with recursive n(x) as (select 'a' union all select x || x from n) select max(length(x)) from n",
                "select hex(zeroblob(1000000000))",
                "select printf('%1000000000d', 1)");
        long start = System.nanoTime();
        for (String sql : endless) {
            assertThrows(Unsettled.class, () -> databases.run(Database.EMPTY, Statement.of(sql)), sql);
        }
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    @Test
    void anAnswerThatIsKnownCostsWhatItCostFirst() {
        Statement statement = Statement.of("values (1), (2)");
        Answer answer = databases.run(Database.EMPTY, statement);
        assertEquals(answer, databases.run(Database.EMPTY, statement));
        assertEquals(steps.get(0), steps.get(1));
    }

    @Test
    void aDatabaseIsWhatItWasForThoseWhoGoOnFromThere() {
        Database one =
                databases.run(Database.EMPTY, Statement.of("create table t(a)")).database();
        Database two =
                databases.run(one, Statement.of("insert into t values (1)")).database();
        Database other =
                databases.run(one, Statement.of("insert into t values (2)")).database();
        assertEquals(List.of(List.of(1L)), rowsIn(two));
        assertEquals(List.of(List.of(2L)), rowsIn(other));
        assertEquals(List.of(), rowsIn(one));
    }

    private List<List<Object>> rowsIn(Database database) {
        return databases.run(database, Statement.of("select a from t")).rows();
    }
}
