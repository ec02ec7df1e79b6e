package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads XML texts (Extensible Markup Language 1.0) of ASCII. It refuses what is not well-formed, and leaves open those
/// with a document type.
public final class XmlReader {
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?";
    private static final Pattern START = Pattern.compile("<(" + NAME + ")");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+(" + NAME + ")\\s*=\\s*(?:\"([^\"<]*)\"|'([^'<]*)')");
    private static final Pattern END_OF_START = Pattern.compile("\\s*(/?)>");
    private static final Pattern END = Pattern.compile("</(" + NAME + ")\\s*>");
    private static final Pattern PASSED_OVER =
            Pattern.compile("<!--(?:(?!--)[\\s\\S])*-->|<\\?(?!xml[\\s?])[\\s\\S]*?\\?>");
    private static final Pattern RAW = Pattern.compile("<!\\[CDATA\\[([\\s\\S]*?)]]>");
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^?]*\\?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,6})|#x([0-9a-fA-F]{1,5}));");
    private static final int LONGEST = 1 << 14;
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private XmlReader(String text) {
        this.text = text;
    }

    /// The outermost element; nothing where the text is left open.
    ///
    /// @throws Refusal where it is not well-formed
    public static Optional<XmlElement> read(String text) {
        boolean plain = text.length() <= LONGEST
                && text.chars().allMatch(unit -> unit < 127 && (unit >= ' ' || unit == '\n' || unit == '\t'))
                && !text.contains("<!DOCTYPE");
        return plain ? Optional.of(new XmlReader(text).document()) : Optional.empty();
    }

    private XmlElement document() {
        take(DECLARATION);
        passOver();
        XmlElement root = element(Map.of("xml", "http://www.w3.org/XML/1998/namespace"));
        passOver();
        if (at < text.length()) {
            throw refused();
        }
        return root;
    }

    private static Refusal refused() {
        return new Refusal("xml.etree.ElementTree.ParseError");
    }

    private Optional<Matcher> take(Pattern pattern) {
        Matcher found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        at = found.end();
        return Optional.of(found);
    }

    private void passOver() {
        do {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        } while (take(PASSED_OVER).isPresent());
    }

    private XmlElement element(Map<String, String> namespacesAround) {
        if (++depth > DEEPEST) {
            throw new Unsettled();
        }
        String name = take(START).orElseThrow(XmlReader::refused).group(1);
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> namespaces = new HashMap<>(namespacesAround);
        for (Optional<Matcher> found = take(ATTRIBUTE); found.isPresent(); found = take(ATTRIBUTE)) {
            Matcher attribute = found.get();
            String raw = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
            String value = plain(raw.replaceAll("[\n\t]", " "));
            String key = attribute.group(1);
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                namespaces.put(key.equals("xmlns") ? "" : key.substring("xmlns:".length()), value);
            } else if (given.put(key, value) != null) {
                throw refused();
            }
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        given.forEach((key, value) -> attributes.put(key.contains(":") ? resolved(key, namespaces) : key, value));
        boolean isEmpty =
                !take(END_OF_START).orElseThrow(XmlReader::refused).group(1).isEmpty();
        Content content = isEmpty ? new Content(Optional.empty(), List.of()) : content(name, namespaces);
        depth--;
        return new XmlElement(resolved(name, namespaces), attributes, content.text, content.children, Optional.empty());
    }

    private static String resolved(String name, Map<String, String> namespaces) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String address = namespaces.getOrDefault(prefix, "");
        if (address.isEmpty() && colon >= 0) {
            throw refused();
        }
        return address.isEmpty() ? name : "{" + address + "}" + name.substring(colon + 1);
    }

    private record Content(Optional<String> text, List<XmlElement> children) {}

    /// All up to the end of an element, and that.
    private Content content(String name, Map<String, String> namespaces) {
        List<XmlElement> children = new ArrayList<>();
        Optional<String> first = characters();
        while (!text.startsWith("</", at)) {
            XmlElement child = element(namespaces);
            children.add(new XmlElement(child.tag(), child.attributes(), child.text(), child.children(), characters()));
        }
        if (!take(END).orElseThrow(XmlReader::refused).group(1).equals(name)) {
            throw refused();
        }
        return new Content(first, children);
    }

    /// Nothing where there are none.
    private Optional<String> characters() {
        StringBuilder all = new StringBuilder();
        boolean isMore = true;
        while (isMore) {
            int end = text.indexOf('<', at);
            if (end < 0) {
                throw refused();
            }
            String raw = text.substring(at, end);
            if (raw.contains("]]>")) {
                throw refused();
            }
            all.append(plain(raw));
            at = end;
            Optional<Matcher> unread = take(RAW);
            unread.ifPresent(found -> all.append(found.group(1)));
            isMore = unread.isPresent() || take(PASSED_OVER).isPresent();
        }
        return Optional.of(all.toString()).filter(found -> !found.isEmpty());
    }

    private static String plain(String raw) {
        Matcher entity = ENTITY.matcher(raw);
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (entity.find()) {
            plain.append(raw, from, entity.start());
            plain.append(character(entity));
            from = entity.end();
        }
        String rest = raw.substring(from);
        if (ENTITY.matcher(raw).replaceAll("").contains("&")) {
            throw refused();
        }
        return plain.append(rest).toString();
    }

    private static String character(Matcher entity) {
        if (entity.group(1) != null) {
            return switch (entity.group(1)) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        int code = entity.group(2) != null ? Integer.parseInt(entity.group(2)) : Integer.parseInt(entity.group(3), 16);
        return code >= ' ' && code < 0xd800 ? Character.toString(code) : Given.unsettled();
    }
}
