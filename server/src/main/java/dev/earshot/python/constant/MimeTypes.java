package dev.earshot.python.constant;

import java.util.Locale;
import java.util.Map;

/// The module `mimetypes`, for those names of files that mean the same on all systems.
final class MimeTypes {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("txt", "text/plain"),
            Map.entry("css", "text/css"),
            Map.entry("csv", "text/csv"),
            Map.entry("json", "application/json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("tar", "application/x-tar"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"));

    private static final Map<String, String> ENCODINGS = Map.of("gz", "gzip", "bz2", "bzip2", "xz", "xz");

    private static final Map<String, String> EXTENSIONS = Map.of(
            "text/html", ".html",
            "text/css", ".css",
            "text/csv", ".csv",
            "application/json", ".json",
            "application/pdf", ".pdf",
            "application/zip", ".zip",
            "image/png", ".png",
            "image/gif", ".gif");

    private MimeTypes() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("mimetypes.guess_type", given -> type(given.atMost(1).text(0)));
        functions.put("mimetypes.guess_extension", given -> {
            String extension = EXTENSIONS.get(given.atMost(1).text(0).toLowerCase(Locale.ROOT));
            return extension == null ? Given.unsettled() : extension;
        });
    }

    private static Row type(String address) {
        if (address.contains(":") || address.contains(";") || address.contains("?") || address.contains("#")) {
            return Given.unsettled();
        }
        String name = address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String last = extension(name);
        String encoding = ENCODINGS.get(last);
        String extension = encoding == null ? last : extension(name.substring(0, name.length() - last.length() - 1));
        if (extension.isEmpty()) {
            return Row.of(Plain.NONE, encoding == null ? Plain.NONE : encoding);
        }
        String type = TYPES.get(extension);
        return type == null ? Given.unsettled() : Row.of(type, encoding == null ? Plain.NONE : encoding);
    }

    /// What stands behind the last dot; of a name that begins with its only one nothing does.
    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1);
    }
}
