package dev.earshot.python.library.type;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Named tuples: how their classes are made, and what is made of their instances.
public final class NamedTuples {
    private static final Set<String> KEYWORDS = Set.of(
            ("False None True and as assert async await break class continue def del elif else except finally for"
                            + " from global if import in is lambda nonlocal not or pass raise return try while with"
                            + " yield")
                    .split(" ", -1));

    private NamedTuples() {}

    static void addTo(Models models) {
        models.function("collections.namedtuple", NamedTuples::namedTuple);
        models.function(
                "collections.namedtuple.__new__",
                (arguments, site) -> site.machine().instances().newTuple(arguments, site));
        models.function("collections.namedtuple._make", NamedTuples::make);
        models.function("collections.namedtuple._replace", (arguments, site) -> Dataclasses.replace(arguments, site));
        models.function("collections.namedtuple._asdict", NamedTuples::asDict);
    }

    private static Reference namedTuple(Arguments arguments, Site site) {
        Machine machine = site.machine();
        String name = arguments.value(0, "typename").onlyText().orElse("namedtuple");
        Obj.ClassObject type =
                site.context().object(site.call(), "class", Obj.ClassObject.class, () -> new Obj.ClassObject(name));
        Reference names = arguments.value(1, "field_names");
        List<String> fields = new ArrayList<>();
        names.onlyText().ifPresent(text -> {
            for (String field : text.replace(',', ' ').strip().split("\\s+", -1)) {
                if (!field.isEmpty()) {
                    fields.add(field);
                }
            }
        });
        for (Reference field : machine.items().each(names).orElse(List.of())) {
            field.onlyText().ifPresent(fields::add);
        }
        if (isNamedWrongly(fields)) {
            if (arguments.named("rename").isPresent()) {
                return Reference.UNKNOWN;
            }
            return machine.raising().fail("ValueError");
        }
        List<Reference> defaults = arguments
                .named("defaults")
                .flatMap(given -> machine.items().each(given.value()))
                .orElse(List.of());
        for (int at = 0; at < defaults.size() && at < fields.size(); at++) {
            machine.write(
                    Cell.attribute(type, fields.get(fields.size() - 1 - at)), defaults.get(defaults.size() - 1 - at));
        }
        type.declareFields(fields, true);
        Dataclasses.givePositions(type, type.fieldParameters(), site);
        return Reference.to(type);
    }

    /// Whether fields have names that none can have.
    private static boolean isNamedWrongly(List<String> fields) {
        return Set.copyOf(fields).size() < fields.size()
                || fields.stream().anyMatch(field -> field.startsWith("_") || KEYWORDS.contains(field));
    }

    /// An instance of a named tuple made of what is iterated.
    private static Reference make(Arguments arguments, Site site) {
        Optional<List<Reference>> each = site.machine().items().each(arguments.value(1, "iterable"));
        boolean fits = arguments.value(0, "cls").only().orElse(null) instanceof Obj.ClassObject type
                && each.filter(items -> items.size() == type.fields().size()).isPresent();
        if (!fits) {
            site.machine().raising().mayFail("TypeError");
        }
        return each.map(items -> {
                    List<Reference> all = new ArrayList<>(items);
                    all.addFirst(arguments.value(0, "cls"));
                    return site.machine().instances().newTuple(Arguments.of(all.toArray(Reference[]::new)), site);
                })
                .orElse(Reference.UNKNOWN);
    }

    private static Reference asDict(Arguments arguments, Site site) {
        if (!(arguments.value(0, "self").only().orElse(Constant.NONE) instanceof Obj.Instance instance)) {
            return Reference.UNKNOWN;
        }
        Obj.Container dict = Made.container(Obj.Container.Kind.DICT, site);
        site.machine().items().emptyDict(dict);
        for (String field : site.machine().classOf(instance).fields()) {
            Reference value = site.machine().read(Cell.attribute(instance, field));
            site.machine().items().put(dict, field, value.bound());
        }
        return Reference.to(dict);
    }
}
