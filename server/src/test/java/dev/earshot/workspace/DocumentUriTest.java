package dev.earshot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentUriTest {
    @ParameterizedTest
    @CsvSource({
        "file:///c%3A/Users/me/a.py, file:///C:/Users/me/a.py",
        "file:///home/me/d%C3%A9j%C3%A0%20vu.py, file:///home/me/d\u00e9j\u00e0 vu.py",
        "FILE:///home/a.py, file:///home/a.py",
        "file://localhost/home/a.py, file:///home/a.py",
        "file:/home/a.py, file:///home/a.py",
        "file://WSL%24/Ubuntu/a.py, file://wsl$/Ubuntu/a.py",
    })
    void twoSpellingsOfOneDocumentAreEqual(String one, String other) {
        assertEquals(DocumentUri.of(one), DocumentUri.of(other));
        assertEquals(DocumentUri.of(one).hashCode(), DocumentUri.of(other).hashCode());
        assertEquals(one, DocumentUri.of(one).spelling());
    }

    @ParameterizedTest
    @CsvSource({
        "file:///home/a.py, file:///home/A.py",
        "file:///home/a%2520b.py, file:///home/a%20b.py",
        "untitled:Untitled-1, untitled:Untitled-2",
        "git:/home/a.py, file:///home/a.py",
    })
    void differentDocumentsAreNot(String one, String other) {
        assertNotEquals(DocumentUri.of(one), DocumentUri.of(other));
    }

    @ParameterizedTest
    @CsvSource({"''", "not a uri", "%", "file:", "file:///%ff%fe.py", "file:///%c3", "file:///%g0", "file://host"})
    void whatIsNoUriIsOneDocumentAllTheSame(String odd) {
        assertEquals(DocumentUri.of(odd), DocumentUri.of(odd));
        assertEquals(odd, DocumentUri.of(odd).toString());
    }

    @Test
    void theFileNameIsTheLastPartOfThePath() {
        assertEquals("a b.py", DocumentUri.of("file:///home/a%20b.py").fileName());
    }
}
