package dev.earshot.python.machine.text;

import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Equality;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// How lists, tuples and dicts look that hold objects which say themselves how they do.
final class ShownItems {
    private static final Set<Obj.Container.Kind> KINDS =
            EnumSet.of(Obj.Container.Kind.LIST, Obj.Container.Kind.TUPLE, Obj.Container.Kind.DICT);

    /// What has more containers within each other may hold itself.
    private static final int DEEPEST = 8;

    private final Shown shown;
    private final Machine machine;
    private int depth;

    ShownItems(Shown shown, Machine machine) {
        this.shown = shown;
        this.machine = machine;
    }

    /// What `repr` gives, where that is known of all items.
    Optional<String> repr(Reference object, Site site) {
        if (object.only().orElse(null) instanceof Obj.Namespace namespace && depth < DEEPEST) {
            depth++;
            Optional<String> text = ofAttributes(namespace, site);
            depth--;
            return text;
        }
        if (object.only().orElse(null) instanceof Obj.Container call
                && call.libraryType().equals(Optional.of(Equality.CALL))
                && depth < DEEPEST) {
            depth++;
            Optional<String> text = ofCall(call, site);
            depth--;
            return text;
        }
        if (!(object.only().orElse(null) instanceof Obj.Container container)
                || !KINDS.contains(container.kind())
                || container.type().isPresent()
                || container.libraryType().isPresent()
                || Bytearrays.isOne(container)
                || depth == DEEPEST) {
            return Optional.empty();
        }
        depth++;
        Optional<List<String>> texts = machine.items().each(object).flatMap(items -> all(container, items, site));
        depth--;
        return texts.map(each -> switch (container.kind()) {
            case LIST -> "[" + String.join(", ", each) + "]";
            case TUPLE -> "(" + String.join(", ", each) + (each.size() == 1 ? ",)" : ")");
            default -> "{" + String.join(", ", each) + "}";
        });
    }

    /// A call as mocks remember it: `call.name(1, key=2)`.
    private Optional<String> ofCall(Obj.Container call, Site site) {
        List<Reference> parts = machine.items().each(Reference.to(call)).orElse(List.of());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String name = parts.size() > 2 ? parts.getFirst().onlyText().orElse("") : "";
        Optional<List<Reference>> positional = machine.items().each(parts.get(parts.size() - 2));
        Optional<List<Obj.Named>> keywords = machine.items().keywords(parts.getLast());
        if (positional.isEmpty() || keywords.isEmpty()) {
            return Optional.empty();
        }
        String between = name.isEmpty() || name.startsWith("(") ? "" : ".";
        StringJoiner text = new StringJoiner(", ", "call" + between + name + "(", ")");
        for (Reference each : positional.get()) {
            text.add(shown.repr(each, site).onlyText().orElse(Reference.MARK));
        }
        for (Obj.Named each : keywords.get()) {
            String value = shown.repr(each.argument().value(), site).onlyText().orElse(Reference.MARK);
            text.add(each.keyword() + "=" + value);
        }
        return Optional.of(text.toString())
                .filter(known -> !known.contains(Reference.MARK) && !Reference.isTooLong(known.length()));
    }

    private Optional<String> ofAttributes(Obj.Namespace namespace, Site site) {
        if (namespace.type().isEmpty()
                || !machine.attributes().stores().areAllKnown(namespace)
                || !machine.attributes().stores().cameInOrder(namespace)) {
            return Optional.empty();
        }
        String name = namespace.type().get().equals("types.SimpleNamespace") ? "namespace" : "Namespace";
        StringJoiner text = new StringJoiner(", ", name + "(", ")");
        for (Map.Entry<String, Reference> attribute :
                machine.attributesOf(namespace).entrySet()) {
            Optional<String> value = shown.repr(attribute.getValue(), site).onlyText();
            if (value.isEmpty() || Reference.isTooLong(text.length())) {
                return Optional.empty();
            }
            text.add(attribute.getKey() + "=" + value.get());
        }
        return Optional.of(text.toString());
    }

    private Optional<List<String>> all(Obj.Container container, List<Reference> items, Site site) {
        List<String> texts = new ArrayList<>();
        int length = 0;
        for (Reference item : items) {
            Optional<String> text = container.kind() == Obj.Container.Kind.DICT
                    ? entry(container, item, site)
                    : shown.repr(item, site).onlyText();
            length += text.map(String::length).orElse(0);
            if (text.isEmpty() || Reference.isTooLong(length)) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(texts);
    }

    private Optional<String> entry(Obj.Container dict, Reference key, Site site) {
        Optional<String> held = machine.items()
                .find(dict, key)
                .flatMap(value -> shown.repr(value, site).onlyText());
        return shown.repr(key, site).onlyText().flatMap(text -> held.map(value -> text + ": " + value));
    }
}
