package dev.earshot.python.library.written;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final Map<String, Set<String>> MEMBERS = members("""
            calendar: Calendar monthcalendar timegm
            colorsys: hsv_to_rgb rgb_to_hls rgb_to_hsv
            gettext: NullTranslations dgettext gettext ngettext pgettext translation
            http: HTTPMethod
            http.client: BadStatusLine HTTPException InvalidURL NotConnected RemoteDisconnected
                responses
            http.cookies: BaseCookie CookieError Morsel SimpleCookie
            inspect: cleandoc getdoc
            logging.handlers: BufferingHandler MemoryHandler
            os: fspath
            os.path: commonprefix
            reprlib: Repr aRepr repr
            time: gmtime strftime strptime struct_time
            urllib.request: Request
            wsgiref.util: application_uri guess_scheme request_uri setup_testing_defaults
                shift_path_info
            xml.dom.minidom: Attr Document Element NamedNodeMap Node Text parse parseString
            xml.sax: ContentHandler ErrorHandler SAXException SAXParseException parse
                parseString
            xml.sax.handler: ContentHandler ErrorHandler
            zipfile: BadZipFile LargeZipFile ZIP_DEFLATED ZIP_STORED ZipFile ZipInfo is_zipfile
            """);

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

    private static Map<String, Set<String>> members(String text) {
        Map<String, Set<String>> members = new HashMap<>();
        Set<String> ofModule = Set.of();
        for (String word : text.strip().split("\\s+", -1)) {
            if (word.endsWith(":")) {
                ofModule = new HashSet<>();
                members.put(word.substring(0, word.length() - 1), ofModule);
            } else {
                ofModule.add(word);
            }
        }
        return members;
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
