package dev.earshot.python.constant;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of an XML text as `xml.etree.ElementTree` reads it.
///
/// @param tag with the address of its namespace in braces, if it has one
/// @param text between its beginning and its first child
/// @param tail between its end and what comes next
public record XmlElement(
        String tag,
        Map<String, String> attributes,
        Optional<String> text,
        List<XmlElement> children,
        Optional<String> tail) {
    public XmlElement {
        children = List.copyOf(children);
    }
}
