package dev.earshot.python;

import java.util.List;
import java.util.Random;

/// A program put together at random from forms of binding, scopes and flow. It runs to its end, raises nothing that it
/// does not catch, calls what it defines, and asks only what can be known before it runs.
final class RandomProgram {
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

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private Around around = new Around(0, false, false, false);
    private int names;

    private RandomProgram(Random random) {
        this.random = random;
    }

    /// What stands around a statement, which decides on what it may be.
    private record Around(int indent, boolean loop, boolean function, boolean guarded) {
        Around deeper() {
            return new Around(indent + 1, loop, function, guarded);
        }

        Around inLoop() {
            return new Around(indent + 1, true, function, guarded);
        }

        Around inTry() {
            return new Around(indent + 1, loop, function, true);
        }

        Around inFunction() {
            return new Around(indent + 1, false, true, false);
        }

        /// In a class, a generator or a `finally`: nothing leaves it but at its end.
        Around closed() {
            return new Around(indent + 1, false, false, false);
        }
    }

    /// A program of statements nested up to `depth` deep.
    static String of(Random random, int depth) {
        RandomProgram program = new RandomProgram(random);
        program.block(depth);
        return HEADER + program.text + FOOTER;
    }

    private void block(int depth) {
        line("pass");
        for (int left = 1 + random.nextInt(depth > 1 ? 5 : 3); left > 0; left--) {
            statement(depth);
        }
    }

    private void statement(int depth) {
        if (depth == 0) {
            simple();
            return;
        }
        switch (random.nextInt(23)) {
            case 0, 1 -> branch(depth - 1);
            case 2, 3 -> loop(depth - 1);
            case 4, 5 -> attempt(depth - 1);
            case 6 -> manager(depth - 1);
            case 7 -> match(depth - 1);
            case 8, 9, 10 -> function(depth - 1);
            case 11 -> generator(depth - 1);
            case 12 -> classOf(depth - 1);
            default -> simple();
        }
    }

    private void simple() {
        String value = value(2);
        switch (random.nextInt(22)) {
            case 0, 1, 2, 3 -> line(value + "(9030)");
            case 4, 5, 6, 7 -> line(name() + " = " + value);
            case 8 -> line("(" + name() + " := " + value + ")(9030)");
            case 9 -> {
                String one = name();
                String two = name();
                line(one + ", " + two + " = " + two + ", " + one);
            }
            case 10 -> line(name() + " = " + name() + " = " + value);
            case 11 -> line("table[\"" + oneOf("k", "q") + "\"] = " + value);
            case 12 -> line("row[" + oneOf("0", "1", "-1") + "] = " + value);
            case 13 -> line("box." + oneOf("x", "y") + " = " + value);
            case 14 -> line("row.append(" + value + ")");
            case 15 -> line(oneOf("n += 1", "n = 0", "n = 2", "n -= 1"));
            case 16 -> line("[each(9030) for each in (a, " + value + ") if each is not quiet]");
            case 17 -> line("list(map(" + value + ", [9030]))");
            case 18 -> line("lazy = (each(9030) for each in [" + value + "])");
            case 19 -> deletion(value);
            case 20 -> leave();
            default -> line(around.function ? "return " + value : "pass");
        }
    }

    private void leave() {
        if (around.loop && random.nextBoolean()) {
            line(oneOf("break", "continue"));
        } else {
            line(around.guarded ? oneOf("fail()", "raise ValueError", "raise OSError(\"told to\")") : "pass");
        }
    }

    private void deletion(String value) {
        String name = name();
        line(name + " = " + name);
        line("del " + name);
        line("try:");
        within(around.deeper(), () -> line(name + "(9030)"));
        line("except NameError:");
        within(around.deeper(), () -> line(name + " = " + value.replaceAll("\\b" + name + "\\b", "listen")));
    }

    private void branch(int depth) {
        line("if " + condition() + ":");
        within(around.deeper(), () -> block(depth));
        line("else:");
        within(around.deeper(), () -> block(depth));
    }

    private void loop(int depth) {
        line(
                switch (random.nextInt(6)) {
                    case 0 -> "for _ in range(2):";
                    case 1 -> "for a in (listen, quiet):";
                    case 2 -> "for b in [quiet, c]:";
                    case 3 -> "for key in table:";
                    case 4 -> "for each in list(row):";
                    default -> "for c in (a, " + value(1) + "):";
                });
        within(around.inLoop(), () -> block(depth));
        line("else:");
        within(around.deeper(), () -> block(depth));
    }

    private void attempt(int depth) {
        line("try:");
        within(around.inTry(), () -> block(depth));
        line("except " + oneOf("ValueError", "LookupError", "(KeyError, OSError)", "OSError") + ":");
        within(around.deeper(), () -> block(depth));
        line("except Exception:");
        within(around.deeper(), () -> line("quiet()"));
        line("else:");
        within(around.deeper(), () -> block(depth));
        if (random.nextBoolean()) {
            line("finally:");
            within(around.closed(), () -> block(depth));
        }
    }

    private void manager(int depth) {
        line(
                random.nextBoolean()
                        ? "with suppress(Exception):"
                        : "with lent(" + value(1) + ") as b, suppress(Exception):");
        within(around.inTry(), () -> block(depth));
    }

    private void match(int depth) {
        line("match (n, " + value(1) + "):");
        within(around.deeper(), () -> {
            for (String pattern : List.of("(0, b)", "(1 | 2, [c, *_])", "[m, c] if m > 0")) {
                line("case " + pattern + ":");
                within(around.deeper(), () -> block(depth));
            }
            line("case _:");
            within(around.deeper(), () -> line("a(9030)"));
        });
    }

    private void function(int depth) {
        String name = freshName("f");
        String given = value(1);
        line("def " + name + "(p, q=" + value(1) + "):");
        within(around.inFunction(), () -> {
            bindNames();
            line("p(9030)");
            line("q(9030)");
            block(depth);
            line("return " + value(1));
        });
        line(name + "(" + given + ")");
        if (random.nextBoolean()) {
            line(name + "(quiet, " + given + ")(9030)");
        }
    }

    private void generator(int depth) {
        String name = freshName("g");
        line("def " + name + "():");
        within(around.closed(), () -> {
            bindNames();
            line("yield " + value(1));
            block(depth);
            line("yield " + value(1));
        });
        line(oneOf(
                        "for b in %s(): b(9030)",
                        "list(%s())", "next(%s())(9030)", "lazy = %s()", "[each(9030) for each in %s()]")
                .formatted(name));
    }

    private void classOf(int depth) {
        String name = freshName("K");
        line("class " + name + ":");
        within(around.closed(), () -> {
            line("s = staticmethod(" + value(1) + ")");
            block(depth);
            line("def m(self, p):");
            within(around.inFunction(), () -> {
                bindNames();
                line("self.p = p");
                block(depth);
                line("self.p(9030)");
            });
        });
        line(name + ".s(9030)");
        line(name + "().m(" + value(1) + ")");
    }

    /// Where a function finds each of the names: it makes it its own, or takes it from around it.
    private void bindNames() {
        line("global n");
        for (String name : List.of("a", "b", "c")) {
            line(random.nextBoolean() ? name + " = quiet" : "global " + name);
        }
    }

    private String condition() {
        return oneOf(
                "True",
                "False",
                "n == 1",
                "n > 0",
                "not n",
                "a is listen",
                "b is quiet",
                "c is not listen",
                "n in (0, 2)",
                "n == 0 and a is not quiet",
                "\"k\" in table",
                "\"z\" in table",
                "len(row) > 2",
                "hasattr(box, \"z\")");
    }

    private String value(int depth) {
        int form = depth == 0 ? 0 : random.nextInt(17);
        return switch (form) {
            case 1 -> "(" + value(depth - 1) + " if " + condition() + " else " + value(depth - 1) + ")";
            case 2 -> "(" + value(depth - 1) + " or " + value(depth - 1) + ")";
            case 3 -> "(" + value(depth - 1) + " and " + value(depth - 1) + ")";
            case 4 -> "same(" + value(depth - 1) + ")";
            case 5 -> "partial(" + value(depth - 1) + ")";
            case 6 -> "(lambda v: v)(" + value(depth - 1) + ")";
            case 7 -> "[quiet, " + value(depth - 1) + "][1]";
            case 8 -> "{\"k\": " + value(depth - 1) + "}[\"k\"]";
            case 9 -> "(lambda *args, f=" + value(depth - 1) + ": f)()";
            default ->
                oneOf(
                        "a",
                        "b",
                        "c",
                        "listen",
                        "quiet",
                        "logging.config.listen",
                        "row[0]",
                        "row[-1]",
                        "table[\"k\"]",
                        "box.x",
                        "table.get(\"q\")",
                        "getattr(logging.config, \"lis\" + \"ten\")",
                        "getattr(box, \"y\")",
                        "globals()[\"a\"]");
        };
    }

    private String name() {
        return oneOf("a", "b", "c");
    }

    private String freshName(String prefix) {
        names++;
        return prefix + names;
    }

    private String oneOf(String... forms) {
        return forms[random.nextInt(forms.length)];
    }

    private void within(Around inner, Runnable block) {
        Around before = around;
        around = inner;
        block.run();
        around = before;
    }

    private void line(String line) {
        text.append("    ".repeat(around.indent)).append(line).append('\n');
    }
}
