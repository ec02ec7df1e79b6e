package dev.earshot.python.library.exception;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// `warnings`: which are raised, recorded or passed over, as the filters say that a program has set.
public final class Warnings {
    private static final External MODULE = new External("warnings");
    private static final Cell RECORDED = Cell.attribute(MODULE, "[recorded]");
    private static final String CATCH = "warnings.catch_warnings";

    private Warnings() {}

    static void addTo(Models models) {
        models.function("warnings.warn", Warnings::warn);
        models.function("warnings.simplefilter", Warnings::simpleFilter);
        models.function("warnings.filterwarnings", Warnings::filter);
        models.function("warnings.resetwarnings", (_, site) -> {
            filters(site.machine()).clear();
            return Reference.to(Constant.NONE);
        });
        models.function(CATCH, (arguments, site) -> Reference.to(Made.object(CATCH, arguments, site)));
        models.methods(CATCH, Warnings::block);
    }

    /// The flow goes to where nobody looks: others may warn there.
    public static void forget(Machine machine) {
        if (machine.read(RECORDED).only().orElse(null) instanceof Obj.Container list) {
            machine.items().add(list, Reference.UNKNOWN);
        }
    }

    private static WarningFilters filters(Machine machine) {
        return new WarningFilters(MODULE, machine);
    }

    private static Reference simpleFilter(Arguments arguments, Site site) {
        Reference append = value(arguments, 3, "append").orElse(Reference.to(Constant.FALSE));
        filters(site.machine())
                .add(
                        arguments.value(0, "action"),
                        Optional.empty(),
                        value(arguments, 1, "category"),
                        isSet(arguments, 2, "lineno"),
                        append,
                        site);
        return Reference.to(Constant.NONE);
    }

    private static Reference filter(Arguments arguments, Site site) {
        Reference append = value(arguments, 5, "append").orElse(Reference.to(Constant.FALSE));
        filters(site.machine())
                .add(
                        arguments.value(0, "action"),
                        value(arguments, 1, "message"),
                        value(arguments, 2, "category"),
                        isSet(arguments, 3, "module") || isSet(arguments, 4, "lineno"),
                        append,
                        site);
        return Reference.to(Constant.NONE);
    }

    private static Optional<Reference> value(Arguments arguments, int position, String keyword) {
        return arguments.at(position, keyword).map(Obj.Passed::value);
    }

    private static boolean isSet(Arguments arguments, int position, String keyword) {
        return arguments.at(position, keyword).isPresent();
    }

    /// A block behind which all is as it was before.
    private static Optional<Reference> block(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Cell recorded = Cell.attribute(self, "[recorded]");
        return switch (method) {
            case "__enter__" -> {
                Arguments made = new Arguments(self.positional(), self.keywords(), false, false);
                filters(machine).keepWith(self);
                machine.write(recorded, recorded(machine));
                made.named("action")
                        .ifPresent(given -> filters(machine)
                                .add(
                                        given.value(),
                                        Optional.empty(),
                                        made.named("category").map(Obj.Passed::value),
                                        made.named("lineno").isPresent(),
                                        made.named("append")
                                                .map(Obj.Passed::value)
                                                .orElse(Reference.to(Constant.FALSE)),
                                        site));
                Reference record = made.named("record").map(Obj.Passed::value).orElse(Reference.to(Constant.FALSE));
                if (record.equals(Reference.to(Constant.FALSE))) {
                    yield Made.none();
                }
                Reference list = Made.list(List.of(), site);
                machine.write(RECORDED, list);
                yield Optional.of(record.equals(Reference.to(Constant.TRUE)) ? list : list.or(Reference.UNKNOWN));
            }
            case "__exit__" -> {
                filters(machine).takeBack(self);
                machine.write(RECORDED, machine.read(recorded).bound());
                yield Made.none();
            }
            default -> Optional.empty();
        };
    }

    private static Reference recorded(Machine machine) {
        Reference list = machine.read(RECORDED);
        return list.unbound() ? list.bound().or(Reference.to(Constant.NONE)) : list;
    }

    private static Reference warn(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference message = arguments.value(0, "message");
        Reference category = arguments
                .at(1, "category")
                .map(Obj.Passed::value)
                .filter(given -> !given.equals(Reference.to(Constant.NONE)))
                .orElse(Reference.to(ExceptionTypes.builtin("UserWarning")));
        Reference type = message.onlyText().isPresent() ? category : typeOf(message, machine);
        Reference warning =
                message.onlyText().isPresent() ? machine.calls().call(category, Arguments.of(message), site) : message;
        Reference text = message.onlyText().isPresent() ? message : Reference.UNKNOWN;
        switch (filters(machine).action(text, type).onlyText().orElse("")) {
            case "ignore" -> {}
            case "error" -> {
                return machine.raising().isGuarded() ? machine.raising().raise(warning) : Reference.UNKNOWN;
            }
            case "always" -> record(warning, type, true, site);
            case "default", "once", "module" -> record(warning, type, false, site);
            default -> {
                machine.raising().mayRaise(warning);
                record(warning, type, false, site);
            }
        }
        return Reference.to(Constant.NONE);
    }

    private static Reference typeOf(Reference message, Machine machine) {
        return message.only().orElse(null) instanceof Obj ? machine.raising().typeOf(message) : Reference.UNKNOWN;
    }

    private static void record(Reference warning, Reference type, boolean surely, Site site) {
        Machine machine = site.machine();
        Reference list = recorded(machine);
        Obj.Namespace record = site.context().object(site.call(), "warning", Obj.Namespace.class, Obj.Namespace::new);
        machine.write(Cell.attribute(record, "message"), warning);
        machine.write(Cell.attribute(record, "category"), type);
        for (String name : List.of("filename", "lineno", "file", "line", "source")) {
            machine.write(Cell.attribute(record, name), Reference.UNKNOWN);
        }
        if (list.only().orElse(null) instanceof Obj.Container kept && kept.kind() == Kind.LIST) {
            if (surely) {
                machine.items().append(kept, Reference.to(record));
            } else {
                machine.items().add(kept, Reference.to(record));
            }
        } else {
            list.values().keySet().stream()
                    .filter(Obj.Container.class::isInstance)
                    .forEach(each -> machine.items().add((Obj.Container) each, Reference.to(record)));
        }
    }
}
