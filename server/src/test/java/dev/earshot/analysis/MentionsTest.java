package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "import logging.config\nlogging.config.listen()",
                "getattr(__import__('log' 'ging.config').config, 'lis' 'ten')()",
                "from importlib import import_module as i\ni('\\x6cogging.config').__dict__['\\x6cisten']()",
                "import ｌｏｇｇｉｎｇ.config as c\nc.ｌｉｓｔｅｎ()",
            })
    void textThatMayCallListenIsLookedAt(String text) {
        assertTrue(Mentions.leadToListen(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "import socket\nsocket.listen()", "import logging\nlogging.info('é 日本 🎉')"})
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
                .filter(c -> !Mentions.leadToListen(c))
                .toList();
        assertEquals(List.of(), overlooked);
    }
}
