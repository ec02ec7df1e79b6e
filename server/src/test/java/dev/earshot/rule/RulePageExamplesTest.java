package dev.earshot.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.CPython;
import dev.earshot.ExpectedLines;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The code on the rule's page does what the page says of it.
class RulePageExamplesTest {
    private static final String OPENING = "```python\n";
    private static final String CLOSING = "\n```";

    private final List<String> examples = examples(Rule.listen().page());

    @Test
    void thereAreExamplesOfBothKinds() {
        assertTrue(
                examples.stream().anyMatch(example -> ExpectedLines.of(example).isEmpty()));
        assertTrue(
                examples.stream().anyMatch(example -> !ExpectedLines.of(example).isEmpty()));
    }

    @Test
    void realPythonCallsListenOnTheMarkedLinesAndNowhereElse() throws IOException {
        List<List<Integer>> expected = examples.stream().map(ExpectedLines::of).toList();
        assertEquals(expected, CPython.linesThatListen(examples));
    }

    @Test
    void analysisFindsTheMarkedLinesAndNoOther() {
        for (String example : examples) {
            assertEquals(ExpectedLines.of(example), ExpectedLines.found(SourceText.of(example)), example);
        }
    }

    @Test
    void analysisSaysTheMarkedVerdicts() {
        Set<String> verdicts = new TreeSet<>();
        for (String example : examples) {
            Map<Integer, String> expected = ExpectedLines.verdicts(example);
            assertEquals(expected, ExpectedLines.foundVerdicts(SourceText.of(example), expected), example);
            verdicts.addAll(expected.values());
        }
        assertEquals(Set.of("checked", "dead", "defeated", "unknown"), verdicts);
    }

    private static List<String> examples(String page) {
        List<String> examples = new ArrayList<>();
        for (int at = page.indexOf(OPENING); at >= 0; at = page.indexOf(OPENING, at)) {
            int start = at + OPENING.length();
            int end = page.indexOf(CLOSING, start);
            examples.add(page.substring(start, end + 1));
            at = end;
        }
        return examples;
    }
}
