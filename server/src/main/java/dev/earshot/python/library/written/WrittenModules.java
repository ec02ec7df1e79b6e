package dev.earshot.python.library.written;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Members of library modules of which a text beside this class says in Python what they do. Such a text is made for
/// being run here: short, and of what the machine knows through and through. It need not have all members of its
/// module.
///
/// Whatever only looks at known values belongs among the pure functions instead, which cost far less.
public final class WrittenModules {
    /// The members that each text is read for.
    private static final Map<String, Set<String>> MEMBERS = Map.ofEntries(
            Map.entry("calendar", names("Calendar monthcalendar timegm")),
            Map.entry("colorsys", names("hsv_to_rgb rgb_to_hls rgb_to_hsv")),
            Map.entry("gettext", names("NullTranslations dgettext gettext ngettext pgettext translation")),
            Map.entry("http", names("HTTPMethod")),
            Map.entry(
                    "http.client",
                    names("BadStatusLine HTTPException InvalidURL NotConnected RemoteDisconnected responses")),
            Map.entry("http.cookies", names("BaseCookie CookieError Morsel SimpleCookie")),
            Map.entry("os", names("fspath")),
            Map.entry("reprlib", names("Repr aRepr repr")),
            Map.entry("time", names("gmtime strftime strptime struct_time")),
            Map.entry(
                    "wsgiref.util",
                    names("application_uri guess_scheme request_uri setup_testing_defaults shift_path_info")),
            Map.entry("xml.dom.minidom", names("Attr Document Element NamedNodeMap Node Text parse parseString")),
            Map.entry("xml.sax", names("ContentHandler ErrorHandler SAXException SAXParseException parse parseString")),
            Map.entry("xml.sax.handler", names("ContentHandler ErrorHandler")),
            Map.entry("zipfile", names("BadZipFile LargeZipFile ZIP_DEFLATED ZIP_STORED ZipFile ZipInfo is_zipfile")));

    private WrittenModules() {}

    /// The paths of all that is written here.
    public static Stream<String> paths() {
        return MEMBERS.entrySet().stream()
                .flatMap(module -> module.getValue().stream().map(name -> module.getKey() + "." + name));
    }

    /// What a member is by its path; nothing where it is not written here.
    public static Optional<Reference> member(String path, Machine machine) {
        int dot = path.lastIndexOf('.');
        String module = path.substring(0, Math.max(dot, 0));
        String name = path.substring(dot + 1);
        return Optional.ofNullable(MEMBERS.get(module))
                .filter(names -> names.contains(name))
                .map(_ -> machine.read(Cell.attribute(machine.imports().written(module, () -> text(module)), name)));
    }

    private static Set<String> names(String text) {
        return Set.of(text.split(" ", -1));
    }

    private static String text(String module) {
        String path = module.replace('.', '/');
        return Stream.of(path + ".py", path + "/__init__.py")
                .flatMap(resource -> read(resource).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(module));
    }

    private static Optional<String> read(String resource) {
        try (InputStream in = WrittenModules.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
