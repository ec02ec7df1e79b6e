package dev.earshot.python.library.text;

import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `tomllib.loads` of plain lines: tables, and values of one line that are written as JSON has them.
final class Toml {
    private static final Pattern TABLE = Pattern.compile("\\[\\s*([A-Za-z0-9_.-]+)\\s*]");
    private static final Pattern PAIR = Pattern.compile("(\"[^\"]*\"|[A-Za-z0-9_-]+)\\s*=\\s*(\\S.*)");

    private Toml() {}

    /// What a text comes to; nothing where it holds anything else.
    ///
    /// @param value reads a value
    static Optional<Reference> read(String text, Function<String, Optional<Reference>> value, Site site) {
        Obj.Container whole = dict(site.call(), "toml", site);
        Obj.Container table = whole;
        String path = "";
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher header = TABLE.matcher(line);
            Matcher pair = PAIR.matcher(line);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (header.matches()) {
                path = header.group(1);
                table = table(whole, path, site);
                continue;
            }
            Optional<Reference> read = pair.matches()
                            && !pair.group(2).startsWith("{")
                            && pair.group(2).indexOf('#') < 0
                    ? value.apply(pair.group(2))
                    : Optional.empty();
            if (read.isEmpty()) {
                return Optional.empty();
            }
            site.machine().items().put(table, pair.group(1).replace("\"", ""), read.get());
        }
        return Optional.of(Reference.to(whole));
    }

    private static Obj.Container table(Obj.Container whole, String path, Site site) {
        Obj.Container at = whole;
        for (String name : List.of(path.split("[.]", -1))) {
            Optional<Reference> inner = site.machine().items().find(at, Reference.text(name));
            if (inner.flatMap(Reference::only).orElse(null) instanceof Obj.Container known) {
                at = known;
            } else {
                Obj.Container made = dict(at, name, site);
                site.machine().items().put(at, name, Reference.to(made));
                at = made;
            }
        }
        return at;
    }

    private static Obj.Container dict(Object owner, String name, Site site) {
        return site.machine()
                .items()
                .emptyDict(site.context()
                        .object(
                                owner,
                                "table " + name,
                                Obj.Container.class,
                                () -> new Obj.Container(Obj.Container.Kind.DICT)));
    }
}
