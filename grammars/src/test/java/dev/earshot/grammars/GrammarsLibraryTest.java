package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.treesitter.jtreesitter.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrammarsLibraryTest {
    private static final BundledLibrary BUNDLED = BundledLibrary.of(Platform.current());

    private final Path caches;

    GrammarsLibraryTest(@TempDir Path caches) {
        this.caches = caches;
    }

    @Test
    void digestIsThatOfTheContent() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(BUNDLED.content());
        assertEquals(HexFormat.of().formatHex(digest), BUNDLED.sha256());
    }

    @Test
    void copyEqualsTheBundledLibraryAndIsKept() throws IOException {
        Path copy = copy();
        assertArrayEquals(BUNDLED.content(), Files.readAllBytes(copy));
        Object made = Files.getAttribute(copy, "unix:ino");
        assertEquals(made, Files.getAttribute(copy(), "unix:ino"));
        assertEquals(List.of(copy), files());
    }

    @Test
    void tamperedCopyIsReplaced() throws IOException {
        byte[] tampered = BUNDLED.content().clone();
        tampered[tampered.length / 2] ^= 1;
        Files.write(copy(), tampered);
        assertArrayEquals(BUNDLED.content(), Files.readAllBytes(copy()));
    }

    @Test
    void shortCopyIsReplaced() throws IOException {
        Files.writeString(copy(), "");
        assertArrayEquals(BUNDLED.content(), Files.readAllBytes(copy()));
    }

    @Test
    void symbolicLinkInItsPlaceIsReplacedAndItsTargetLeftAlone() throws IOException {
        Path elsewhere = Files.write(caches.resolve("elsewhere"), BUNDLED.content());
        Path copy = copy();
        Files.delete(copy);
        Files.createSymbolicLink(copy, elsewhere);
        assertTrue(Files.isRegularFile(copy(), LinkOption.NOFOLLOW_LINKS));
        assertArrayEquals(BUNDLED.content(), Files.readAllBytes(elsewhere));
    }

    @Test
    void libraryIsLoadedWhereNoCacheCanBe() throws IOException {
        Path file = Files.createFile(caches.resolve("file"));
        assertTrue(
                GrammarsLibrary.load(BUNDLED, file).find("tree_sitter_python").isPresent());
    }

    @Test
    void brokenLibraryIsRefusedWithAReason() {
        var broken = new BundledLibrary("broken.so", "0", new byte[0]);
        assertThrows(GrammarUnavailableException.class, () -> GrammarsLibrary.load(broken, caches));
    }

    @Test
    void processesThatStartAtOnceShareOneCopy() throws IOException, InterruptedException {
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(startProcess());
        }
        for (Process start : starts) {
            assertEquals(0, start.waitFor(), () -> said(start));
        }
        List<Path> made = files();
        assertEquals(List.of(copy()), made);
    }

    private Process startProcess() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path", "");
        var builder = new ProcessBuilder(
                        java, "--enable-native-access=ALL-UNNAMED", "-cp", classPath, Start.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", caches.toString());
        return builder.start();
    }

    /// What a process of its own runs.
    static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            if (PythonGrammar.language().getAbiVersion() > Language.LANGUAGE_VERSION) {
                throw new AssertionError("not the library that was bundled");
            }
        }
    }

    private static String said(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private Path copy() throws IOException {
        return LibraryCopy.in(PrivateFolder.in(caches, "earshot"), BUNDLED);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(caches.toRealPath().resolve("earshot"))) {
            return files.toList();
        }
    }
}
