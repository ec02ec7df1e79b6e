package dev.earshot.python.library.text;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.constant.XmlElement;
import dev.earshot.python.constant.XmlReader;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Model;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// `xml.etree.ElementTree`: an element is a list of its children that has what else belongs to it as attributes. It
/// does not know how texts are written that have namespaces.
final class ElementTrees {
    private static final String MODULE = "xml.etree.ElementTree.";
    private static final String ELEMENT = MODULE + "Element";
    private static final String TREE = MODULE + "ElementTree";
    private static final int MOST = 256;

    /// What elements have that lists have not, or do otherwise.
    private static final Map<String, Model> METHODS = Map.ofEntries(
            Map.entry("find", ElementTrees::find),
            Map.entry("findall", (arguments, site) -> all(arguments, Kind.LIST, site)),
            Map.entry("iterfind", (arguments, site) -> all(arguments, Kind.ITERATOR, site)),
            Map.entry("findtext", ElementTrees::textOf),
            Map.entry("iter", ElementTrees::iterated),
            Map.entry("itertext", ElementTrees::texts),
            Map.entry("get", (arguments, site) -> ofAttributes("get", arguments, site)),
            Map.entry("keys", (arguments, site) -> ofAttributes("keys", arguments, site)),
            Map.entry("items", (arguments, site) -> ofAttributes("items", arguments, site)),
            Map.entry("set", (arguments, site) -> ofAttributes("__setitem__", arguments, site)),
            Map.entry("remove", ElementTrees::remove));

    private ElementTrees() {}

    static void addTo(Models models) {
        for (String reader : List.of("fromstring", "XML")) {
            models.function(MODULE + reader, (arguments, site) -> read(arguments.value(0, "text"), site));
        }
        models.function(MODULE + "parse", (arguments, site) -> {
            Reference root = read(content(arguments.value(0, "source"), site), site);
            return tree(root, site);
        });
        models.function(TREE, (arguments, site) -> tree(arguments.given(0, "element"), site));
        models.methods(TREE, ElementTrees::ofTree);
        models.function(ELEMENT, ElementTrees::made);
        models.function(MODULE + "SubElement", (arguments, site) -> {
            Reference element = made(arguments.after(1), site);
            if (arguments.value(0, "parent").only().orElse(null) instanceof Obj.Container parent) {
                site.machine().items().append(parent, element);
            }
            return element;
        });
        models.function(
                MODULE + "iselement",
                (arguments, _) -> arguments
                        .value(0, "element")
                        .only()
                        .map(value -> Reference.to(
                                value instanceof Obj.Container element
                                                && element.type().isPresent()
                                        ? Constant.TRUE
                                        : Constant.FALSE))
                        .orElse(Reference.UNKNOWN));
        models.function(MODULE + "tostring", ElementTrees::written);
        METHODS.forEach((name, method) -> models.function(ELEMENT + "." + name, method));
    }

    /// What a file holds that is open, or has a name.
    private static Reference content(Reference source, Site site) {
        Machine machine = site.machine();
        boolean isNamed = source.onlyText().isPresent();
        Reference file = isNamed
                ? machine.calls().call(Reference.to(new External("builtins.open")), Arguments.of(source), site)
                : source;
        return machine.calls().call(machine.attributes().load(file, "read", site), Arguments.NONE, site);
    }

    private static Reference tree(Reference root, Site site) {
        Obj.Callable tree = Made.object(TREE, Arguments.of(root), site);
        return Reference.to(tree);
    }

    private static Optional<Reference> ofTree(Obj.Callable tree, String method, Arguments arguments, Site site) {
        Reference root = tree.positional().getFirst().value();
        return switch (method) {
            case "getroot" -> Optional.of(root);
            case "find", "findall", "findtext", "iter", "iterfind" ->
                Optional.of(site.machine()
                        .calls()
                        .call(site.machine().attributes().load(root, method, site), arguments, site));
            default -> Optional.empty();
        };
    }

    private static Reference read(Reference text, Site site) {
        Optional<String> known = text.only().orElse(null) instanceof Constant(Constant.Bytes(String octets))
                ? Optional.of(octets)
                : text.onlyText();
        try {
            Optional<XmlElement> root =
                    known.filter(each -> !each.contains(Reference.MARK)).flatMap(XmlReader::read);
            if (root.isPresent()) {
                return Reference.to(new Reading(site).element(root.get(), "root"));
            }
        } catch (Refusal refusal) {
            return site.machine().raising().fail(refusal);
        } catch (Unsettled _) {
            // it is said below
        }
        site.machine().raising().mayFail(MODULE + "ParseError");
        return Reference.UNKNOWN;
    }

    /// Makes the elements of one text.
    private static final class Reading {
        private final Site site;
        private int count;

        Reading(Site site) {
            this.site = site;
        }

        Obj.Container element(XmlElement read, String which) {
            if (++count > MOST) {
                throw new Unsettled();
            }
            List<Reference> children = new ArrayList<>();
            for (XmlElement child : read.children()) {
                children.add(Reference.to(element(child, which + "/" + children.size())));
            }
            Map<String, Reference> attributes = new LinkedHashMap<>();
            read.attributes().forEach((name, value) -> attributes.put(name, Reference.text(value)));
            Obj.Container element = ElementTrees.element(which, Reference.text(read.tag()), attributes, site);
            site.machine().items().sequence(element, children);
            write(element, "text", read.text());
            write(element, "tail", read.tail());
            return element;
        }

        private void write(Obj.Container element, String name, Optional<String> text) {
            site.machine()
                    .write(
                            Cell.attribute(element, name),
                            text.map(Reference::text).orElse(Reference.to(Constant.NONE)));
        }
    }

    private static Obj.Container element(String which, Reference tag, Map<String, Reference> attributes, Site site) {
        Machine machine = site.machine();
        Obj.Container element = Made.container(Kind.LIST, "element " + which, site);
        element.specialize(ELEMENT);
        machine.items().sequence(element, List.of());
        Obj.Container dict = machine.items().emptyDict(Made.container(Kind.DICT, "attributes " + which, site));
        attributes.forEach((name, value) -> machine.items().put(dict, name, value));
        machine.write(Cell.attribute(element, "attrib"), Reference.to(dict));
        machine.write(Cell.attribute(element, "tag"), tag);
        machine.write(Cell.attribute(element, "text"), Reference.to(Constant.NONE));
        machine.write(Cell.attribute(element, "tail"), Reference.to(Constant.NONE));
        return element;
    }

    private static Reference made(Arguments arguments, Site site) {
        Items items = site.machine().items();
        Map<String, Reference> attributes = new LinkedHashMap<>();
        Optional<List<Obj.Named>> given = arguments
                .at(1, "attrib")
                .map(dict -> items.keywords(dict.value()))
                .orElse(Optional.of(List.of()));
        if (given.isEmpty() || arguments.openKeywords() || arguments.openPositional()) {
            return Reference.UNKNOWN;
        }
        given.get()
                .forEach(each -> attributes.put(each.keyword(), each.argument().value()));
        arguments.keywords().stream()
                .filter(each ->
                        !each.keyword().equals("attrib") && !each.keyword().equals("tag"))
                .forEach(each -> attributes.put(each.keyword(), each.argument().value()));
        return Reference.to(element("made", arguments.value(0, "tag"), attributes, site));
    }

    /// What is known only where all is known that it depends on.
    private static Reference settled(Site site, Supplier<Reference> ask) {
        try {
            return ask.get();
        } catch (Unsettled _) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        }
    }

    private static Obj.Container self(Arguments arguments) {
        if (arguments.value(0, "self").only().orElse(null) instanceof Obj.Container element) {
            return element;
        }
        throw new Unsettled();
    }

    private static ElementPaths paths(Arguments arguments, int namespaces, Site site) {
        Map<String, String> known = new HashMap<>();
        Reference given = arguments.given(namespaces, "namespaces");
        if (!given.equals(Reference.to(Constant.NONE))) {
            for (Obj.Named each : site.machine().items().keywords(given).orElseThrow(Unsettled::new)) {
                known.put(each.keyword(), each.argument().value().onlyText().orElseThrow(Unsettled::new));
            }
        }
        return new ElementPaths(site.machine(), known);
    }

    private static List<Obj.Container> found(Arguments arguments, int namespaces, Site site) {
        String path = arguments.value(1, "path").onlyText().orElseThrow(Unsettled::new);
        return paths(arguments, namespaces, site).find(self(arguments), path);
    }

    private static Reference find(Arguments arguments, Site site) {
        return settled(
                site,
                () -> found(arguments, 2, site).stream()
                        .findFirst()
                        .map(Reference::to)
                        .orElse(Reference.to(Constant.NONE)));
    }

    private static Reference textOf(Arguments arguments, Site site) {
        return settled(
                site,
                () -> found(arguments, 3, site).stream()
                        .findFirst()
                        .map(element -> {
                            Reference text = site.machine().read(Cell.attribute(element, "text"));
                            return text.equals(Reference.to(Constant.NONE)) ? Reference.text("") : text;
                        })
                        .orElse(arguments.given(2, "default")));
    }

    private static Reference all(Arguments arguments, Kind kind, Site site) {
        return settled(site, () -> sequence(found(arguments, 2, site), kind, site));
    }

    private static Reference iterated(Arguments arguments, Site site) {
        return settled(site, () -> {
            ElementPaths paths = new ElementPaths(site.machine(), Map.of());
            Reference tag = arguments.given(1, "tag");
            boolean isEach =
                    tag.equals(Reference.to(Constant.NONE)) || tag.onlyText().equals(Optional.of("*"));
            String wanted = isEach ? "" : tag.onlyText().orElseThrow(Unsettled::new);
            List<Obj.Container> found = paths.all(self(arguments)).stream()
                    .filter(element -> isEach || paths.text(element, "tag").equals(Optional.of(wanted)))
                    .toList();
            return sequence(found, Kind.ITERATOR, site);
        });
    }

    private static Reference sequence(List<Obj.Container> elements, Kind kind, Site site) {
        return Reference.to(site.machine()
                .items()
                .sequence(
                        Made.container(kind, "found", site),
                        elements.stream().map(Reference::to).toList()));
    }

    private static Reference texts(Arguments arguments, Site site) {
        return settled(site, () -> {
            List<Reference> texts = new ArrayList<>();
            collect(self(arguments), new ElementPaths(site.machine(), Map.of()), texts);
            return Reference.to(site.machine().items().sequence(Made.container(Kind.ITERATOR, "texts", site), texts));
        });
    }

    private static void collect(Obj.Container element, ElementPaths paths, List<Reference> texts) {
        paths.text(element, "text").filter(text -> !text.isEmpty()).ifPresent(text -> texts.add(Reference.text(text)));
        for (Obj.Container child : paths.children(element)) {
            collect(child, paths, texts);
            paths.text(child, "tail")
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> texts.add(Reference.text(text)));
        }
    }

    private static Reference ofAttributes(String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference dict = machine.attributes().load(arguments.value(0, "self"), "attrib", site);
        return machine.calls().call(machine.attributes().load(dict, method, site), arguments.after(1), site);
    }

    private static Reference remove(Arguments arguments, Site site) {
        return settled(site, () -> {
            Obj.Container parent = self(arguments);
            List<Obj.Container> children = new ArrayList<>(new ElementPaths(site.machine(), Map.of()).children(parent));
            if (arguments.value(1, "subelement").only().isEmpty()) {
                site.machine().items().unordered(parent, site.machine().items().values(parent));
                throw new Unsettled();
            }
            if (!children.remove(arguments.value(1, "subelement").only().get())) {
                return site.machine().raising().fail("ValueError");
            }
            site.machine()
                    .items()
                    .sequence(parent, children.stream().map(Reference::to).toList());
            return Reference.to(Constant.NONE);
        });
    }

    /// `tostring`, as bytes or as a text.
    private static Reference written(Arguments arguments, Site site) {
        return settled(site, () -> {
            boolean asText = arguments
                    .at(1, "encoding")
                    .map(given -> given.value().onlyText().equals(Optional.of("unicode")))
                    .orElse(false);
            boolean plain = arguments.all().size() == (asText ? 2 : 1)
                    && arguments.value(0, "element").only().isPresent();
            if (!plain) {
                throw new Unsettled();
            }
            StringBuilder text = new StringBuilder();
            write(self(Arguments.of(arguments.value(0, "element"))), site, text);
            boolean isAscii = text.chars().allMatch(unit -> unit < 128);
            return asText
                    ? Reference.text(text.toString())
                    : isAscii ? Reference.to(new Constant(new Constant.Bytes(text.toString()))) : Reference.UNKNOWN;
        });
    }

    private static void write(Obj.Container element, Site site, StringBuilder text) {
        ElementPaths paths = new ElementPaths(site.machine(), Map.of());
        String tag = paths.text(element, "tag").orElseThrow(Unsettled::new);
        if (tag.startsWith("{")) {
            throw new Unsettled();
        }
        text.append('<').append(tag);
        Reference attributes = site.machine().read(Cell.attribute(element, "attrib"));
        for (Obj.Named each : site.machine().items().keywords(attributes).orElseThrow(Unsettled::new)) {
            String value = each.argument().value().onlyText().orElseThrow(Unsettled::new);
            if (each.keyword().startsWith("{") || value.contains("\n") || value.contains("\t")) {
                throw new Unsettled();
            }
            text.append(' ').append(each.keyword()).append("=\"");
            text.append(escaped(value).replace("\"", "&quot;")).append('"');
        }
        Optional<String> content = paths.text(element, "text").filter(each -> !each.isEmpty());
        List<Obj.Container> children = paths.children(element);
        if (content.isEmpty() && children.isEmpty()) {
            text.append(" />");
        } else {
            text.append('>').append(escaped(content.orElse("")));
            children.forEach(child -> write(child, site, text));
            text.append("</").append(tag).append('>');
        }
        text.append(escaped(paths.text(element, "tail").orElse("")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
