package dev.earshot.grammars;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;

/// A folder that no other user can change, nor put another in the place of.
///
/// It is this user's own, no symbolic link, closed to everyone else's writing, and so is every folder above it,
/// save the system's and those, like `/tmp`, in which each may only move what is his own.
/// On Windows, where the user's profile is closed to others, only links are refused.
record PrivateFolder(Path path) {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    private static final int WRITABLE_BY_OTHERS = 0022;
    private static final int STICKY = 01000;

    /// Opens the folder of that name, or makes it with all that is missing above it.
    ///
    /// @throws IOException if it cannot be made, or another user could change it
    static PrivateFolder in(Path parent, String name) throws IOException {
        if (!parent.isAbsolute()) {
            throw new IOException("not an absolute path: " + parent);
        }
        Files.createDirectories(parent, onlyForThisUser());
        Path folder = parent.toRealPath().resolve(name);
        try {
            Files.createDirectory(folder, onlyForThisUser());
        } catch (FileAlreadyExistsException kept) {
            // Another start made it; whether it is safe is checked below.
        }
        return checked(folder);
    }

    /// A new folder, for this process only.
    static PrivateFolder fresh() throws IOException {
        return checked(Files.createTempDirectory("earshot-").toRealPath());
    }

    private static PrivateFolder checked(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("not a folder of its own: " + folder);
        }
        if (POSIX) {
            UserPrincipal self = self(folder);
            if (!owner(folder).equals(self) || (mode(folder) & WRITABLE_BY_OTHERS) != 0) {
                throw new IOException("another user could change " + folder);
            }
            for (Path above = folder.getParent(); above != null; above = above.getParent()) {
                if (!isFixed(above, self)) {
                    throw new IOException("another user could put something else in the place of " + folder
                            + ", because of the permissions of " + above);
                }
            }
        }
        return new PrivateFolder(folder);
    }

    private static boolean isFixed(Path folder, UserPrincipal self) throws IOException {
        boolean trustedOwner = uid(folder) == 0 || owner(folder).equals(self);
        int mode = mode(folder);
        return trustedOwner && ((mode & WRITABLE_BY_OTHERS) == 0 || (mode & STICKY) != 0);
    }

    private static UserPrincipal self(Path folder) throws IOException {
        return folder.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
    }

    private static UserPrincipal owner(Path folder) throws IOException {
        return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static int uid(Path folder) throws IOException {
        return (int) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static int mode(Path folder) throws IOException {
        return (int) Files.getAttribute(folder, "unix:mode", LinkOption.NOFOLLOW_LINKS);
    }

    private static FileAttribute<?>[] onlyForThisUser() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
