package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `urllib.parse.urlparse` and `urlsplit`, of plain addresses, without escapes.
public final class WebAddresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:([a-z][a-z0-9+.-]*):)?(?://(([a-zA-Z0-9_.-]*)(?::([0-9]{1,5}))?))?([^?#\\[\\];@]*)(?:[?]([^#]*))?(?:#(.*))?");

    private WebAddresses() {}

    static void addTo(Models models) {
        models.function("urllib.parse.urlparse", WebAddresses::address);
        models.function("urllib.parse.urlsplit", WebAddresses::address);
    }

    private static Reference unknown(Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
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
}
