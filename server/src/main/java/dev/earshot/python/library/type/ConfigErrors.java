package dev.earshot.python.library.type;

import dev.earshot.python.constant.Format;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The exceptions of `configparser`: each has a message that is put together from what it is made with.
final class ConfigErrors {
    private static final String MODULE = "configparser.";

    /// What they are made with, in order; `None` where it is left out.
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("Error", List.of("message")),
            Map.entry("NoSectionError", List.of("section")),
            Map.entry("NoOptionError", List.of("option", "section")),
            Map.entry("DuplicateSectionError", List.of("section", "source", "lineno")),
            Map.entry("DuplicateOptionError", List.of("section", "option", "source", "lineno")),
            Map.entry("InterpolationError", List.of("option", "section", "message")),
            Map.entry("InterpolationSyntaxError", List.of("option", "section", "message")),
            Map.entry("InterpolationDepthError", List.of("option", "section", "[raw]")),
            Map.entry("InterpolationMissingOptionError", List.of("option", "section", "[raw]", "reference")),
            Map.entry("MissingSectionHeaderError", List.of("source", "lineno", "line")),
            Map.entry("ParsingError", List.of("source")));

    private ConfigErrors() {}

    static boolean isOne(String path) {
        return path.startsWith(MODULE);
    }

    static Map<String, Reference> attributes(String path, Arguments arguments) {
        String type = path.substring(MODULE.length());
        List<String> fields = FIELDS.getOrDefault(type, List.of());
        Map<String, Reference> attributes = new HashMap<>();
        Map<String, Value> known = new HashMap<>();
        List<Value> all = new ArrayList<>();
        attributes.put("message", Reference.UNKNOWN);
        attributes.put("args", Reference.UNKNOWN);
        for (String field : fields) {
            Reference value = arguments.given(fields.indexOf(field), field);
            attributes.put(field, value);
            value.only().filter(Constant.class::isInstance).ifPresent(constant -> {
                known.put(field, constant);
                all.add(constant);
            });
        }
        if (all.size() == fields.size() && !type.equals("ParsingError") && !type.equals("Error")) {
            attributes.put("args", Reference.to(new Constant(new Constant.Tuple(all))));
            if (!fields.contains("message")) {
                message(type, known).ifPresent(message -> attributes.put("message", Reference.text(message)));
            }
        }
        return attributes;
    }

    private static Optional<String> message(String type, Map<String, Value> known) {
        Map<String, String> shown = new HashMap<>();
        known.forEach((field, value) -> Format.repr(value).ifPresent(text -> shown.put(field, text)));
        if (shown.size() < known.size()) {
            return Optional.empty();
        }
        String option = shown.getOrDefault("option", "");
        String section = shown.getOrDefault("section", "");
        return switch (type) {
            case "NoSectionError" -> Optional.of("No section: " + section);
            case "NoOptionError" -> Optional.of("No option " + option + " in section: " + section);
            case "DuplicateSectionError" -> Optional.of(place("section ", shown) + section + " already exists");
            case "DuplicateOptionError" ->
                Optional.of(place("option ", shown) + option + " in section " + section + " already exists");
            case "InterpolationDepthError" ->
                Optional.of("Recursion limit exceeded in value substitution: option " + option + " in section "
                        + section + " contains an interpolation key which cannot be substituted in 10 steps. Raw"
                        + " value: " + shown.get("[raw]"));
            case "InterpolationMissingOptionError" ->
                Optional.of("Bad value substitution: option " + option + " in section " + section
                        + " contains an interpolation key " + shown.get("reference")
                        + " which is not a valid option name. Raw value: " + shown.get("[raw]"));
            case "MissingSectionHeaderError" ->
                Optional.of("File contains no section headers.\nfile: " + shown.get("source") + ", line: "
                        + shown.get("lineno") + "\n" + shown.get("line"));
            default -> Optional.empty();
        };
    }

    private static String place(String what, Map<String, String> shown) {
        String source = shown.getOrDefault("source", "None");
        String line = shown.getOrDefault("lineno", "None");
        if (source.equals("None")) {
            return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
        }
        String number = line.equals("None") ? "" : " [line " + (line.length() < 2 ? " " : "") + line + "]";
        return "While reading from " + source + number + ": " + what;
    }
}
