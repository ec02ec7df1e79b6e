package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64, libearshot-grammars.so",
        "Linux, aarch64, linux-arm64, libearshot-grammars.so",
        "Mac OS X, aarch64, macos-arm64, libearshot-grammars.dylib",
        "Windows 11, amd64, windows-x64, earshot-grammars.dll",
    })
    void isNamedAsTheBuildNamesIt(String system, String processor, String name, String file) {
        Platform platform = Platform.of(system, processor);
        assertEquals(name, platform.toString());
        assertEquals(file, platform.libraryFile());
    }

    @Test
    void unsupportedSystemIsNamed() {
        var refusal = assertThrows(GrammarUnavailableException.class, () -> Platform.of("AIX", "ppc64"));
        assertTrue(String.valueOf(refusal.getMessage()).contains("aix"), refusal::toString);
    }

    @Test
    void unsupportedProcessorIsNamed() {
        Platform platform = Platform.of("Linux", "s390x");
        var refusal = assertThrows(GrammarUnavailableException.class, () -> BundledLibrary.of(platform));
        assertTrue(String.valueOf(refusal.getMessage()).contains("linux-s390x"), refusal::toString);
    }
}
