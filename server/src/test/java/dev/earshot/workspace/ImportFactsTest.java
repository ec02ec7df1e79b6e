package dev.earshot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.workspace.ImportFact.Member;
import dev.earshot.workspace.ImportFact.Named;
import dev.earshot.workspace.ImportFact.Whole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportFactsTest {
    @Test
    void readsImportsOfModules() {
        assertReads("import a.b.c\n", new Whole("a.b.c", "a"));
        assertReads("import a.b as d, e\n", new Whole("a.b", "d"), new Whole("e", "e"));
    }

    @Test
    void readsImportsOfMembers() {
        assertReads("from a.b import c as d, e\n", new Member(0, "a.b", "c", "d"), new Member(0, "a.b", "e", "e"));
        assertReads("from a import *\n", new Member(0, "a", "*", "*"));
    }

    @Test
    void readsRelativeImports() {
        assertReads("from . import a\n", new Member(1, "", "a", "a"));
        assertReads("from ..b import a\n", new Member(2, "b", "a", "a"));
        assertReads("from .import a\n", new Member(1, "", "a", "a"));
    }

    @Test
    void readsOverSeveralLines() {
        assertReads(
                "from a import (  # why\n    b,\n    c as d,\n)\nimport e\n",
                new Member(0, "a", "b", "b"),
                new Member(0, "a", "c", "d"),
                new Whole("e", "e"));
        assertReads("from a import b, \\\n    c\n", new Member(0, "a", "b", "b"), new Member(0, "a", "c", "c"));
        assertReads("import a, \\\r\n    b\r\n", new Whole("a", "a"), new Whole("b", "b"));
    }

    @Test
    void readsIndentedAndJoinedStatements() {
        assertReads(
                "try: import a\nexcept ImportError: from b import c; import d\n",
                new Whole("a", "a"),
                new Member(0, "b", "c", "c"),
                new Whole("d", "d"));
    }

    @Test
    void readsNoImportInOtherWords() {
        assertReads("imported = 1\nreimport (x)\nwhat we import here\n");
    }

    @Test
    void readsNamesThatMayBeImportedLater() {
        assertReads(
                "import importlib\nimportlib.import_module('plugins.' + name)\nload(f\".{x}\", 'a.b')\n",
                new Whole("importlib", "importlib"),
                new Named("plugins."),
                new Named("a.b"));
        assertReads("load('plugins.' + name)\n");
    }

    @Test
    void readsNamesInTheirNormalForm() {
        assertReads("import \uFF4Cogging\n", new Whole("logging", "logging"));
    }

    private static void assertReads(String text, ImportFact... facts) {
        assertEquals(List.of(facts), ImportFacts.of(text));
    }
}
