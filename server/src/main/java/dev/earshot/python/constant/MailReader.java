package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Messages as `email` reads them (library reference, `email.parser`). Those with defects are left open, and those that
/// hold whole messages.
public final class MailReader {
    private static final Pattern HEADER = Pattern.compile("([!-9;-~]+):[ \\t]*([^\\n]*(?:\\n[ \\t][^\\n]*)*)(?:\\n|$)");
    private static final int DEEPEST = 8;

    private MailReader() {}

    /// A header, or a parameter of one.
    public record Field(String name, String value) {}

    /// A message.
    ///
    /// @param body nothing where it has parts
    public record Mail(List<Field> headers, Optional<String> body, List<Mail> parts) {
        public Mail {
            headers = List.copyOf(headers);
            parts = List.copyOf(parts);
        }
    }

    /// Reads a message whose lines end in line feeds.
    ///
    /// @throws Unsettled where it is left open what it is
    public static Mail read(String text) {
        if (text.indexOf('\r') >= 0 || text.startsWith("From ")) {
            throw new Unsettled();
        }
        return read(text, 0);
    }

    private static Mail read(String text, int depth) {
        List<Field> headers = new ArrayList<>();
        Matcher header = HEADER.matcher(text);
        int at = 0;
        while (header.region(at, text.length()).lookingAt()) {
            headers.add(new Field(header.group(1), header.group(2)));
            at = header.end();
        }
        if (at < text.length() && " \t:".indexOf(text.charAt(at)) >= 0) {
            throw new Unsettled();
        }
        String body = text.startsWith("\n", at) ? text.substring(at + 1) : text.substring(at);
        ContentType type = ContentType.of(headers);
        if (type.value().startsWith("message/") || type.value().equals("multipart/digest")) {
            throw new Unsettled();
        }
        if (!type.value().startsWith("multipart/")) {
            return new Mail(headers, Optional.of(body), List.of());
        }
        String boundary =
                type.parameter("boundary").filter(_ -> depth < DEEPEST).orElseThrow(Unsettled::new);
        return new Mail(headers, Optional.empty(), parts(body, boundary, depth));
    }

    private static List<Mail> parts(String body, String boundary, int depth) {
        List<Mail> parts = new ArrayList<>();
        Matcher line = Pattern.compile("(?:^|\\n)--" + Pattern.quote(boundary) + "(--)?[ \\t]*(?:\\n|$)")
                .matcher(body);
        int start = -1;
        int at = 0;
        while (line.find(at)) {
            if (start >= 0) {
                parts.add(read(body.substring(start, Math.max(start, line.start())), depth + 1));
            }
            if (line.group(1) != null) {
                return parts;
            }
            start = line.end();
            at = Math.max(0, line.end() - 1); // the next line may end this one
        }
        throw new Unsettled();
    }

    /// What a message says that it holds.
    ///
    /// @param value in small letters, without parameters
    public record ContentType(String value, List<Field> parameters) {
        private static final Pattern PARAMETER =
                Pattern.compile("\\s*;\\s*([\\w.-]+)(?:=(?:\"([^\"\\\\]*)\"|([^\\s;\"]*)))?\\s*");

        public ContentType {
            parameters = List.copyOf(parameters);
        }

        static ContentType of(List<Field> headers) {
            return headers.stream()
                    .filter(each -> each.name().equalsIgnoreCase("content-type"))
                    .map(each -> read(each.value()))
                    .findFirst()
                    .orElse(new ContentType("text/plain", List.of()));
        }

        /// Takes a header with parameters apart.
        ///
        /// @throws Unsettled where it is left open what it says
        public static ContentType read(String header) {
            int end = header.indexOf(';');
            String rest = end < 0 ? "" : header.substring(end);
            List<Field> parameters = new ArrayList<>();
            Matcher parameter = PARAMETER.matcher(rest);
            int at = 0;
            while (at < rest.length()) {
                if (!parameter.region(at, rest.length()).lookingAt()) {
                    throw new Unsettled();
                }
                String quoted = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
                parameters.add(new Field(parameter.group(1).toLowerCase(Locale.ROOT), quoted == null ? "" : quoted));
                at = parameter.end();
            }
            String value = end < 0 ? header : header.substring(0, end);
            return new ContentType(value.strip().toLowerCase(Locale.ROOT), parameters);
        }

        /// The value as a type: what is none is a plain text.
        public String type() {
            return value.chars().filter(unit -> unit == '/').count() == 1 ? value : "text/plain";
        }

        public Optional<String> parameter(String name) {
            return parameters.stream()
                    .filter(each -> each.name().equals(name))
                    .map(Field::value)
                    .findFirst();
        }
    }
}
