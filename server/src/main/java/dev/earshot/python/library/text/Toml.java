package dev.earshot.python.library.text;

import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `tomllib.loads` of tables, lists of tables, and values that are written as JSON has them, or as texts in single
/// quotes (TOML 1.0.0).
final class Toml {
    private static final Pattern TABLE = Pattern.compile("(\\[{1,2})\\s*([A-Za-z0-9_.-]+)\\s*(]{1,2})");
    private static final Pattern PAIR = Pattern.compile("(\"[^\"\\\\.]*\"|[A-Za-z0-9_.-]+)\\s*=\\s*(\\S.*)");

    /// A line without what is said behind `#`, which stands in no text.
    private static final Pattern COMMENTED = Pattern.compile("((?:[^\"'#]|\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*')*)(?:#.*)?");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'([^']*)'");

    private final Function<String, Optional<Reference>> values;
    private final Site site;
    private final Items items;
    private final Obj.Container whole;
    private Obj.Container table;

    private Toml(Function<String, Optional<Reference>> values, Site site) {
        this.values = values;
        this.site = site;
        this.items = site.machine().items();
        this.whole = made(site.call(), "toml", Obj.Container.Kind.DICT);
        this.table = whole;
    }

    /// What a text comes to; nothing where it holds anything else.
    ///
    /// @param value reads a value
    static Optional<Reference> read(String text, Function<String, Optional<Reference>> value, Site site) {
        Toml toml = new Toml(value, site);
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            Optional<String> line = withoutComment(lines.next());
            while (line.filter(Toml::isOpen).isPresent() && lines.hasNext()) {
                String before = line.get();
                line = withoutComment(lines.next()).map(more -> before + " " + more);
            }
            if (line.isEmpty() || !toml.take(line.get())) {
                return Optional.empty();
            }
        }
        return Optional.of(Reference.to(toml.whole));
    }

    private static Optional<String> withoutComment(String line) {
        Matcher commented = COMMENTED.matcher(line);
        return commented.matches() && !line.contains("\"\"\"") && !line.contains("'''")
                ? Optional.of(commented.group(1).strip())
                : Optional.empty();
    }

    /// Whether a list goes on in the next line.
    private static boolean isOpen(String line) {
        String plain = TEXT.matcher(line).replaceAll("");
        return plain.chars().filter(unit -> unit == '[').count()
                > plain.chars().filter(unit -> unit == ']').count();
    }

    /// @return whether it is known what the line says
    private boolean take(String line) {
        Matcher header = TABLE.matcher(line);
        Matcher pair = PAIR.matcher(line);
        if (line.isEmpty()) {
            return true;
        }
        if (header.matches()) {
            boolean isOneOfSeveral = header.group(1).length() == 2;
            return header.group(1).length() == header.group(3).length() && enter(header.group(2), isOneOfSeveral);
        }
        return pair.matches() && put(pair.group(1), pair.group(2));
    }

    private boolean put(String key, String written) {
        String plain = TEXT.matcher(written).replaceAll("");
        if (plain.indexOf('{') >= 0 || plain.contains("null") || plain.matches(".*[0-9]_[0-9].*")) {
            return false;
        }
        String json = TEXT.matcher(written)
                .replaceAll(text -> Matcher.quoteReplacement(
                        text.group(1) == null
                                ? text.group()
                                : '"' + text.group(1).replace("\\", "\\\\").replace("\"", "\\\"") + '"'))
                .replaceAll(",\\s*]", "]");
        String name = key.replace("\"", "");
        boolean isNew =
                name.indexOf('.') < 0 && items.find(table, Reference.text(name)).isEmpty();
        Optional<Reference> value = isNew ? values.apply(json) : Optional.empty();
        value.ifPresent(read -> items.put(table, name, read));
        return value.isPresent();
    }

    /// Goes on in a table, which is made where there is none yet.
    ///
    /// @return whether it is known which one that is
    private boolean enter(String path, boolean isOneOfSeveral) {
        List<String> names = List.of(path.split("[.]", -1));
        table = whole;
        for (int at = 0; at < names.size(); at++) {
            boolean appends = isOneOfSeveral && at == names.size() - 1;
            Optional<Obj.Container> next = inner(table, names.get(at), appends);
            if (next.isEmpty()) {
                return false;
            }
            table = next.get();
        }
        return true;
    }

    /// The table under a name: the last one of several, or one more.
    private Optional<Obj.Container> inner(Obj.Container around, String name, boolean appends) {
        Optional<Reference> held = items.find(around, Reference.text(name));
        if (held.isEmpty()) {
            Obj.Container first = made(around, name, appends ? Obj.Container.Kind.LIST : Obj.Container.Kind.DICT);
            items.put(around, name, Reference.to(first));
            return Optional.of(appends ? append(first, name) : first);
        }
        if (!(held.get().only().orElse(null) instanceof Obj.Container known)) {
            return Optional.empty();
        }
        if (known.kind() == Obj.Container.Kind.DICT) {
            return Optional.of(known).filter(_ -> !appends);
        }
        return appends
                ? Optional.of(append(known, name))
                : items.inOrder(Reference.to(known))
                        .filter(all -> !all.isEmpty())
                        .flatMap(all -> items.container(all.getLast()));
    }

    private Obj.Container append(Obj.Container tables, String name) {
        int number = items.inOrder(Reference.to(tables)).map(List::size).orElse(0);
        Obj.Container one = made(tables, name + " " + number, Obj.Container.Kind.DICT);
        items.append(tables, Reference.to(one));
        return one;
    }

    private Obj.Container made(Object owner, String name, Obj.Container.Kind kind) {
        Obj.Container made =
                site.context().object(owner, "table " + name, Obj.Container.class, () -> new Obj.Container(kind));
        return kind == Obj.Container.Kind.DICT ? items.emptyDict(made) : items.sequence(made, List.of());
    }
}
