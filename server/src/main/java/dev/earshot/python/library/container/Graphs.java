package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `graphlib.TopologicalSorter`: what comes before what, and the order that follows from it, as far as all nodes are
/// known.
public final class Graphs {
    private static final String SORTER = "graphlib.TopologicalSorter";
    private static final String CYCLE = "graphlib.CycleError";
    private static final String GRAPH = "[graph]";
    private static final String HANDED_OUT = "[handed out]";
    private static final String DONE = "[done]";

    private final Obj.Callable sorter;
    private final Machine machine;
    private final Site site;

    private Graphs(Obj.Callable sorter, Site site) {
        this.sorter = sorter;
        this.machine = site.machine();
        this.site = site;
    }

    static void addTo(Models models) {
        models.methods(SORTER, Graphs::method);
        models.function(SORTER, (arguments, site) -> {
            Graphs made = new Graphs(Made.object(SORTER, Arguments.NONE, site), site);
            made.fill(arguments.given(0, "graph"));
            return Reference.to(made.sorter);
        });
    }

    static Optional<Reference> method(Obj.Callable sorter, String method, Arguments arguments, Site site) {
        return new Graphs(sorter, site).method(method, arguments);
    }

    private void fill(Reference given) {
        Obj.Container dict = site.context()
                .object(sorter, GRAPH, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
        machine.write(
                Cell.attribute(sorter, GRAPH), Reference.to(machine.items().emptyDict(dict)));
        for (String name : List.of(HANDED_OUT, DONE)) {
            machine.items().sequence(KeptList.of(sorter, name, machine), List.of());
        }
        if (given.equals(Reference.to(Constant.NONE))) {
            return;
        }
        Optional<List<Reference>> nodes = machine.items().each(given);
        for (Reference node : nodes.orElse(List.of())) {
            add(node, machine.items().each(new Subscripts(machine).load(given, node, site)));
        }
        if (nodes.isEmpty()) {
            forget();
        }
    }

    private void forget() {
        machine.write(Cell.attribute(sorter, GRAPH), Reference.UNKNOWN);
    }

    private Optional<Reference> method(String method, Arguments arguments) {
        List<Reference> given =
                arguments.positional().stream().map(Obj.Passed::value).toList();
        return switch (method) {
            case "add" -> {
                if (given.isEmpty()) {
                    yield Optional.of(machine.raising().fail("TypeError"));
                }
                add(given.getFirst(), Optional.of(given.subList(1, given.size())));
                yield Made.none();
            }
            case "prepare" -> {
                order();
                yield Made.none();
            }
            case "static_order" ->
                Optional.of(order().map(nodes -> Made.list(nodes, site)).orElse(Reference.UNKNOWN));
            case "get_ready" -> Optional.of(ready());
            case "done" -> {
                given.forEach(node -> machine.items().append(KeptList.of(sorter, DONE, machine), node));
                yield Made.none();
            }
            case "is_active", "__bool__" -> Optional.of(isActive());
            default -> Optional.empty();
        };
    }

    private void add(Reference node, Optional<List<Reference>> before) {
        if (!(machine.read(Cell.attribute(sorter, GRAPH)).only().orElse(null) instanceof Obj.Container graph)
                || before.isEmpty()
                || machine.items().key(node).isEmpty()) {
            forget();
            return;
        }
        Obj.Container list = listOf(graph, node);
        for (Reference each : before.get()) {
            machine.items().append(list, each);
            listOf(graph, each);
        }
    }

    private Obj.Container listOf(Obj.Container graph, Reference node) {
        Optional<Reference> known = machine.items().find(graph, node);
        if (known.flatMap(Reference::only).orElse(null) instanceof Obj.Container list) {
            return list;
        }
        Obj.Container list = site.context()
                .object(
                        graph,
                        "before " + machine.items().key(node),
                        Obj.Container.class,
                        () -> new Obj.Container(Obj.Container.Kind.LIST));
        machine.items().sequence(list, List.of());
        new Subscripts(machine).store(Reference.to(graph), node, Reference.to(list), site);
        return list;
    }

    /// Each node with those that come before it; nothing where these are not all known.
    private Optional<Map<Reference, List<Reference>>> nodes() {
        Reference graph = machine.read(Cell.attribute(sorter, GRAPH));
        Optional<List<Reference>> keys = machine.items().each(graph);
        Map<Reference, List<Reference>> nodes = new LinkedHashMap<>();
        for (Reference key : keys.orElse(List.of())) {
            Optional<List<Reference>> before = machine.items().each(new Subscripts(machine).load(graph, key, site));
            if (before.isEmpty()) {
                return Optional.empty();
            }
            nodes.put(plain(key), before.get().stream().map(Graphs::plain).toList());
        }
        return keys.map(_ -> nodes);
    }

    /// The same, however it came there.
    private static Reference plain(Reference node) {
        return node.only().map(Reference::to).orElse(node);
    }

    private Optional<List<Reference>> order() {
        Optional<Map<Reference, List<Reference>>> nodes = nodes();
        List<Reference> order = new ArrayList<>();
        List<Reference> next = nodes.map(all -> ready(all, order)).orElse(List.of());
        while (!next.isEmpty()) {
            order.addAll(next);
            next = ready(nodes.orElseThrow(), order);
        }
        if (nodes.isPresent() && order.size() < nodes.get().size()) {
            Arguments told = Arguments.of(Reference.text("nodes are in a cycle"), Reference.UNKNOWN);
            Reference cycle = Reference.to(Made.object(CYCLE, told, site));
            return machine.raising().isGuarded()
                    ? Optional.of(List.of(machine.raising().raise(cycle)))
                    : Optional.empty();
        }
        return nodes.map(_ -> order);
    }

    private static List<Reference> ready(Map<Reference, List<Reference>> nodes, List<Reference> done) {
        return nodes.keySet().stream()
                .filter(node -> !done.contains(node) && done.containsAll(nodes.get(node)))
                .toList();
    }

    private Optional<List<Reference>> held(String name) {
        return machine.items()
                .each(Reference.to(KeptList.of(sorter, name, machine)))
                .map(all -> all.stream().map(Graphs::plain).toList());
    }

    private Reference ready() {
        Optional<Map<Reference, List<Reference>>> nodes = nodes();
        Optional<List<Reference>> done = held(DONE);
        Optional<List<Reference>> out = held(HANDED_OUT);
        if (nodes.isEmpty() || done.isEmpty() || out.isEmpty()) {
            return Reference.UNKNOWN;
        }
        List<Reference> next = nodes.get().keySet().stream()
                .filter(node -> !out.get().contains(node)
                        && done.get().containsAll(nodes.get().get(node)))
                .toList();
        next.forEach(node -> machine.items().append(KeptList.of(sorter, HANDED_OUT, machine), node));
        return Made.row(out.get().size(), next, site);
    }

    private Reference isActive() {
        Optional<Map<Reference, List<Reference>>> nodes = nodes();
        Optional<List<Reference>> done = held(DONE);
        return nodes.isEmpty() || done.isEmpty()
                ? Reference.UNKNOWN
                : Truth.constant(done.get().size() < nodes.get().size());
    }
}
