package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.KeyOrder;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/// Methods of dicts.
public final class DictMethods {
    private DictMethods() {}

    public static Optional<Reference> call(Obj.Container self, String method, Arguments arguments, Site site) {
        Items items = site.machine().items();
        Reference owner = Reference.to(self);
        Reference key = arguments.value(0, "key");
        return switch (method) {
            case "get" -> Optional.of(foundOr(items.find(self, key), arguments));
            case "pop" -> {
                if (arguments.at(1).isEmpty() && !arguments.openPositional()) {
                    if (items.find(self, key).isEmpty() && items.areSettled(self)) {
                        yield Optional.of(
                                self.showsOthers() || self.holdsWeakly()
                                        ? site.machine().raising().fail("KeyError")
                                        : site.machine().raising().fail("KeyError", key));
                    }
                    Reference item = new Subscripts(site.machine()).load(owner, key, site);
                    new Subscripts(site.machine()).delete(owner, key);
                    yield Optional.of(item);
                }
                Optional<Reference> found = items.find(self, key);
                if (found.isPresent()) {
                    site.machine()
                            .raising()
                            .guardedBy(new ArrayDeque<>(), () -> new Subscripts(site.machine()).delete(owner, key));
                }
                yield Optional.of(foundOr(found, arguments));
            }
            case "setdefault" -> {
                Reference stored = foundOr(items.find(self, key), arguments);
                new Subscripts(site.machine()).store(owner, key, stored, site);
                yield Optional.of(stored);
            }
            case "update", "__ior__" -> {
                Dicts.update(self, arguments, site);
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "values" -> Optional.of(Dicts.inOrder(self, false, site));
            case "keys" -> Optional.of(Dicts.inOrder(self, true, site));
            case "items" -> Optional.of(Dicts.pairs(self, site));
            case "copy" -> Optional.of(copy(self, site));
            case "move_to_end" -> {
                if (items.find(self, key).filter(found -> !found.unbound()).isEmpty()) {
                    site.machine().raising().mayFail("KeyError");
                }
                moveToEnd(self, key, isLast(arguments.at(1, "last")), site);
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "__contains__" -> Optional.of(Reference.UNKNOWN);
            case "clear" -> {
                items.emptyDict(self);
                yield Optional.of(Reference.to(Constant.NONE));
            }
            case "popitem" ->
                Optional.of(popItem(self, arguments, site)
                        .orElseGet(() -> Made.tuple(List.of(items.keys(self), items.values(self)), site)));
            default -> Optional.empty();
        };
    }

    /// Another dict of the same kind.
    private static Reference copy(Obj.Container self, Site site) {
        Reference copy = Made.like(self, Dicts.dict(Arguments.of(Reference.to(self)), site));
        Reference factory = site.machine().read(Cell.attribute(self, Items.FACTORY));
        copy.only().ifPresent(made -> site.machine().write(Cell.attribute(made, Items.FACTORY), factory));
        return copy;
    }

    /// The last item, or the first one of an `OrderedDict`.
    private static Optional<Reference> popItem(Obj.Container self, Arguments arguments, Site site) {
        Items items = site.machine().items();
        if (items.each(Reference.to(self)).filter(keys -> !keys.isEmpty()).isEmpty()) {
            site.machine().raising().mayFail("KeyError");
        }
        Optional<Boolean> last = isLast(arguments.at(0, "last"));
        Optional<List<Reference>> each =
                items.each(Reference.to(self)).filter(keys -> last.isPresent() && !keys.isEmpty());
        if (each.isEmpty()) {
            items.lackOne(self);
        }
        return each.map(keys -> {
            Reference key = last.get() ? keys.getLast() : keys.getFirst();
            Reference value = new Subscripts(site.machine()).load(Reference.to(self), key, site);
            new Subscripts(site.machine()).delete(Reference.to(self), key);
            return Made.tuple(List.of(key, value), site);
        });
    }

    private static void moveToEnd(Obj.Container self, Reference key, Optional<Boolean> last, Site site) {
        KeyOrder order = site.machine().items().order();
        Optional<Value> known = site.machine().items().key(key);
        if (known.isPresent() && last.isPresent()) {
            order.move(self, known.get(), last.get());
        } else {
            order.lose(self);
        }
    }

    /// Whether the end is meant that comes last, where that is known.
    private static Optional<Boolean> isLast(Optional<Obj.Passed> given) {
        return given.isEmpty()
                ? Optional.of(true)
                : given.flatMap(passed -> passed.value().only())
                        .filter(Constant.class::isInstance)
                        .map(value -> ((Constant) value).isTrue());
    }

    /// What was found under a key, or the default where there may be nothing.
    private static Reference foundOr(Optional<Reference> found, Arguments arguments) {
        Reference otherwise = arguments.at(1, "default").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE));
        return found.map(value -> value.unbound() ? value.bound().or(otherwise) : value)
                .orElse(otherwise);
    }
}
