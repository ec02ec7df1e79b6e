package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `collections.ChainMap`: a dict that shows what several mappings hold at the time of asking, the first that has a key
/// before the others. What is put into it, or taken from it, goes to the first one.
public final class ChainMaps {
    private static final String MAPS = "maps";
    private static final String PARENTS = "parents";

    private ChainMaps() {}

    static void addTo(Models models) {
        models.function("collections.ChainMap", (arguments, site) -> {
            List<Reference> maps =
                    arguments.positional().stream().map(Obj.Passed::value).toList();
            return chain(maps.isEmpty() ? List.of(fresh("only", site)) : maps, site);
        });
    }

    private static Reference fresh(String which, Site site) {
        return Reference.to(site.machine().items().emptyDict(Made.container(Kind.DICT, which, site)));
    }

    private static Reference chain(List<Reference> maps, Site site) {
        Machine machine = site.machine();
        Obj.Container chain = Made.container(Kind.DICT, "chain of " + maps.size(), site);
        Obj.Container list = Made.container(Kind.LIST, "maps " + maps.size(), site);
        machine.write(Cell.attribute(chain, MAPS), Reference.to(machine.items().sequence(list, maps)));
        machine.write(
                Cell.attribute(chain, PARENTS),
                maps.size() == 1
                        ? fresh("parents", site)
                        : maps.size() == 2 ? maps.getLast() : chain(maps.subList(1, maps.size()), site));
        chain.beOfLibraryType("collections.ChainMap");
        chain.show(new Maps(chain, machine));
        chain.renew();
        return Reference.to(chain);
    }

    /// The mappings of one chain.
    private record Maps(Obj.Container chain, Machine machine) implements Obj.Container.Others {
        @Override
        public void takeOver() {
            Items items = machine.items();
            items.emptyDict(chain);
            Optional<List<Reference>> maps = maps(chain, machine);
            for (Reference map : maps.orElse(List.of()).reversed()) {
                items.container(map)
                        .ifPresentOrElse(held -> items.copy(held, chain), () -> items.add(chain, Reference.UNKNOWN));
            }
            if (maps.isEmpty()) {
                items.add(chain, Reference.UNKNOWN);
            }
        }

        @Override
        public Obj.Container first() {
            return maps(chain, machine)
                    .flatMap(maps -> maps.stream().findFirst())
                    .flatMap(machine.items()::container)
                    .orElse(chain);
        }
    }

    private static Optional<List<Reference>> maps(Obj.Container chain, Machine machine) {
        return machine.items().each(machine.read(Cell.attribute(chain, MAPS)).bound());
    }

    /// A method that other dicts do not have, or that does what it does to the first mapping.
    static Optional<Reference> method(Obj.Container self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        if (!machine.read(Cell.attribute(self, MAPS)).hasValues()) {
            return Optional.empty();
        }
        return switch (method) {
            case "new_child" -> {
                Reference own = arguments.at(0, "m").map(Obj.Passed::value).orElseGet(() -> fresh("child", site));
                arguments
                        .keywords()
                        .forEach(each -> new Subscripts(machine)
                                .store(
                                        own,
                                        Reference.text(each.keyword()),
                                        each.argument().value(),
                                        site));
                List<Reference> maps = maps(self, machine).orElse(List.of(Reference.UNKNOWN));
                yield Optional.of(
                        chain(Stream.concat(Stream.of(own), maps.stream()).toList(), site));
            }
            case "pop", "popitem", "clear", "update", "__ior__" ->
                method.equals("pop") && misses(self.first(), arguments, machine)
                        ? Optional.of(machine.raising().fail("KeyError"))
                        : DictMethods.call(self.first(), method, arguments, site);
            default -> Optional.empty();
        };
    }

    /// Whether the first mapping surely lacks the key that is asked for: more is said then than the key.
    private static boolean misses(Obj.Container first, Arguments arguments, Machine machine) {
        return arguments.at(1).isEmpty()
                && !arguments.openPositional()
                && machine.items().find(first, arguments.value(0, "key")).isEmpty()
                && machine.items().areSettled(first);
    }
}
