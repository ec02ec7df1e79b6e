package dev.earshot.report;

import java.net.URI;
import java.nio.file.Path;

/// How SARIF names files: by a reference from the folder in which the person works, which stands in the log once,
/// and what lies outside of it by its whole URI. Everything but plain letters is percent-encoded, as bytes of UTF-8.
final class ArtifactUris {
    private final Path workingFolder;
    private final String base;

    ArtifactUris(Path workingFolder) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
        String uri = ascii(this.workingFolder);
        this.base = uri.endsWith("/") ? uri : uri + "/";
    }

    /// The folder itself; it ends with a slash.
    String base() {
        return base;
    }

    ArtifactUri of(Path path) {
        String whole = ascii(workingFolder.resolve(path).normalize());
        if (!whole.startsWith(base) || whole.equals(base)) {
            return new ArtifactUri(whole, false);
        }
        // A colon in the first part would make what stands before it a scheme.
        return new ArtifactUri(whole.substring(base.length()).replace(":", "%3A"), true);
    }

    private static String ascii(Path path) {
        URI uri = path.toUri();
        return uri.toASCIIString();
    }

    /// @param isRelative whether it counts from the base
    record ArtifactUri(String uri, boolean isRelative) {}
}
