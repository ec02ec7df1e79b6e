package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.rule.Finding;
import dev.earshot.syntax.Statements;
import dev.earshot.syntax.Suites;
import dev.earshot.text.RandomEdits;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What was found after edits is what is found in the same text freshly opened, trails included. That much is shown as
/// well, unless a statement is broken: then what was shown before counts too, see [Steadiness].
class EditedFindingsPropertyTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/programs");

    private static final List<String> FRAGMENTS = List.of(
            "import logging.config\n",
            "from logging import config as c\n",
            "from logging.config import listen\n",
            "from logging.config import *\n",
            "listen(9999)\n",
            "c.listen(1)\n",
            "start = listen\n",
            "start(2)\n",
            "    listen(3)\n",
            "def start():\n",
            "    global listen\n",
            "    listen = print\n",
            "del listen\n",
            "listen = c = None\n",
            "class listen:\n",
            "try:\n",
            "except ImportError:\n",
            "for start in (listen, print):\n",
            "return\n",
            "lambda: ",
            "as x",
            "logging",
            "config",
            "listen",
            "x",
            "\n",
            "    ",
            "(",
            ")",
            "\"",
            "\"\"\"",
            "#",
            " ");

    @Property(tries = 1500)
    void editedFindingsAreThoseOfTheSameTextFreshlyOpened(
            @ForAll("programs") String program, @ForAll("edits") List<RandomEdits.RandomEdit> edits) {
        try (DocumentAnalysis edited = DocumentAnalysis.open(SourceText.of(program))) {
            for (RandomEdits.RandomEdit edit : edits) {
                Replacement change = edit.on(edited.text().length());
                edited.edit(List.of(change));
                List<Finding> found = edited.found();
                String text = edited.text().toString();
                assertEquals(fresh(text), found, () -> text);
                List<Finding> shown = edited.findings();
                if (parses(text) && edited.missing().isEmpty()) {
                    assertEquals(found, shown, () -> text);
                }
            }
        }
    }

    static boolean parses(String text) {
        try (Suites suites = new Suites(_ -> {})) {
            return Statements.of(SourceText.of(text)).all().noneMatch(placed -> suites.isBroken(placed.statement()));
        }
    }

    private static List<Finding> fresh(String text) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return analysis.findings();
        }
    }

    @Provide
    Arbitrary<String> programs() throws IOException {
        try (var files = Files.walk(PROGRAMS)) {
            List<String> texts = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(EditedFindingsPropertyTest::read)
                    .toList();
            return Arbitraries.of(texts).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("\n", parts));
        }
    }

    @Provide
    Arbitrary<List<RandomEdits.RandomEdit>> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of(0, 0, 0, 0, 1, 2, 5, 30),
                        Arbitraries.of(FRAGMENTS))
                .as(RandomEdits.RandomEdit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
