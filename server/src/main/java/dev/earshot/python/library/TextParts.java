package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that are taken apart: `shlex.split`, `urllib.parse`. It reads plain ones only, without escapes.
final class TextParts {
    private static final Pattern WORD = Pattern.compile("\\s*((?:[^\\s'\"\\\\#]|'[^']*'|\"[^\"\\\\]*\")+)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:([a-z][a-z0-9+.-]*):)?(?://(([a-zA-Z0-9_.-]*)(?::([0-9]{1,5}))?))?([^?#\\[\\];@]*)(?:[?]([^#]*))?(?:#(.*))?");

    private TextParts() {}

    static void addTo(Map<String, Model> functions) {
        functions.put("shlex.split", TextParts::words);
        functions.put("urllib.parse.urlparse", TextParts::address);
        functions.put("urllib.parse.urlsplit", TextParts::address);
        functions.put("urllib.parse.parse_qs", TextParts::query);
    }

    private static Reference unknown(Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    private static Reference words(Arguments arguments, Site site) {
        Optional<String> text = arguments.value(0, "s").onlyText();
        if (text.isEmpty() || arguments.all().size() != 1) {
            return unknown(site);
        }
        List<Reference> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.get().strip());
        int end = 0;
        while (word.lookingAt()) {
            words.add(Reference.text(word.group(1).replaceAll("['\"]", "")));
            end = word.end();
            word.region(end, text.get().strip().length());
        }
        return end == text.get().strip().length()
                ? Reference.to(site.machine()
                        .items()
                        .sequence(StandardLibrary.container(Obj.Container.Kind.LIST, site), words))
                : unknown(site);
    }

    private static Reference address(Arguments arguments, Site site) {
        Optional<Matcher> parts = arguments.value(0, "url").onlyText().map(ADDRESS::matcher);
        if (parts.isEmpty() || !parts.get().matches() || arguments.all().size() != 1) {
            return unknown(site);
        }
        Obj.Namespace result = site.context().object(site.call(), "address", Obj.Namespace.class, Obj.Namespace::new);
        Map<String, Integer> texts = Map.of("scheme", 1, "netloc", 2, "path", 5, "query", 6, "fragment", 7);
        texts.forEach((name, group) -> {
            String part = parts.get().group(group);
            site.machine().write(Cell.attribute(result, name), Reference.text(part == null ? "" : part));
        });
        String host = parts.get().group(3);
        String port = parts.get().group(4);
        site.machine()
                .write(
                        Cell.attribute(result, "hostname"),
                        host == null || host.isEmpty()
                                ? Reference.to(Constant.NONE)
                                : Reference.text(host.toLowerCase(Locale.ROOT)));
        site.machine()
                .write(
                        Cell.attribute(result, "port"),
                        Reference.to(port == null ? Constant.NONE : new Constant(Long.valueOf(port))));
        for (String absent : List.of("username", "password")) {
            site.machine().write(Cell.attribute(result, absent), Reference.to(Constant.NONE));
        }
        return Reference.to(result);
    }

    /// The values of a query by their names, each in a list.
    private static Reference query(Arguments arguments, Site site) {
        Optional<String> text = arguments.value(0, "qs").onlyText().filter(query -> !query.matches(".*[%+;].*"));
        if (text.isEmpty() || arguments.all().size() != 1) {
            return unknown(site);
        }
        Map<String, List<Reference>> values = new LinkedHashMap<>();
        for (String pair : text.get().split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0 && sign < pair.length() - 1) {
                values.computeIfAbsent(pair.substring(0, sign), _ -> new ArrayList<>())
                        .add(Reference.text(pair.substring(sign + 1)));
            }
        }
        Obj.Container dict = StandardLibrary.container(Obj.Container.Kind.DICT, site);
        site.machine().items().emptyDict(dict);
        values.forEach((name, all) -> {
            Obj.Container list = StandardLibrary.container(Obj.Container.Kind.LIST, "values of " + name, site);
            site.machine()
                    .items()
                    .put(dict, name, Reference.to(site.machine().items().sequence(list, all)));
        });
        return Reference.to(dict);
    }
}
