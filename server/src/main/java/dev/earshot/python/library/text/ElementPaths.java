package dev.earshot.python.library.text;

import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which elements a path leads to (library reference, `xml.etree.ElementTree`, «XPath support»). Paths with other parts
/// than names, `*`, `.`, `//` and simple conditions are left open.
final class ElementPaths {
    private static final Pattern STEP = Pattern.compile(
            "(//|/)?(\\.(?!\\.)|\\*|(?:\\{[^}]*})?[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?)((?:\\[[^\\]]*])*)");
    private static final Pattern CONDITION = Pattern.compile(
            "\\[(?:@([A-Za-z_][\\w.-]*)(?:=(?:'([^']*)'|\"([^\"]*)\"))?|([A-Za-z_][\\w.-]*)(?:=(?:'([^']*)'|\"([^\"]*)\"))?|([0-9]{1,4}))]");

    private final Machine machine;
    private final Map<String, String> namespaces;

    ElementPaths(Machine machine, Map<String, String> namespaces) {
        this.machine = machine;
        this.namespaces = namespaces;
    }

    /// @throws Unsettled where not all is known that it leads through
    List<Obj.Container> find(Obj.Container from, String path) {
        List<Obj.Container> found = List.of(from);
        Matcher step = STEP.matcher(path);
        int at = 0;
        while (at < path.length()) {
            boolean taken = step.region(at, path.length()).lookingAt() && (at > 0 || step.group(1) == null);
            if (!taken || (at > 0 && step.group(1) == null)) {
                throw new Unsettled();
            }
            found = follow(found, "//".equals(step.group(1)), step.group(2), step.group(3));
            at = step.end();
        }
        return found;
    }

    private List<Obj.Container> follow(List<Obj.Container> from, boolean deep, String name, String conditions) {
        if (name.equals(".") && !deep && conditions.isEmpty()) {
            return from;
        }
        List<Obj.Container> found = new ArrayList<>();
        for (Obj.Container each : from) {
            List<Obj.Container> parents = deep ? all(each) : List.of(each);
            for (Obj.Container parent : parents) {
                List<Obj.Container> named = new ArrayList<>();
                for (Obj.Container child : children(parent)) {
                    if (name.equals("*") || text(child, "tag").equals(Optional.of(resolved(name)))) {
                        named.add(child);
                    }
                }
                narrowed(named, conditions, parent).stream()
                        .filter(child -> !found.contains(child))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private String resolved(String name) {
        int colon = name.startsWith("{") ? -1 : name.indexOf(':');
        if (colon < 0) {
            String usual = namespaces.getOrDefault("", "");
            return usual.isEmpty() || name.startsWith("{") ? name : "{" + usual + "}" + name;
        }
        String address = namespaces.get(name.substring(0, colon));
        if (address == null) {
            throw new Unsettled();
        }
        return "{" + address + "}" + name.substring(colon + 1);
    }

    private List<Obj.Container> narrowed(List<Obj.Container> elements, String conditions, Obj.Container parent) {
        List<Obj.Container> left = elements;
        Matcher condition = CONDITION.matcher(conditions);
        int at = 0;
        while (at < conditions.length()) {
            if (!condition.region(at, conditions.length()).lookingAt()) {
                throw new Unsettled();
            }
            at = condition.end();
            List<Obj.Container> kept = new ArrayList<>();
            for (Obj.Container element : left) {
                if (meets(element, condition, parent)) {
                    kept.add(element);
                }
            }
            left = kept;
        }
        return left;
    }

    private boolean meets(Obj.Container element, Matcher condition, Obj.Container parent) {
        if (condition.group(1) != null) {
            Optional<String> held = attribute(element, condition.group(1));
            Optional<String> wanted = either(condition, 2);
            return wanted.isEmpty() ? held.isPresent() : held.equals(wanted);
        }
        if (condition.group(4) != null) {
            Optional<String> wanted = either(condition, 5);
            return children(element).stream()
                    .filter(child -> text(child, "tag").equals(Optional.of(condition.group(4))))
                    .anyMatch(child -> wanted.isEmpty()
                            || (children(child).isEmpty()
                                    ? text(child, "text").orElse("").equals(wanted.get())
                                    : open()));
        }
        List<Obj.Container> alike = children(parent).stream()
                .filter(child -> text(child, "tag").equals(text(element, "tag")))
                .toList();
        return alike.indexOf(element) + 1 == Integer.parseInt(condition.group(7));
    }

    private static boolean open() {
        throw new Unsettled();
    }

    private static Optional<String> either(Matcher condition, int group) {
        return Optional.ofNullable(
                condition.group(group) != null ? condition.group(group) : condition.group(group + 1));
    }

    /// An element and all that it holds, in the order of the text.
    List<Obj.Container> all(Obj.Container element) {
        List<Obj.Container> all = new ArrayList<>(List.of(element));
        children(element).forEach(child -> all.addAll(all(child)));
        return all;
    }

    List<Obj.Container> children(Obj.Container element) {
        List<Obj.Container> children = new ArrayList<>();
        for (Reference child : machine.items().each(Reference.to(element)).orElseThrow(Unsettled::new)) {
            children.add(
                    child.only().orElse(null) instanceof Obj.Container one
                                    && one.type().isPresent()
                            ? one
                            : unknown());
        }
        return children;
    }

    private static Obj.Container unknown() {
        throw new Unsettled();
    }

    /// A text that an element has; nothing where it has none.
    Optional<String> text(Obj.Container element, String name) {
        Reference held = machine.read(Cell.attribute(element, name));
        if (held.onlyText().isEmpty() && !held.equals(Reference.to(Constant.NONE))) {
            throw new Unsettled();
        }
        return held.onlyText();
    }

    private Optional<String> attribute(Obj.Container element, String name) {
        if (!(machine.read(Cell.attribute(element, "attrib")).only().orElse(null) instanceof Obj.Container dict)
                || !machine.items().areSettled(dict)) {
            throw new Unsettled();
        }
        Optional<Reference> held = machine.items().find(dict, Reference.text(name));
        if (held.isPresent() && held.get().onlyText().isEmpty()) {
            throw new Unsettled();
        }
        return held.flatMap(Reference::onlyText);
    }
}
