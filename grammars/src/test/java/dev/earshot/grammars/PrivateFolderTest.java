package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are those of POSIX")
class PrivateFolderTest {
    private final Path caches;

    PrivateFolderTest(@TempDir Path caches) {
        this.caches = caches;
    }

    @Test
    void newFolderIsClosedToOthersAndSoIsAllThatIsMadeAboveIt() throws IOException {
        Path folder = PrivateFolder.in(caches.resolve("a/b"), "earshot").path();
        assertEquals("rwx------", permissions(folder));
        assertEquals("rwx------", permissions(caches.resolve("a/b")));
    }

    @Test
    void freshFolderIsClosedToOthers() throws IOException {
        Path folder = PrivateFolder.fresh().path();
        assertEquals("rwx------", permissions(folder));
        Files.delete(folder);
    }

    @Test
    void existingFolderIsTaken() throws IOException {
        PrivateFolder first = PrivateFolder.in(caches, "earshot");
        assertEquals(first, PrivateFolder.in(caches, "earshot"));
    }

    @Test
    void folderThatOthersCanWriteIsRefused() throws IOException {
        permit("rwxrwx---", PrivateFolder.in(caches, "earshot").path());
        assertRefused();
    }

    @Test
    void folderInOneThatOthersCanWriteIsRefused() throws IOException {
        PrivateFolder.in(caches, "earshot");
        permit("rwxrwxrwx", caches);
        assertRefused();
    }

    @Test
    void symbolicLinkIsRefused() throws IOException {
        Path elsewhere = Files.createDirectory(caches.resolve("elsewhere"));
        Files.createSymbolicLink(caches.resolve("earshot"), elsewhere);
        assertRefused();
    }

    @Test
    void fileInItsPlaceIsRefused() throws IOException {
        Files.createFile(caches.resolve("earshot"));
        assertRefused();
    }

    @Test
    void folderOfAnotherUserIsRefused() throws IOException {
        // Root can give one away; for everyone else, root's are there.
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        Path parent = isRoot ? caches.toRealPath() : Path.of("/");
        String name = isRoot ? "earshot" : "usr";
        if (isRoot) {
            give(PrivateFolder.in(parent, name).path(), "daemon");
        }
        IOException refused = assertThrows(IOException.class, () -> PrivateFolder.in(parent, name));
        assertEquals("another user could change " + parent.resolve(name), refused.getMessage());
    }

    @Test
    void relativePathIsRefused() {
        assertThrows(IOException.class, () -> PrivateFolder.in(Path.of("?/.cache"), "earshot"));
    }

    private void assertRefused() {
        assertThrows(IOException.class, () -> PrivateFolder.in(caches, "earshot"));
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    private static void permit(String permissions, Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private static void give(Path folder, String user) throws IOException {
        Files.setOwner(
                folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
    }
}
