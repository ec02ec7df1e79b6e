package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// All functions of the library that look at nothing but their arguments and change nothing, by their dotted paths; of
/// methods the first argument is the object. Those of an area are made when somebody asks for one of them: most
/// programs ask for few.
public final class PureFunctions {
    private static final List<Area> AREAS = List.of(
            new Area(List.of("builtins.str", "builtins.bytes"), (functions, _) -> {
                TextMethods.addTo(functions);
                BytesMethods.addTo(functions);
            }),
            new Area(
                    List.of("builtins.int", "builtins.float", "builtins.divmod", "builtins.pow"),
                    (functions, attributes) -> {
                        NumberMethods.addTo(functions);
                        NumberMethods.addAttributesTo(attributes);
                    }),
            new Area(List.of("builtins.range"), Ranges::addTo),
            new Area(List.of("math"), (functions, _) -> Maths.addTo(functions)),
            new Area(List.of("statistics"), (functions, _) -> {
                Statistics.addTo(functions);
                Correlations.addTo(functions);
            }),
            new Area(
                    List.of(
                            "string.capwords",
                            "textwrap",
                            "shlex",
                            "fnmatch",
                            "html",
                            "pprint",
                            "keyword",
                            "unicodedata"),
                    (functions, _) -> TextFunctions.addTo(functions)),
            new Area(List.of("os.path", "posixpath"), (functions, _) -> OsPaths.addTo(functions)),
            new Area(List.of("urllib.parse"), (functions, attributes) -> {
                Addresses.addTo(functions);
                WebAddresses.addTo(functions, attributes);
            }),
            new Area(List.of("http"), HttpStatus::addTo),
            new Area(List.of("inspect.Parameter", "inspect._ParameterKind"), ParameterKind::addTo),
            new Area(List.of("errno", "stat"), SystemNumbers::addTo),
            new Area(List.of("calendar"), Calendars::addTo),
            new Area(
                    List.of("base64", "binascii", "zlib", "gzip", "codecs", "hmac", "hashlib", "secrets"),
                    (functions, _) -> {
                        Encodings.addTo(functions);
                        BaseTexts.addTo(functions);
                        Hash.addTo(functions);
                        Compression.addTo(functions);
                    }),
            new Area(List.of("difflib"), (functions, _) -> Differences.addTo(functions)),
            new Area(List.of("email.utils", "email.header"), (functions, _) -> MailAddresses.addTo(functions)),
            new Area(List.of("getopt"), (functions, _) -> CommandOptions.addTo(functions)),
            new Area(List.of("mimetypes"), (functions, _) -> MimeTypes.addTo(functions)),
            new Area(List.of("tomllib"), (functions, _) -> TomlReader.addTo(functions)),
            new Area(List.of("struct"), (functions, _) -> Structs.addTo(functions)),
            new Area(List.of("json"), (functions, _) -> Json.addTo(functions)),
            new Area(List.of("builtins.ascii", "operator", "re.escape"), (functions, _) -> Facts.addTo(functions)),
            new Area(List.of("decimal"), Decimals::addTo),
            new Area(List.of("fractions"), Fractions::addTo),
            new Area(List.of("builtins.complex"), Complex::addTo),
            new Area(List.of("ipaddress"), IpAddresses::addTo),
            new Area(List.of("uuid"), Uuids::addTo),
            new Area(List.of("builtins.slice"), Slices::addTo),
            new Area(List.of("datetime", "zoneinfo"), Dates::addTo),
            new Area(List.of("pathlib"), PurePaths::addTo));

    private static final Map<String, Area> BY_ROOT = new HashMap<>();

    /// The roots, and what leads to one.
    private static final Set<String> ON_THE_WAY = new HashSet<>();

    static {
        for (Area area : AREAS) {
            for (String root : area.roots) {
                BY_ROOT.put(root, area);
                addWay(root, ON_THE_WAY);
            }
        }
    }

    private PureFunctions() {}

    public static Optional<Pure> at(String path) {
        return area(path).flatMap(area -> Optional.ofNullable(area.functions().get(path)));
    }

    /// An attribute of a constant that is no method: of the constant it gives what the attribute is.
    public static Optional<Pure> attributeAt(String path) {
        return area(path).flatMap(area -> Optional.ofNullable(area.attributes().get(path)));
    }

    /// What a name of a module stands for; nothing where the path is that of an attribute of values.
    public static Optional<Constant> constantAt(String path) {
        return attributeAt(path).flatMap(attribute -> {
            try {
                return Optional.of(new Constant(attribute.apply(new Given(List.of(), Map.of()))));
            } catch (Unsettled _) {
                return Optional.empty();
            }
        });
    }

    /// What all values of a type have, by their names.
    public static Map<String, Member> membersOf(String type) {
        Map<String, Member> members = new HashMap<>();
        area(type).ifPresent(area -> {
            area.functions().forEach((path, function) -> add(path, type, new Member(function, true), members));
            area.attributes().forEach((path, function) -> add(path, type, new Member(function, false), members));
        });
        return members;
    }

    private static void add(String path, String type, Member member, Map<String, Member> members) {
        if (path.startsWith(type + ".")) {
            members.put(path.substring(type.length() + 1), member);
        }
    }

    /// What a value has from its type: a method, or else what an attribute of it is.
    public record Member(Pure function, boolean isMethod) {}

    /// Whether a path is that of one of the functions, or leads to one.
    public static boolean know(String path) {
        return ON_THE_WAY.contains(path)
                || area(path).filter(area -> area.known().contains(path)).isPresent();
    }

    private static Optional<Area> area(String path) {
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            Area area = BY_ROOT.get(path.substring(0, dot));
            if (area != null) {
                return Optional.of(area);
            }
        }
        return Optional.ofNullable(BY_ROOT.get(path));
    }

    private static void addWay(String path, Set<String> ways) {
        ways.add(path);
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            ways.add(path.substring(0, dot));
        }
    }

    /// Functions that are made together.
    private static final class Area {
        /// Where their paths begin.
        private final List<String> roots;

        private final BiConsumer<Map<String, Pure>, Map<String, Pure>> maker;
        private Optional<Made> made = Optional.empty();

        private record Made(Map<String, Pure> functions, Map<String, Pure> attributes, Set<String> known) {}

        Area(List<String> roots, BiConsumer<Map<String, Pure>, Map<String, Pure>> maker) {
            this.roots = roots;
            this.maker = maker;
        }

        Map<String, Pure> functions() {
            return made().functions();
        }

        Map<String, Pure> attributes() {
            return made().attributes();
        }

        Set<String> known() {
            return made().known();
        }

        private synchronized Made made() {
            if (made.isEmpty()) {
                Map<String, Pure> functions = new HashMap<>();
                Map<String, Pure> attributes = new HashMap<>();
                maker.accept(functions, attributes);
                Set<String> known = new HashSet<>();
                functions.keySet().forEach(path -> addWay(path, known));
                made = Optional.of(new Made(functions, attributes, known));
            }
            return made.orElseThrow();
        }
    }
}
