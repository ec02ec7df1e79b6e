package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The module `pathlib` as far as it looks at names alone, as it is on every system but Windows.
final class PurePaths {
    private static final List<String> TYPES = List.of("pathlib.PurePath", "pathlib.PurePosixPath", "pathlib.Path");

    private PurePaths() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        for (String type : TYPES) {
            functions.put(type, given -> joined(type, "", given.positional()));
            attributes.put(type + ".name", given -> name(path(given)));
            attributes.put(type + ".stem", given -> {
                String name = name(path(given));
                return name.substring(0, OsPaths.dot(name));
            });
            attributes.put(type + ".suffix", given -> {
                String name = name(path(given));
                return name.substring(OsPaths.dot(name));
            });
            attributes.put(type + ".suffixes", given -> suffixes(name(path(given))));
            attributes.put(type + ".parent", given -> new PathName(type, parent(path(given))));
            attributes.put(type + ".parents", given -> parents(type, path(given)));
            attributes.put(type + ".parts", given -> parts(path(given)));
            functions.put(type + ".joinpath", given -> joined(type, path(given), rest(given)));
            functions.put(type + ".as_posix", PurePaths::path);
            functions.put(type + ".__str__", PurePaths::path);
            functions.put(type + ".__fspath__", PurePaths::path);
            functions.put(type + ".is_absolute", given -> path(given).startsWith("/"));
            functions.put(
                    type + ".match",
                    given -> matches(path(given), given.atMost(2).text(1)));
            functions.put(type + ".with_name", given -> replaced(type, path(given), given.text(1)));
            functions.put(type + ".with_suffix", given -> {
                String name = name(path(given));
                String suffix = given.text(1);
                if (name.isEmpty() || !suffix.matches("([.][^/]+)?")) {
                    throw new Refusal("ValueError");
                }
                return replaced(type, path(given), name.substring(0, OsPaths.dot(name)) + suffix);
            });
            functions.put(type + ".with_stem", given -> {
                String name = name(path(given));
                return replaced(type, path(given), given.text(1) + name.substring(OsPaths.dot(name)));
            });
            functions.put(
                    type + ".is_relative_to",
                    given -> within(path(given), given).isPresent());
            functions.put(
                    type + ".relative_to",
                    given -> within(path(given), given)
                            .<Object>map(inner -> new PathName(type, inner.isEmpty() ? "." : inner))
                            .orElseThrow(() -> new Refusal("ValueError")));
        }
    }

    static Optional<Object> binary(String operator, Object left, Object right) {
        return operator.equals("/") && left instanceof PathName(String type, String path)
                ? Optional.of(joined(type, path, List.of(right)))
                : Optional.empty();
    }

    private static List<Object> rest(Given given) {
        return given.positional().subList(1, given.positional().size());
    }

    private static String path(Given given) {
        return given.at(0) instanceof PathName(String _, String path) ? path : Given.unsettled();
    }

    private static PathName joined(String type, String start, List<Object> parts) {
        String path = start;
        for (Object part : parts) {
            String text = part instanceof PathName(String _, String inner)
                    ? inner
                    : part instanceof String written ? written : Given.unsettled();
            path = text.startsWith("/") || path.isEmpty() || path.equals(".") ? text : path + "/" + text;
        }
        return new PathName(type, plain(path));
    }

    /// Without doubled slashes and dots that stand for the place itself.
    private static String plain(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        String plain = (path.startsWith("/") ? "/" : "") + String.join("/", parts);
        return plain.isEmpty() ? "." : plain;
    }

    /// Whether the last parts are as a pattern has them; all of them where that begins at the root.
    private static boolean matches(String path, String pattern) {
        List<Object> wanted = parts(plain(pattern)).items();
        List<Object> parts = parts(path).items();
        if (wanted.isEmpty()) {
            throw new Refusal("ValueError");
        }
        int before = parts.size() - wanted.size();
        if (before < 0 || (pattern.startsWith("/") && before > 0)) {
            return false;
        }
        for (int at = 0; at < wanted.size(); at++) {
            if (!TextFunctions.matches((String) parts.get(before + at), (String) wanted.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static String name(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals(".") ? "" : name;
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash > 0 ? path.substring(0, slash) : slash == 0 ? "/" : ".";
    }

    private static List<Object> suffixes(String name) {
        List<Object> suffixes = new ArrayList<>();
        String rest = name.replaceFirst("^[.]+", "");
        for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
            int end = rest.indexOf('.', dot + 1);
            suffixes.add(rest.substring(dot, end < 0 ? rest.length() : end));
        }
        return suffixes;
    }

    private static Row parts(String path) {
        List<Object> parts = new ArrayList<>();
        if (path.startsWith("/")) {
            parts.add("/");
        }
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return new Row(parts);
    }

    private static Row parents(String type, String path) {
        List<Object> parents = new ArrayList<>();
        for (String at = path; !at.equals(parent(at)) && !at.equals("."); at = parent(at)) {
            parents.add(new PathName(type, parent(at)));
        }
        return new Row(parents);
    }

    private static PathName replaced(String type, String path, String name) {
        if (name(path).isEmpty()) {
            throw new Refusal("ValueError");
        }
        return joined(type, parent(path).equals(".") && !path.startsWith("./") ? "" : parent(path), List.of(name));
    }

    /// What of a path is below another one.
    private static Optional<String> within(String path, Given given) {
        String outer = joined("", "", rest(given)).path();
        return path.equals(outer)
                ? Optional.of("")
                : outer.equals(".") && !path.startsWith("/")
                        ? Optional.of(path)
                        : path.startsWith(outer.endsWith("/") ? outer : outer + "/")
                                ? Optional.of(path.substring(outer.endsWith("/") ? outer.length() : outer.length() + 1))
                                : Optional.empty();
    }
}
