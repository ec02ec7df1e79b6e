package dev.earshot.python.library.reflection;

import dev.earshot.python.library.container.DictMethods;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.MappingItems;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// Names of a module or attributes of an object, taken as a dict: `globals()`, `vars(x)`, `x.__dict__`.
public final class Namespaces {
    private Namespaces() {}

    /// Methods of `globals()`, `vars(x)` and the like.
    public static Optional<Reference> method(Obj.View self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "items", "keys", "values", "copy" -> {
                Optional<Reference> outside = self.of() instanceof External external
                        ? Inspection.view(external, method, site)
                        : Optional.empty();
                yield outside.or(() -> DictMethods.call(copy(self, site), method, Arguments.NONE, site));
            }
            case "__getitem__" ->
                Optional.of(new Subscripts(machine).load(Reference.to(self), arguments.value(0, "key"), site));
            case "get" -> Optional.of(withDefault(value(self, arguments.value(0, "key"), site), arguments));
            case "pop" -> {
                Reference key = arguments.value(0, "key");
                Reference value = value(self, key, site);
                key.onlyText().ifPresent(name -> machine.attributes().stores().remove(Reference.to(self.of()), name));
                yield Optional.of(withDefault(value, arguments));
            }
            case "setdefault" -> {
                Reference key = arguments.value(0, "key");
                Reference value = withDefault(value(self, key, site), arguments);
                new Subscripts(machine).store(Reference.to(self), key, value, site);
                yield Optional.of(value);
            }
            case "update" -> {
                arguments.at(0).ifPresent(given -> {
                    Reference other = new MappingItems(machine).taken(given.value(), site);
                    if (other.only().orElse(Constant.NONE) instanceof Obj.Container dict) {
                        for (String name : dict.names()) {
                            Reference value =
                                    machine.read(Cell.entry(dict, name)).bound();
                            machine.attributes().stores().put(Reference.to(self.of()), name, value);
                        }
                        if (machine.items().each(other).isPresent()) {
                            return;
                        }
                    }
                    machine.attributes().stores().storeAny(Reference.to(self.of()), Reference.NEVER);
                });
                for (Obj.Named named : arguments.keywords()) {
                    machine.attributes()
                            .stores()
                            .put(
                                    Reference.to(self.of()),
                                    named.keyword(),
                                    named.argument().value());
                }
                yield Made.none();
            }
            default -> Optional.empty();
        };
    }

    private static Reference value(Obj.View view, Reference key, Site site) {
        return key.onlyText()
                .map(name -> site.machine().attributes().ofItself(view.of(), name, site))
                .orElse(Reference.UNKNOWN);
    }

    /// The names or attributes as a dict of their own.
    private static Obj.Container copy(Obj.View view, Site site) {
        Obj.Container dict = Made.container(Kind.DICT, "copied view", site);
        site.machine().items().emptyDict(dict);
        Machine machine = site.machine();
        if (view.of() instanceof External(String path)) {
            for (String name : machine.targets().onwards(path)) {
                machine.items().put(dict, name, machine.attributes().load(Reference.to(view.of()), name, site));
            }
        }
        machine.attributesOf(view.of()).forEach((name, value) -> machine.items().put(dict, name, value));
        if (!machine.attributes().stores().cameInOrder(view.of())) {
            machine.items().order().lose(dict);
        }
        if (!machine.attributes().stores().areAllKnown(view.of())) {
            machine.items().add(dict, Reference.UNKNOWN);
        }
        return dict;
    }

    private static Reference withDefault(Reference value, Arguments arguments) {
        if (value.hasValues() && !value.other() && !value.unbound()) {
            return value;
        }
        return value.bound()
                .or(arguments.at(1, "default").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE)));
    }
}
