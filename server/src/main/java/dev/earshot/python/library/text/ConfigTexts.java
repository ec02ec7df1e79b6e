package dev.earshot.python.library.text;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts in the form that `configparser` reads (library reference, «Supported INI File Structure»): what is in which
/// section. It does not know programs.
final class ConfigTexts {
    private static final Pattern HEADER = Pattern.compile("\\[(.+)\\].*");

    private final ConfigSyntax syntax;
    private final String source;
    private final UnaryOperator<String> names;
    private final Pattern option;
    private final Map<String, Map<String, Optional<List<String>>>> sections = new LinkedHashMap<>();
    private final Set<List<String>> taken = new HashSet<>();
    private String section = "";
    private Optional<Map<String, Optional<List<String>>>> options = Optional.empty();
    private Optional<String> name = Optional.empty();
    private int indent;
    private long number;
    private Optional<Refusal> refusal = Optional.empty();

    private ConfigTexts(ConfigSyntax syntax, String source, UnaryOperator<String> names) {
        this.syntax = syntax;
        this.source = source;
        this.names = names;
        String delimiter = syntax.delimiters().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String value = "\\s*(?:(" + delimiter + ")\\s*(.*))";
        this.option = Pattern.compile("(.*?)" + value + (syntax.mayLackValues() ? "?" : ""));
    }

    /// What a text holds.
    ///
    /// @param sections the options of each, with their values, as far as they have any
    /// @param refusal what Python raises, of lines that it does not understand in the end
    /// @param isWhole whether it has been read to the end
    record Read(Map<String, Map<String, Optional<String>>> sections, Optional<Refusal> refusal, boolean isWhole) {}

    /// @param source what the file is called where it is refused
    /// @param names gives the name under which an option is kept
    static Read read(String text, ConfigSyntax syntax, String source, UnaryOperator<String> names) {
        boolean isPlain = text.chars()
                .allMatch(unit -> unit != '\r'
                        && unit != '\u000b'
                        && unit != '\f'
                        && unit != 0x85
                        && !(unit > 127 && Character.isSpaceChar(unit)));
        if (!isPlain) {
            throw new Unsettled(); // it depends on what is taken for blank, and for the end of a line
        }
        ConfigTexts reader = new ConfigTexts(syntax, source, names);
        boolean isWhole = reader.takeAll(text);
        Map<String, Map<String, Optional<String>>> sections = new LinkedHashMap<>();
        reader.sections.forEach((section, options) -> {
            Map<String, Optional<String>> values = new LinkedHashMap<>();
            options.forEach((name, lines) ->
                    values.put(name, lines.map(each -> String.join("\n", each).stripTrailing())));
            sections.put(section, values);
        });
        return new Read(sections, reader.refusal, isWhole);
    }

    /// @return whether it has come to the end
    private boolean takeAll(String text) {
        try {
            for (String line : text.split("(?<=\n)", -1)) {
                number++;
                take(line);
            }
            return true;
        } catch (Refusal raised) {
            refusal = Optional.of(raised);
            return false;
        }
    }

    private void take(String line) {
        Optional<Integer> comment = comment(line);
        String plain = line.substring(0, comment.orElse(line.length())).strip();
        if (plain.isEmpty()) {
            if (!syntax.keepsEmptyLines()) {
                indent = Integer.MAX_VALUE;
            } else if (comment.isEmpty()) {
                value().ifPresent(lines -> lines.add(""));
            }
            return;
        }
        int blanks = line.length() - line.stripLeading().length();
        if (name.isPresent() && blanks > indent) {
            value().orElseThrow(Unsettled::new).add(plain);
            return;
        }
        indent = blanks;
        Matcher header = HEADER.matcher(plain);
        if (header.matches()) {
            begin(header.group(1));
        } else if (sections.isEmpty()) {
            throw new Refusal("configparser.MissingSectionHeaderError", source, number, line);
        } else {
            takeOption(plain);
        }
    }

    /// Where a comment begins.
    private Optional<Integer> comment(String line) {
        if (syntax.comments().stream().anyMatch(line.strip()::startsWith)) {
            return Optional.of(0);
        }
        Map<String, Integer> places = new HashMap<>();
        syntax.inlineComments().forEach(prefix -> places.put(prefix, -1));
        Optional<Integer> first = Optional.empty();
        while (first.isEmpty() && !places.isEmpty()) {
            places.replaceAll((prefix, at) -> line.indexOf(prefix, at + 1));
            places.values().removeIf(at -> at < 0);
            first = places.values().stream()
                    .filter(at -> at == 0 || Character.isWhitespace(line.charAt(at - 1)))
                    .min(Integer::compare);
        }
        return first;
    }

    private Optional<List<String>> value() {
        return name.flatMap(known -> options.orElseThrow().getOrDefault(known, Optional.empty()));
    }

    private void begin(String header) {
        if (sections.containsKey(header) && syntax.isStrict() && !header.equals(syntax.defaultSection())) {
            throw new Refusal("configparser.DuplicateSectionError", header, source, number);
        }
        section = header;
        options = Optional.of(sections.computeIfAbsent(header, _ -> new LinkedHashMap<>()));
        name = Optional.empty();
    }

    private void takeOption(String line) {
        Matcher parts = option.matcher(line);
        if (!parts.matches()) {
            refusal = Optional.of(new Refusal("configparser.ParsingError", source));
            return;
        }
        if (parts.group(1).isEmpty()) {
            throw new Unsettled();
        }
        String key = names.apply(parts.group(1).stripTrailing());
        name = Optional.of(key);
        if (!taken.add(List.of(section, key)) && syntax.isStrict()) {
            throw new Refusal("configparser.DuplicateOptionError", section, key, source, number);
        }
        Optional<String> value = Optional.ofNullable(parts.group(3));
        options.orElseThrow().put(key, value.map(text -> new ArrayList<>(List.of(text.strip()))));
    }
}
