package dev.earshot.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTest {
    private final Rule rule = Rule.listen();

    @Test
    void pageClassifiesTheRule() {
        assertEquals("PYTHON-LANG-SEC-104", rule.id());
        assertEquals("logging.config.listen() Eval Risk", rule.name());
        assertEquals("HIGH", rule.severity());
        assertEquals("Python core", rule.category());
        assertEquals("logging", rule.subcategory());
        assertEquals("CWE-95", rule.cwe());
        assertEquals("A03:2021 Injection", rule.owasp());
        assertEquals("SI-10", rule.nist());
        assertTrue(rule.tags().containsAll(List.of("python", "logging", "code-injection", "eval", "cwe-95")));
        assertEquals("docs.python.org", rule.href().getHost());
    }

    @Test
    void whatThePageSaysToPeopleAgreesWithItsFrontMatter() {
        assertTrue(rule.page().startsWith("# " + rule.id() + ": " + rule.name() + "\n"));
        assertTrue(rule.page()
                .contains(Stream.of(
                                rule.severity(),
                                rule.category() + ", " + rule.subcategory(),
                                rule.cwe(),
                                rule.owasp(),
                                rule.nist())
                        .reduce("|", (row, cell) -> row + " " + cell + " |")));
    }

    @Test
    void frontMatterIsNoPartOfThePage() {
        assertFalse(rule.page().contains("subcategory:"));
    }

    @Test
    void ruleIsFoundByItsIdInAnyCase() {
        assertEquals(rule.id(), Rule.byId("python-lang-sec-104").orElseThrow().id());
        assertTrue(Rule.byId("PYTHON-LANG-SEC-105").isEmpty());
    }

    @Test
    void pageWithWindowsLineEndsReadsTheSame() {
        RulePage page = RulePage.parse("---\r\nid: X\r\n---\r\n\r\n# X\r\n");
        assertEquals("X", page.value("id"));
        assertEquals("# X\n", page.body());
    }

    @Test
    void pageWithoutFrontMatterIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RulePage.parse("# X\n"));
        assertThrows(IllegalArgumentException.class, () -> RulePage.parse("---\nid: X\n"));
        assertThrows(IllegalArgumentException.class, () -> RulePage.parse("---\nid\n---\n"));
    }
}
