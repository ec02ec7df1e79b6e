package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A member of `http.HTTPStatus`, which is a number as well.
record HttpStatus(long code, String phrase) implements LibraryValue {
    private static final String TYPE = "http.HTTPStatus";

    private static final String ALL = """
            100 Continue
            101 Switching Protocols
            102 Processing
            103 Early Hints
            200 OK
            201 Created
            202 Accepted
            203 Non-Authoritative Information
            204 No Content
            205 Reset Content
            206 Partial Content
            207 Multi-Status
            208 Already Reported
            226 IM Used
            300 Multiple Choices
            301 Moved Permanently
            302 Found
            303 See Other
            304 Not Modified
            305 Use Proxy
            307 Temporary Redirect
            308 Permanent Redirect
            400 Bad Request
            401 Unauthorized
            402 Payment Required
            403 Forbidden
            404 Not Found
            405 Method Not Allowed
            406 Not Acceptable
            407 Proxy Authentication Required
            408 Request Timeout
            409 Conflict
            410 Gone
            411 Length Required
            412 Precondition Failed
            415 Unsupported Media Type
            417 Expectation Failed
            418 I'm a Teapot
            421 Misdirected Request
            423 Locked
            424 Failed Dependency
            425 Too Early
            426 Upgrade Required
            428 Precondition Required
            429 Too Many Requests
            431 Request Header Fields Too Large
            451 Unavailable For Legal Reasons
            500 Internal Server Error
            501 Not Implemented
            502 Bad Gateway
            503 Service Unavailable
            504 Gateway Timeout
            505 HTTP Version Not Supported
            506 Variant Also Negotiates
            507 Insufficient Storage
            508 Loop Detected
            510 Not Extended
            511 Network Authentication Required
            """;

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        Map<Long, HttpStatus> all = new TreeMap<>();
        ALL.lines().forEach(line -> {
            HttpStatus status = new HttpStatus(Long.parseLong(line.substring(0, 3)), line.substring(4));
            all.put(status.code, status);
            attributes.put(TYPE + "." + status.name(), _ -> status);
        });
        functions.put(
                TYPE,
                given -> Optional.ofNullable(
                                all.get(NumberMethods.kept(given.atMost(1).whole(0))))
                        .orElseThrow(() -> new Refusal("ValueError")));
        functions.put(TYPE + ".__int__", given -> ((HttpStatus) given.at(0)).code);
        attributes.put(TYPE + ".value", given -> ((HttpStatus) given.at(0)).code);
        attributes.put(TYPE + ".name", given -> ((HttpStatus) given.at(0)).name());
        attributes.put(TYPE + ".phrase", given -> ((HttpStatus) given.at(0)).phrase);
    }

    String name() {
        return phrase.toUpperCase(Locale.ROOT).replace("'", "").replaceAll("[ -]", "_");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String display() {
        return String.valueOf(code);
    }

    @Override
    public String repr() {
        return "<HTTPStatus." + name() + ": " + code + ">";
    }

    @Override
    public Optional<Integer> compare(Object other) {
        return Numbers.compare(code, codeOf(other));
    }

    @Override
    public Object key() {
        return code;
    }

    @Override
    public Optional<Object> binary(String operator, Object left, Object right) {
        return Numbers.binary(operator, codeOf(left), codeOf(right));
    }

    private static Object codeOf(Object literal) {
        return literal instanceof HttpStatus status ? status.code : literal;
    }
}
