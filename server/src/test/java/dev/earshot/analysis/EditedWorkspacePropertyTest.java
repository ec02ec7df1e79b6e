package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.text.RandomEdits;
import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/// After any edits in several documents, what is found in each is what is found when all are freshly opened. That holds
/// once all are whole and saved: what others find by way of a broken one is kept until then, and who is heard while an
/// import that comes to nothing may be half typed.
class EditedWorkspacePropertyTest {
    private static final List<String> NAMES = List.of("a.py", "b.py", "kit/__init__.py", "kit/c.py");

    /// In one direction: of modules that import each other it may depend on the order in which they are edited what is
    /// looked at first, and so what is given up.
    private static final List<List<String>> IMPORTS = List.of(
            List.of(
                    "import b as two",
                    "from b import one as two",
                    "from b import *",
                    "import kit.c",
                    "from kit import *"),
            List.of("import kit.c", "from kit import c", "from kit import *", "from kit.c import run"),
            List.of("from . import c", "from .c import one", "from .c import *"),
            List.of("import os"));
    private static final List<String> LINES = List.of(
            "from logging.config import listen",
            "import logging.config as one",
            "from logging import config",
            "one = listen",
            "two = one",
            "one(1)",
            "two(2)",
            "two.one(3)",
            "two.one.listen(4)",
            "kit.c.run(listen)",
            "run(one)",
            "c.one(5)",
            "c.one = print",
            "def run(callback):\n    callback(6)",
            "def one(*args):\n    return listen(*args)",
            "class two:\n    one = staticmethod(listen)",
            "del one",
            "import (",
            "x = 1");

    private static final String WHOLE = "from logging.config import listen as one\none(7)\n";

    private Path folder = Path.of("");

    /// An edit of one of the documents.
    record EditOfOne(int document, RandomEdits.RandomEdit edit) {}

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("earshot-workspace");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        Files.delete(folder);
    }

    @Property(tries = 500)
    void findingsAreThoseOfTheSameTextsFreshlyOpened(
            @ForAll("texts") List<String> texts, @ForAll("edits") List<EditOfOne> edits) {
        try (Desk edited = opened(texts)) {
            edited.settle();
            for (EditOfOne edit : edits) {
                String name = NAMES.get(edit.document());
                edited.edit(name, edit.edit().on(edited.text(name).length()));
                if (edit.edit().hashCode() % 2 == 0) {
                    edited.settle();
                }
            }
            NAMES.forEach(name -> mend(edited, name));
            edited.save();
            List<String> now = NAMES.stream().map(edited::text).toList();
            try (Desk fresh = opened(now)) {
                assertEquals(found(fresh), found(edited), now::toString);
            }
        }
    }

    private static void mend(Desk desk, String name) {
        String text = desk.text(name);
        if (!EditedFindingsPropertyTest.parses(text)) {
            desk.edit(name, new Replacement(new TextRange(0, text.length()), WHOLE));
        }
    }

    private static List<List<String>> found(Desk desk) {
        desk.settle();
        return NAMES.stream().map(desk::found).toList();
    }

    private Desk opened(List<String> texts) {
        Desk desk = new Desk(folder);
        for (int i = 0; i < texts.size(); i++) {
            desk.open(NAMES.get(i), texts.get(i));
        }
        return desk;
    }

    /// However modules import each other, it comes to an end.
    @Property(tries = 100)
    void modulesThatImportEachOtherComeToAnEnd(@ForAll("tangledTexts") List<String> texts) {
        try (Desk desk = opened(texts)) {
            assertEquals(NAMES.size(), found(desk).size());
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Combinators.combine(IMPORTS.stream().map(this::text).toList()).as(texts -> texts);
    }

    @Provide
    Arbitrary<List<String>> tangledTexts() {
        List<String> all = new ArrayList<>(List.of("import a", "from a import one", "from a import *", "import b"));
        IMPORTS.forEach(all::addAll);
        return text(all).list().ofSize(NAMES.size());
    }

    private Arbitrary<String> text(List<String> imports) {
        List<String> lines = new ArrayList<>(LINES);
        lines.addAll(imports);
        lines.addAll(imports);
        return Arbitraries.of(lines).list().ofMaxSize(8).map(chosen -> String.join("\n", chosen) + "\n");
    }

    @Provide
    Arbitrary<List<EditOfOne>> edits() {
        List<Arbitrary<EditOfOne>> edits = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            int document = i;
            edits.add(edit(IMPORTS.get(i)).map(edit -> new EditOfOne(document, edit)));
        }
        return Arbitraries.oneOf(edits).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<RandomEdits.RandomEdit> edit(List<String> imports) {
        List<String> fragments = new ArrayList<>();
        LINES.forEach(line -> fragments.add(line + "\n"));
        imports.forEach(line -> fragments.add(line + "\n"));
        fragments.addAll(List.of("", "one", "two", "\n", "#", "(", "\""));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of(0, 0, 0, 1, 5, 30),
                        Arbitraries.of(fragments))
                .as(RandomEdits.RandomEdit::new);
    }
}
