package dev.earshot.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentTest {
    private static final long LIMIT = 1L << 20;

    @TempDir
    private Path folder;

    @Test
    void fileIsUtf8UnlessItSaysOtherwise() throws IOException {
        assertEquals(
                "name = 'né 🎉'\n",
                read("name = 'né 🎉'\n".getBytes(UTF_8)).text().toString());
    }

    @Test
    void byteOrderMarkIsNoPartOfTheText() throws IOException {
        assertEquals("x\n", read("\uFEFFx\n".getBytes(UTF_8)).text().toString());
        assertEquals("é\n", read("\uFEFFé\n".getBytes(UTF_16LE)).text().toString());
        assertEquals("é\n", read("\uFEFFé\n".getBytes(UTF_16BE)).text().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# -*- coding: latin-1 -*-\n",
                "#!/usr/bin/python3\n# vim: set fileencoding=iso-8859-1 :\n",
                "\n# coding: iso-latin-1\n",
                "\f # coding:\tcp1252\r\n",
                "# a\r# coding=ISO_8859_15\r",
            })
    void encodingDeclaredInTheFirstTwoLinesIsUsed(String declaration) throws IOException {
        SourceFile file = read((declaration + "name = 'né'\n").getBytes(ISO_8859_1));
        assertEquals(declaration + "name = 'né'\n", file.text().toString());
        assertEquals(Optional.empty(), file.problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a\n# b\n# coding: latin-1\n",
                "import os\n# coding: latin-1\n",
                "import os # coding: latin-1\n",
                "# encoding latin-1\n",
            })
    void whatOnlyLooksLikeADeclarationIsNone(String start) throws IOException {
        assertEquals(
                start + "né\n", read((start + "né\n").getBytes(UTF_8)).text().toString());
    }

    @Test
    void bytesThatAreNotInTheEncodingAreNamedWithTheirPlaceAndTheRestIsKept() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("a = 1\nsay = '🎉n".getBytes(UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes("'\nb = 2\n".getBytes(UTF_8));
        SourceFile file = read(bytes.toByteArray());
        assertEquals("a = 1\nsay = '🎉n\uFFFD'\nb = 2\n", file.text().toString());
        Problem problem = file.problem().orElseThrow();
        assertEquals("line 2, column 10: byte 0xE9 is not valid UTF-8; looked at without it", problem.message());
        assertFalse(problem.leavesGap());
    }

    @Test
    void encodingThatNobodyKnowsIsNamed() throws IOException {
        Problem problem =
                read("# coding: uft-8\nx = 1\n".getBytes(UTF_8)).problem().orElseThrow();
        assertEquals("cannot read the encoding 'uft-8' that it declares; looked at as UTF-8", problem.message());
        assertTrue(problem.leavesGap());
    }

    @Test
    void fileOverTheLimitIsNotRead() throws IOException {
        Path file = Files.write(folder.resolve("large.py"), new byte[1001]);
        assertFalse(new FileContent(1000).read(file));
        assertTrue(new FileContent(1001).read(file));
    }

    @Test
    void fileOfAnyLengthIsReadWhole() throws IOException {
        String large = "x = 1  # line\n".repeat(60_000);
        Files.writeString(folder.resolve("large.py"), large);
        FileContent content = new FileContent(LIMIT);
        assertTrue(content.read(folder.resolve("large.py")));
        assertEquals(large, content.text());
        Files.writeString(folder.resolve("small.py"), "y\n");
        assertTrue(content.read(folder.resolve("small.py")));
        assertEquals("y\n", content.text());
    }

    @ParameterizedTest
    @CsvSource({"x = 1, true", "x = 'é', false", "# coding: iso2022_jp, false", "# coding: utf-8, true"})
    void onlyAsciiThatPythonReadsAsSuchIsPlain(String text, boolean isPlain) throws IOException {
        FileContent content = new FileContent(LIMIT);
        assertTrue(content.read(Files.writeString(folder.resolve("file.py"), text)));
        assertEquals(isPlain, content.isPlain());
    }

    private SourceFile read(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("file.py"), bytes);
        FileContent content = new FileContent(LIMIT);
        assertTrue(content.read(path));
        return content.file(path);
    }
}
