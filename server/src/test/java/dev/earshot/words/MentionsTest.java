package dev.earshot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.ExpectedLines;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "import logging.config\nlogging.config.listen()",
                "import logging. \\\n    config as c\nc.listen()",
                "from logging import config\nimport logging\n(logging.  # here\n    config.listen())",
                "getattr(__import__('log' 'ging.config').config, 'listen')()",
                "from importlib import import_module as i\ni('log' 'ging.config').listen()",
                "import ｌｏｇｇｉｎｇ.config as c\nc.ｌｉｓｔｅｎ()",
                "from logging import (  # both\n    config,\n    handlers)\nconfig.listen()",
                "import logging\nfor part in 'config listen'.split():\n    print(part, getattr(logging, part, None))",
                "import logging.config\nprint(f'{logging.config.listen()}')",
                "import logging\nname = r'config'\ngetattr(logging, name).listen()",
            })
    void textThatMayCallListenIsLookedAt(String text) {
        assertTrue(Mentions.leadToListen(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "import socket\nsocket.listen()",
                "import logging\nlistener = Listener()",
                "import logging\nlogging.getLogger()\ngetattr(app.config, 'x')\nserver.listen()",
                "import logging  # not logging.config\nlogging.info('x')\nserver.listen(getattr(a, b))",
                "'''logging.config is not for\nthose who do not listen'''\nimport logging",
                "import logging\nlogging.info('é 日本 🎉 ﬁ')"
            })
    void textThatCannotIsNot(String text) {
        assertFalse(Mentions.leadToListen(text));
    }

    @Test
    void everyCharacterThatPythonReadsAsAnAsciiLetterCountsAsOne() {
        List<String> overlooked = IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
                .filter(c -> Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
                .mapToObj(Character::toString)
                .filter(c -> Normalizer.normalize(c, Normalizer.Form.NFKC)
                        .codePoints()
                        .anyMatch(n -> n == '_' || (n >= 'a' && n <= 'z') || (n >= 'A' && n <= 'Z')))
                .filter(c -> !Mentions.mayNormalizeToAscii(c))
                .toList();
        assertEquals(List.of(), overlooked);
    }

    /// Otherwise a scan would pass over what an editor shows.
    @Test
    void whateverTheAnalysisFindsIsMentioned() throws IOException {
        List<Path> overlooked = new ArrayList<>();
        int found = 0;
        try (Stream<Path> programs = Files.walk(Path.of("src/test/resources/programs"))) {
            for (Path program : programs.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(program);
                if (!ExpectedLines.found(SourceText.of(text)).isEmpty()) {
                    found++;
                    if (!Mentions.leadToListen(text)) {
                        overlooked.add(program);
                    }
                }
            }
        }
        assertTrue(found > 0);
        assertEquals(List.of(), overlooked);
    }
}
