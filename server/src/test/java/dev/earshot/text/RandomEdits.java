package dev.earshot.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Edits of the kinds that break incremental parsers, each to be fitted to whatever text there is by then.
public final class RandomEdits {
    private static final List<String> FRAGMENTS = List.of(
            "\"",
            "'",
            "\"\"\"",
            "'''",
            "f\"",
            "f'{",
            "rf\"\"\"",
            "t'{x:{",
            "{{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "{",
            "#",
            "\\",
            "\\\n",
            "\n",
            "\r",
            "\r\n",
            "\f",
            "\t",
            " ",
            "    ",
            "\0",
            "\n\0\n",
            "\uFEFF",
            "\u2028",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "é",
            "@",
            "@a\n",
            ":",
            ";",
            "=",
            ",",
            "x",
            "def f():\n    pass\n",
            "class C:\n",
            "import ",
            "from a import b\n",
            "async ",
            "else:\n",
            "elif x:\n",
            "except",
            "finally:\n",
            "if x:\n  y\n",
            "match x:\n case _: pass\n",
            "return",
            "lambda",
            "x = (\n",
            "y = \"\"\"a\nb\"\"\"\n",
            "z = f\"{x!r:>{w}}\"\n",
            "logging.config.listen(9999)\n");

    private RandomEdits() {}

    /// An edit at some share of the text's length.
    ///
    /// @param place in millionths of the text's length
    public record RandomEdit(int place, int deleted, String inserted) {
        public Replacement on(int length) {
            int start = (int) ((long) length * place / 1_000_000);
            int end = (int) Math.min((long) start + deleted, length);
            return new Replacement(new TextRange(start, end), inserted);
        }
    }

    public static Arbitrary<List<RandomEdit>> edits() {
        Arbitrary<Integer> deleted = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(5, Arbitraries.integers().between(1, 3)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(4, 80)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(81, 5000)));
        return Combinators.combine(Arbitraries.integers().between(0, 1_000_000), deleted, source(0, 4))
                .as(RandomEdit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /// Text of fragments that mean much to a lexer.
    public static Arbitrary<String> source(int least, int most) {
        return Arbitraries.of(FRAGMENTS).list().ofMinSize(least).ofMaxSize(most).map(parts -> String.join("", parts));
    }
}
