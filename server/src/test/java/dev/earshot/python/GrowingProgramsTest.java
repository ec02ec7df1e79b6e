package dev.earshot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Short programs that make something out of all proportion: Python itself would need more memory or time than there
/// is.
/// What is looked at stays small, and the call behind it is found.
class GrowingProgramsTest {
    private static final String CALL = "logging.config.listen()\n";

    private static Stream<String> programs() {
        return Stream.of(
                again("text = 'ab'", "text = text + text"),
                again("text = 'ab'", "text = f'{text}{text}{text}'"),
                again("text = 'ab'", "text = '%s%s%s' % (text, text, text)"),
                again("text = 'ab'", "text = '%(a)s%(a)s' % {'a': text}"),
                again("text = 'ab'", "text = '{0}{0}{0}'.format(text)"),
                again("text = 'ab'", "text = text.replace('', text)"),
                again("text = 'ab'", "text = text.join([text, text, text])"),
                again("import string\ntext = 'ab'", "text = string.Template('$a$a').substitute(a=text)"),
                again("import re\ntext = 'ab'", "text = re.sub('a', text, 'a' * 99)"),
                again("import json\ntext = 'ab'", "text = json.dumps([text, text, text])"),
                again("text = 'ab'", "text = repr([text, text, text])"),
                again("text = 'ab'", "text = str((text, text, text))"),
                again("data = b'ab'", "data = data + data + data"),
                again("data = b'ab'", "data = b''.join([data, data, data])"),
                again("data = b'ab'", "data = data.hex().encode() * 3"),
                again("count = 12345678901234567890", "count = count * count"),
                again("count = 3", "count = 1 << count"),
                again("import itertools\nitems = [1, 2]", "items = list(itertools.product(items, items))"),
                again("text = '0'", "text = text.zfill(999) * 999"),
                again("text = 'ab'", "text = text * 4611686020574871551"),
                again("items = [1, 2, 3, 4]", "items = items * 4611686018427387904"),
                again("items = [logging]", "items = items + items"),
                again("items = [logging]", "items.extend(items)"),
                again("items = [logging]", "items = [*items, *items]"),
                again("items = [logging]", "items = [items, items]\nitems == items"),
                again("items = {1}", "items |= {(item, item) for item in items}"),
                again("items = (1,)", "items = (items, items)\n{items: 1}\nsorted([items, items])"),
                again("import json\nitems = [1]", "items = [items, items]") + "json.dumps(items)\n",
                again("import json\nitems = {'a': 1}", "items = {'a': items, 'b': items}") + "json.dumps(items)\n",
                "import json\nitems = []\nitems.append(items)\njson.dumps(items)\n",
                again("error = ValueError('a')", "error = ValueError(error, error)") + "str(error)\n",
                again(
                        "class Last: pass",
                        "class First(Last): pass\nclass Second(Last): pass\n" + "class Last(First, Second): pass"),
                "import json\njson.loads('" + "[".repeat(9_000) + "]".repeat(9_000) + "')\n",
                "items = " + "[".repeat(190) + "]".repeat(190) + "\n",
                again("count = 2", "count = count ** count"),
                again("twice = lambda given: given", "twice = (lambda f: lambda given: f(f(given)))(twice)")
                        + "twice(1)\n",
                again("code = 'pass'", "code = f'exec({code!r})'") + "exec(code)\n",
                """
                def fibonacci(n):
                    return fibonacci(n - 1) + fibonacci(n - 2) if n > 1 else n
                fibonacci(60)
                """,
                """
                def tree(n):
                    if n:
                        yield from tree(n - 1)
                        yield from tree(n - 1)
                    yield n
                list(tree(40))
                """,
                "ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n[0 " + "for a in ten ".repeat(12) + "]\n",
                "ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n" + "[".repeat(11) + "0" + " for a in ten]".repeat(11) + "\n",
                again("call = print", "call = (lambda f: lambda given: [f(given), f(given)])(call)") + "call(1)\n",
                "import re\nre.match('(a+)+$', 'a' * 60 + 'b')\n",
                "import itertools\nlist(itertools.permutations(range(20)))\n",
                "for number in range(10 ** 15):\n    pass\n");
    }

    private static String again(String first, String step) {
        return first + "\n" + (step + "\n").repeat(40);
    }

    @ParameterizedTest
    @MethodSource("programs")
    @Timeout(60) // not to wait for ever, should one of them grow again
    void programThatGrowsIsLookedAtInBounds(String program) {
        String body = (program + CALL).indent(4);
        String text = "import logging.config\ndef main():\n" + body + "main()\n";
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text), report -> {
            throw new AssertionError(report);
        })) {
            List<Integer> starts = analysis.findings().stream()
                    .map(finding -> finding.range().start())
                    .toList();
            assertEquals(List.of(text.lastIndexOf(CALL)), starts);
        }
    }
}
