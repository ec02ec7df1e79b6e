package dev.earshot.python;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Programs put together at random from forms of binding, scopes and flow. Each runs to its end, raises nothing that it
/// does not catch, calls what it defines, and asks only what can be known before it runs.
final class GeneratedPrograms {
    private static final String HEADER = """
            import logging.config
            from contextlib import contextmanager, suppress
            from functools import partial
            from logging.config import listen


            def quiet(*args):
                return None


            def same(value):
                return value


            def fail(*args):
                raise KeyError("told to")


            @contextmanager
            def lent(value):
                try:
                    yield value
                finally:
                    quiet(0)


            class Box:
                pass


            a = listen
            b = quiet
            c = logging.config.listen
            n = 0
            row = [quiet, listen]
            table = {"k": listen, "q": quiet}
            box = Box()
            box.x = quiet
            box.y = listen

            """;

    private static final String FOOTER = """

            for last in (a, b, c, *row, *table.values(), box.x, box.y):
                last(1)
            """;

    private GeneratedPrograms() {}

    /// A piece of a program.
    @FunctionalInterface
    private interface Piece {
        void write(Page page);
    }

    static Arbitrary<String> programs() {
        return blocks(3).map(block -> {
            Page page = new Page();
            block.write(page);
            return HEADER + page.text() + FOOTER;
        });
    }

    private static Arbitrary<Piece> blocks(int depth) {
        return statements(depth).list().ofMinSize(1).ofMaxSize(depth > 1 ? 5 : 3).map(pieces -> page -> {
            page.line("pass");
            pieces.forEach(piece -> piece.write(page));
        });
    }

    private static Arbitrary<Piece> statements(int depth) {
        Arbitrary<Piece> simple = simpleStatements();
        if (depth == 0) {
            return simple;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(10, simple),
                Tuple.of(2, branches(depth)),
                Tuple.of(2, loops(depth)),
                Tuple.of(2, attempts(depth)),
                Tuple.of(1, managers(depth)),
                Tuple.of(1, matches(depth)),
                Tuple.of(3, functions(depth)),
                Tuple.of(1, generators(depth)),
                Tuple.of(1, classes(depth)));
    }

    private static Arbitrary<Piece> simpleStatements() {
        Arbitrary<String> values = values(2);
        return Arbitraries.frequencyOf(
                Tuple.of(4, lines("%s(9030)", values)),
                Tuple.of(4, Combinators.combine(names(), values).as((name, value) -> line(name + " = " + value))),
                Tuple.of(1, Combinators.combine(names(), values).as((name, value) -> line("(" + name + " := " + value + ")(9030)"))),
                Tuple.of(1, Combinators.combine(names(), names()).as((one, two) -> line(one + ", " + two + " = " + two + ", " + one))),
                Tuple.of(1, Combinators.combine(names(), names(), values).as((one, two, value) -> line(one + " = " + two + " = " + value))),
                Tuple.of(1, Combinators.combine(Arbitraries.of("k", "q"), values).as((key, value) -> line("table[\"" + key + "\"] = " + value))),
                Tuple.of(1, Combinators.combine(Arbitraries.of("0", "1", "-1"), values).as((at, value) -> line("row[" + at + "] = " + value))),
                Tuple.of(1, Combinators.combine(Arbitraries.of("x", "y"), values).as((name, value) -> line("box." + name + " = " + value))),
                Tuple.of(1, lines("row.append(%s)", values)),
                Tuple.of(1, Arbitraries.of("n += 1", "n = 0", "n = 2", "n -= 1").map(GeneratedPrograms::line)),
                Tuple.of(1, lines("[each(9030) for each in (a, %s) if each is not quiet]", values)),
                Tuple.of(1, lines("list(map(%s, [9030]))", values)),
                Tuple.of(1, lines("lazy = (each(9030) for each in [%s])", values)),
                Tuple.of(1, Combinators.combine(names(), values).as(GeneratedPrograms::deleted)),
                Tuple.of(1, Arbitraries.<Piece>of(
                        page -> page.inLoop("break"),
                        page -> page.inLoop("continue"),
                        page -> page.inTry("fail()"),
                        page -> page.inTry("raise ValueError"),
                        page -> page.inTry("raise OSError(\"told to\")"))),
                Tuple.of(1, values.map(value -> page -> page.inFunction("return " + value))));
    }

    private static Piece deleted(String name, String value) {
        return page -> {
            page.line(name + " = " + name);
            page.line("del " + name);
            page.line("try:");
            page.indented(() -> page.line(name + "(9030)"));
            page.line("except NameError:");
            page.indented(() -> page.line(name + " = " + value.replaceAll("\\b" + name + "\\b", "listen")));
        };
    }

    private static Arbitrary<Piece> branches(int depth) {
        return Combinators.combine(conditions(), blocks(depth - 1), blocks(depth - 1)).as((condition, body, other) -> page -> {
            page.line("if " + condition + ":");
            page.indented(() -> body.write(page));
            page.line("else:");
            page.indented(() -> other.write(page));
        });
    }

    private static Arbitrary<Piece> loops(int depth) {
        Arbitrary<String> heads = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of("for _ in range(2):", "for a in (listen, quiet):", "for b in [quiet, c]:")),
                Tuple.of(1, values(1).map(value -> "for c in (a, " + value + "):")),
                Tuple.of(1, Arbitraries.of("for key in table:", "for each in list(row):")));
        return Combinators.combine(heads, blocks(depth - 1), blocks(depth - 1)).as((head, body, other) -> page -> {
            page.line(head);
            page.loop(() -> body.write(page));
            page.line("else:");
            page.indented(() -> other.write(page));
        });
    }

    private static Arbitrary<Piece> attempts(int depth) {
        return Combinators.combine(
                        blocks(depth - 1),
                        Arbitraries.of("ValueError", "LookupError", "(KeyError, OSError)", "OSError"),
                        blocks(depth - 1),
                        blocks(depth - 1),
                        blocks(depth - 1),
                        Arbitraries.of(true, false))
                .as((body, type, handler, other, last, hasFinally) -> page -> {
                    page.line("try:");
                    page.guarded(() -> body.write(page));
                    page.line("except " + type + ":");
                    page.indented(() -> handler.write(page));
                    page.line("except Exception:");
                    page.indented(() -> page.line("quiet()"));
                    page.line("else:");
                    page.indented(() -> other.write(page));
                    if (hasFinally) {
                        page.line("finally:");
                        page.unbroken(() -> last.write(page));
                    }
                });
    }

    private static Arbitrary<Piece> managers(int depth) {
        Arbitrary<String> heads = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("with suppress(Exception):")),
                Tuple.of(1, values(1).map(value -> "with lent(" + value + ") as b, suppress(Exception):")));
        return Combinators.combine(heads, blocks(depth - 1)).as((head, body) -> page -> {
            page.line(head);
            page.guarded(() -> body.write(page));
        });
    }

    private static Arbitrary<Piece> matches(int depth) {
        return Combinators.combine(values(1), blocks(depth - 1), blocks(depth - 1), blocks(depth - 1))
                .as((value, one, two, three) -> page -> {
                    page.line("match (n, " + value + "):");
                    page.indented(() -> {
                        page.line("case (0, b):");
                        page.indented(() -> one.write(page));
                        page.line("case (1 | 2, [c, *_]):");
                        page.indented(() -> two.write(page));
                        page.line("case [m, c] if m > 0:");
                        page.indented(() -> three.write(page));
                        page.line("case _:");
                        page.indented(() -> page.line("a(9030)"));
                    });
                });
    }

    private static Arbitrary<Piece> functions(int depth) {
        return Combinators.combine(
                        homes(), values(1), values(1), blocks(depth - 1), values(1), Arbitraries.of(true, false))
                .as((homes, given, standard, body, result, again) -> page -> {
                    String name = page.freshName("f");
                    page.line("def " + name + "(p, q=" + standard + "):");
                    page.function(() -> {
                        page.bindNames(homes);
                        page.line("p(9030)");
                        page.line("q(9030)");
                        body.write(page);
                        page.line("return " + result);
                    });
                    page.line(name + "(" + given + ")");
                    if (again) {
                        page.line(name + "(quiet, " + given + ")(9030)");
                    }
                });
    }

    private static Arbitrary<Piece> generators(int depth) {
        Arbitrary<String> uses = Arbitraries.of(
                "for b in %s(): b(9030)", "list(%s())", "next(%s())(9030)", "lazy = %s()", "[each(9030) for each in %s()]");
        return Combinators.combine(homes(), values(1), blocks(depth - 1), values(1), uses)
                .as((homes, first, body, second, use) -> page -> {
                    String name = page.freshName("g");
                    page.line("def " + name + "():");
                    page.function(() -> {
                        page.bindNames(homes);
                        page.line("yield " + first);
                        page.generator(() -> body.write(page));
                        page.line("yield " + second);
                    });
                    page.line(use.formatted(name));
                });
    }

    private static Arbitrary<Piece> classes(int depth) {
        return Combinators.combine(values(1), blocks(depth - 1), homes(), blocks(depth - 1), values(1))
                .as((member, body, homes, method, given) -> page -> {
                    String name = page.freshName("K");
                    page.line("class " + name + ":");
                    page.classBody(() -> {
                        page.line("s = staticmethod(" + member + ")");
                        body.write(page);
                        page.line("def m(self, p):");
                        page.function(() -> {
                            page.bindNames(homes);
                            page.line("self.p = p");
                            method.write(page);
                            page.line("self.p(9030)");
                        });
                    });
                    page.line(name + ".s(9030)");
                    page.line(name + "().m(" + given + ")");
                });
    }

    /// Where a function finds each of the three names: it makes it its own, or takes it from around it.
    private static Arbitrary<List<Boolean>> homes() {
        return Arbitraries.of(true, false).list().ofSize(3);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "c");
    }

    private static Arbitrary<String> conditions() {
        return Arbitraries.of(
                "True", "False", "n == 1", "n > 0", "not n", "a is listen", "b is quiet", "c is not listen", "n in (0, 2)",
                "n == 0 and a is not quiet", "\"k\" in table", "\"z\" in table", "len(row) > 2", "hasattr(box, \"z\")");
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> leaves = Arbitraries.of(
                "a", "b", "c", "listen", "quiet", "logging.config.listen", "row[0]", "row[-1]", "table[\"k\"]", "box.x",
                "table.get(\"q\")", "getattr(logging.config, \"lis\" + \"ten\")", "getattr(box, \"y\")", "globals()[\"a\"]");
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<String> inner = values(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(8, leaves),
                Tuple.of(1, Combinators.combine(inner, conditions(), inner)
                        .as((one, condition, two) -> "(" + one + " if " + condition + " else " + two + ")")),
                Tuple.of(1, Combinators.combine(inner, inner).as((one, two) -> "(" + one + " or " + two + ")")),
                Tuple.of(1, Combinators.combine(inner, inner).as((one, two) -> "(" + one + " and " + two + ")")),
                Tuple.of(1, inner.map(value -> "same(" + value + ")")),
                Tuple.of(1, inner.map(value -> "partial(" + value + ")")),
                Tuple.of(1, inner.map(value -> "(lambda v: v)(" + value + ")")),
                Tuple.of(1, inner.map(value -> "[quiet, " + value + "][1]")),
                Tuple.of(1, inner.map(value -> "{\"k\": " + value + "}[\"k\"]")),
                Tuple.of(1, inner.map(value -> "(lambda *args, f=" + value + ": f(9030))")));
    }

    private static Arbitrary<Piece> lines(String format, Arbitrary<String> values) {
        return values.map(value -> line(format.formatted(value)));
    }

    private static Piece line(String text) {
        return page -> page.line(text);
    }

    /// The program as far as it is written, and what stands around the next line.
    private static final class Page {
        private final StringBuilder text = new StringBuilder();
        private int indent;
        private int names;
        private boolean loop;
        private boolean function;
        private boolean guarded;
        private boolean generator;

        String text() {
            return text.toString();
        }

        void line(String line) {
            text.append("    ".repeat(indent)).append(line).append('\n');
        }

        String freshName(String prefix) {
            names++;
            return prefix + names;
        }

        void indented(Runnable block) {
            indent++;
            block.run();
            indent--;
        }

        void inLoop(String line) {
            line(loop ? line : "pass");
        }

        void inTry(String line) {
            line(guarded ? line : "pass");
        }

        void inFunction(String line) {
            line(function && !generator ? line : "pass");
        }

        void loop(Runnable block) {
            boolean before = loop;
            loop = true;
            indented(block);
            loop = before;
        }

        void guarded(Runnable block) {
            boolean before = guarded;
            guarded = true;
            indented(block);
            guarded = before;
        }

        /// A block which nothing leaves but at its end.
        void unbroken(Runnable block) {
            boolean loopBefore = loop;
            boolean functionBefore = function;
            boolean guardedBefore = guarded;
            loop = false;
            function = false;
            guarded = false;
            indented(block);
            loop = loopBefore;
            function = functionBefore;
            guarded = guardedBefore;
        }

        void function(Runnable block) {
            block(block, true);
        }

        void classBody(Runnable block) {
            block(block, false);
        }

        private void block(Runnable block, boolean isFunction) {
            boolean loopBefore = loop;
            boolean functionBefore = function;
            boolean guardedBefore = guarded;
            boolean generatorBefore = generator;
            loop = false;
            function = isFunction;
            guarded = false;
            generator = false;
            indented(block);
            loop = loopBefore;
            function = functionBefore;
            guarded = guardedBefore;
            generator = generatorBefore;
        }

        void generator(Runnable block) {
            generator = true;
            block.run();
        }

        void bindNames(List<Boolean> own) {
            line("global n");
            for (int at = 0; at < own.size(); at++) {
                String name = String.valueOf((char) ('a' + at));
                line(own.get(at) ? name + " = quiet" : "global " + name);
            }
        }
    }
}
