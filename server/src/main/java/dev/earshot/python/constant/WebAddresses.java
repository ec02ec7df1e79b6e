package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What `urllib.parse` does with whole addresses: it takes them apart, and puts them together.
final class WebAddresses {
    private static final String MODULE = "urllib.parse.";
    private static final String SPLIT = MODULE + "SplitResult";
    private static final String PARSED = MODULE + "ParseResult";
    private static final String DEFRAGGED = MODULE + "DefragResult";
    private static final List<String> FIVE = List.of("scheme", "netloc", "path", "query", "fragment");
    private static final List<String> SIX = List.of("scheme", "netloc", "path", "params", "query", "fragment");
    private static final int MOST_PORTS = 65_535;

    /// Schemes whose last part may have parameters behind a semicolon.
    private static final Set<String> WITH_PARAMETERS =
            Set.of("", "ftp", "http", "https", "rtsp", "sip", "sips", "sftp");

    /// Schemes of which an address has a host, be it an empty one.
    private static final Set<String> WITH_HOST =
            Set.of("", "ftp", "http", "https", "file", "rtsp", "sftp", "ws", "wss");

    private WebAddresses() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(
                MODULE + "urlsplit",
                given -> new NamedRow(SPLIT, FIVE, split(given.atMost(1).text(0, "url", ""))));
        functions.put(
                MODULE + "urlparse",
                given -> new NamedRow(PARSED, SIX, parse(given.atMost(1).text(0, "url", ""))));
        functions.put(MODULE + "urlunsplit", given -> joined(given.items(0)));
        functions.put(MODULE + "urlunparse", given -> joined(withoutParameters(given.items(0))));
        functions.put(SPLIT + ".geturl", given -> joined(given.items(0)));
        functions.put(PARSED + ".geturl", given -> joined(withoutParameters(given.items(0))));
        functions.put(SPLIT + "._replace", given -> replaced(given, SPLIT, FIVE));
        functions.put(PARSED + "._replace", given -> replaced(given, PARSED, SIX));
        functions.put(SPLIT + "._asdict", given -> named(given, FIVE));
        functions.put(PARSED + "._asdict", given -> named(given, SIX));
        functions.put(MODULE + "urldefrag", given -> {
            List<Object> parts = split(given.text(0));
            List<Object> rest = new ArrayList<>(parts.subList(0, 4));
            rest.add("");
            return new NamedRow(DEFRAGGED, List.of("url", "fragment"), List.of(joined(rest), parts.getLast()));
        });
        for (String type : List.of(SPLIT, PARSED)) {
            attributes.put(type + ".username", given -> user(place(given), 0));
            attributes.put(type + ".password", given -> user(place(given), 1));
            attributes.put(type + ".hostname", given -> host(place(given)));
            attributes.put(type + ".port", given -> port(place(given)));
        }
    }

    private static List<Object> split(String written) {
        String url = written.replaceFirst("^[\\x00-\\x20]+", "").replaceAll("[\\t\\r\\n]", "");
        boolean plain = url.chars().allMatch(unit -> unit < 128) && url.equals(written);
        if (!plain) {
            return Given.unsettled();
        }
        int colon = url.indexOf(':');
        boolean hasScheme = colon > 0 && url.substring(0, colon).matches("[a-zA-Z][a-zA-Z0-9+.-]*");
        String scheme = hasScheme ? url.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        String rest = hasScheme ? url.substring(colon + 1) : url;
        String place = "";
        if (rest.startsWith("//")) {
            String[] parts = rest.substring(2).split("(?=[/?#])", 2);
            place = parts[0];
            rest = rest.substring(2 + place.length());
            if (place.contains("[") || place.contains("]")) {
                return place.contains("[") && place.contains("]") ? Given.unsettled() : refused();
            }
        }
        int hash = rest.indexOf('#');
        String fragment = hash < 0 ? "" : rest.substring(hash + 1);
        String before = hash < 0 ? rest : rest.substring(0, hash);
        int mark = before.indexOf('?');
        String query = mark < 0 ? "" : before.substring(mark + 1);
        return List.of(scheme, place, mark < 0 ? before : before.substring(0, mark), query, fragment);
    }

    private static List<Object> refused() {
        throw new Refusal("ValueError");
    }

    private static List<Object> parse(String url) {
        List<Object> parts = new ArrayList<>(split(url));
        String path = (String) parts.get(2);
        int semicolon = path.indexOf(';', Math.max(0, path.lastIndexOf('/')));
        boolean divided = semicolon >= 0 && WITH_PARAMETERS.contains((String) parts.getFirst());
        parts.set(2, divided ? path.substring(0, semicolon) : path);
        parts.add(3, divided ? path.substring(semicolon + 1) : "");
        return parts;
    }

    private static List<Object> withoutParameters(List<Object> six) {
        List<Object> parts = new ArrayList<>(six);
        Object parameters = parts.remove(3);
        if (!parameters.equals("")) {
            parts.set(2, parts.get(2) + ";" + parameters);
        }
        return parts;
    }

    private static String joined(List<Object> parts) {
        if (parts.size() != 5 || !parts.stream().allMatch(String.class::isInstance)) {
            return Given.unsettled();
        }
        String scheme = (String) parts.getFirst();
        String place = (String) parts.get(1);
        String path = (String) parts.get(2);
        boolean isOdd = place.isEmpty() && (path.startsWith("//") || (!scheme.isEmpty() && WITH_HOST.contains(scheme)));
        if (isOdd) {
            return Given.unsettled();
        }
        String whole =
                place.isEmpty() ? path : "//" + place + (path.isEmpty() || path.startsWith("/") ? "" : "/") + path;
        return (scheme.isEmpty() ? "" : scheme + ":")
                + whole
                + (parts.get(3).equals("") ? "" : "?" + parts.get(3))
                + (parts.get(4).equals("") ? "" : "#" + parts.get(4));
    }

    private static NamedRow replaced(Given given, String type, List<String> names) {
        List<Object> parts = new ArrayList<>(given.items(0));
        given.keywords().forEach((name, value) -> {
            if (!names.contains(name)) {
                throw new Refusal("ValueError");
            }
            parts.set(names.indexOf(name), value);
        });
        return new NamedRow(type, names, parts);
    }

    private static Map<Object, Object> named(Given given, List<String> names) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        names.forEach(name -> parts.put(name, given.items(0).get(names.indexOf(name))));
        return parts;
    }

    private static String place(Given given) {
        return given.items(0).get(1) instanceof String place ? place : Given.unsettled();
    }

    private static Object user(String place, int at) {
        int sign = place.lastIndexOf('@');
        if (sign < 0) {
            return Plain.NONE;
        }
        String[] parts = place.substring(0, sign).split(":", 2);
        return at < parts.length ? parts[at] : Plain.NONE;
    }

    private static Object host(String place) {
        String host = place.substring(place.lastIndexOf('@') + 1).split(":", 2)[0];
        return host.isEmpty() ? Plain.NONE : host.contains("%") ? Given.unsettled() : host.toLowerCase(Locale.ROOT);
    }

    private static Object port(String place) {
        String[] parts = place.substring(place.lastIndexOf('@') + 1).split(":", 2);
        String port = parts.length > 1 ? parts[1] : "";
        if (!port.matches("[0-9]{0,5}") || (!port.isEmpty() && Integer.parseInt(port) > MOST_PORTS)) {
            throw new Refusal("ValueError");
        }
        return port.isEmpty() ? Plain.NONE : Long.valueOf(port);
    }
}
