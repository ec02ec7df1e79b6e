package dev.earshot.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.CPython;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is broken is decided by CPython.
class StrictnessTest {
    private static final List<String> PROGRAMS = List.of(
            "def f():\n    while True:\n    g()\n",
            "def f():\n    while True:\n        g()\n",
            "def f():\n    if x:\n\n    g()\n",
            "def f():\n\ng()\n",
            "class A:\n    def f(self):\n    def g(self):\n        pass\n",
            "def f():\n    a = 1\n        b = 2\n    c = 3\n",
            "def f():\n    a = 1\n    b = 2\n    # c\n",
            "def f():\n    a = 1\n# c\n    b = 2\n",
            "def f():\n        a = 1\n    b = 2\n",
            "def f():\n\ta = 1\n        b = 2\n",
            "import x\n    y = 2\n",
            "    y = 2\n",
            "\uFEFFx = 1\ny = 2\n",
            "x = 1\n\f\ny = 2\n",
            "try:\n    a\ng()\n",
            "try:\n    a\nfinally:\n    b\n",
            "try:\n    a\nexcept* E:\n    b\n",
            "try:\n    a\nexcept E:\n    b\nelse:\n    c\n",
            "for x in y:\n    # nothing yet\n",
            "for x in y: pass\n",
            "def f():\n    match x:\n    g()\n",
            "def f():\n    match x:\n        case 1:\n            g()\n",
            "def f():\n    match x:\n        case 1:\n    g()\n",
            "with open(x) as f:\n    # todo\ng()\n",
            "with (open(x) as f,\n    open(y)): pass\n",
            "def f():\n    head, *\n    g.h(1)\n",
            "head, *g.h(1)\n",
            "[*\n g.h(1)]\n",
            "def f():\n    a +\n    g.h(1)\n",
            "def f():\n    a + \\\n    g.h(1)\n",
            "def f():\n    a.\n    g.h(1)\n",
            "def f():\n    x = not\n    g.h(1)\n",
            "def f():\n    x = (not\n    g.h(1))\n",
            "def f():\n    del\n    g\n",
            "def f():\n    import\n    g\n",
            "def f():\n    if a and\n      b: g()\n",
            "def f():\n    if (a and\n      b): g()\n",
            "def f():\n    if a:\n        b\n    elif c or\n      d: g()\n",
            "@a.\nb\ndef f(): pass\n",
            "@a(\nb)\n\n# c\ndef f(): pass\n",
            "class A(\n  B, C): pass\n",
            "class A(B,\n  C):\n    # d\n    x = '\\\n'; y = 1 # e\n",
            "def f():\n    match (x,\n      y):\n        # c\n        case 1 | \\\n          2: g()\n        case _:\n            h()\n",
            "def f():\n    return \"\"\"\n  a\n\"\"\", 1\n",
            "def f():\n    \"\"\"Calls g.h(1).\n    return 1\n",
            "def f():\n    'Calls g.h(1).\n    return 1\n",
            "def f():\n    x = \"\n    return 1\n",
            "x = f'{a\n",
            "x = 'a\\'\n",
            "print 1\n",
            "print >> x\n",
            "exec 'x'\n",
            "if x: pass\nelse: pass\n",
            "if x: pass\n  else: pass\n",
            "if x:\n    if y: pass\n    else: pass\nelif z: pass\n",
            "def f(): return 1\n  g()\n",
            "def f(): a = 1; return a\n",
            "class A: x = 1\n    y = 2\n",
            "@d\nclass A: x = 1\n",
            "x = [\n  1,\n2]\n",
            "if x:\n    y = '''\na\n'''\n    z\n");

    @Test
    void whatCPythonCannotParseIsBroken() throws IOException {
        List<Boolean> broken =
                CPython.parse(PROGRAMS).stream().map(parses -> !parses).toList();
        for (int i = 0; i < PROGRAMS.size(); i++) {
            String program = PROGRAMS.get(i);
            assertEquals(broken.get(i), isBroken(program), program);
        }
    }

    private static boolean isBroken(String program) {
        try (Suites suites = new Suites(_ -> {})) {
            return Statements.of(SourceText.of(program)).all().anyMatch(placed -> suites.isBroken(placed.statement()));
        }
    }
}
