package dev.earshot.python.library.lifetime;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.statement.ContextManagers;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Context managers of the library: those of `contextlib`.
public final class WithBlocks {
    private static final String SUPPRESS = "contextlib.suppress";
    private static final String NULL = "contextlib.nullcontext";
    private static final String CLOSING = "contextlib.closing";
    private static final Set<String> STACKS = Set.of("contextlib.ExitStack", "contextlib.AsyncExitStack");
    private static final String DECORATED = "contextlib.ContextDecorator";
    private static final String CALLBACK = "contextlib.ExitStack.callback";
    private static final String ENTRIES = "[entries]";
    private static final Reference NONE = Reference.to(Constant.NONE);

    private WithBlocks() {}

    static void addTo(Models models) {
        STACKS.forEach(path -> models.methods(path, WithBlocks::method));
        models.methods(SUPPRESS, WithBlocks::method);
        models.methods(NULL, WithBlocks::method);
        models.methods(CLOSING, WithBlocks::method);
        models.function(DECORATED, (arguments, site) -> Reference.to(Made.object(DECORATED, arguments, site)));
        models.object(DECORATED, (decorated, arguments, site) -> {
            Reference manager = decorated.positional().getFirst().value();
            if (manager.only().orElse(null) instanceof Obj.Container generator
                    && generator.source().isPresent()) {
                site.machine().sources().beginAnew(generator); // each call makes another one
            }
            return new ContextManagers(site.machine(), false)
                    .around(
                            manager,
                            () -> site.machine()
                                    .calls()
                                    .callPassed(decorated.positional().getLast(), arguments, site),
                            site);
        });
        for (String path : List.of(SUPPRESS, NULL, CLOSING)) {
            models.function(path, (arguments, site) -> Reference.to(Made.object(path, arguments, site)));
        }
        for (String path : STACKS) {
            models.function(path, (_, site) -> {
                Obj.Callable stack = Made.object(path, Arguments.NONE, site);
                site.machine().items().sequence(KeptList.of(stack, ENTRIES, site.machine()), List.of());
                return Reference.to(stack);
            });
        }
    }

    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        boolean enters = method.equals("__enter__") || method.equals("__aenter__");
        if (!enters && !method.equals("__exit__")) {
            return STACKS.contains(self.made()) ? stackMethod(self, method, arguments, site) : Optional.empty();
        }
        Optional<Reference> first = self.positional().stream().findFirst().map(Obj.Passed::value);
        return Optional.of(
                switch (self.made()) {
                    case NULL -> enters ? first.orElse(NONE) : Reference.to(Constant.FALSE);
                    case CLOSING -> enters ? first.orElse(NONE) : close(first.orElse(NONE), site);
                    case SUPPRESS -> enters ? NONE : suppresses(self.positional(), arguments, site);
                    default ->
                        enters
                                ? Reference.to(self)
                                : STACKS.contains(self.made())
                                        ? unwind(self, arguments, site)
                                        : Reference.to(Constant.FALSE);
                });
    }

    private static Reference close(Reference what, Site site) {
        site.machine().calls().call(site.machine().attributes().load(what, "close", site), Arguments.NONE, site);
        return Reference.to(Constant.FALSE);
    }

    /// Whether one of the types is that of what was raised.
    private static Reference suppresses(List<Obj.Passed> types, Arguments raised, Site site) {
        boolean sure = true;
        for (Obj.Passed type : types) {
            Optional<Boolean> is = site.machine().raising().isCaught(raised.value(1, "value"), type.value());
            if (is.orElse(false)) {
                return Reference.to(Constant.TRUE);
            }
            sure &= is.isPresent();
        }
        return sure ? Reference.to(Constant.FALSE) : Reference.UNKNOWN;
    }

    private static Optional<Reference> stackMethod(Obj.Callable stack, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        return switch (method) {
            case "callback", "push_async_callback" -> {
                push(stack, Reference.to(Made.object(CALLBACK, arguments, site)), site);
                yield arguments.at(0).map(Obj.Passed::value);
            }
            case "push", "push_async_exit" -> {
                push(stack, arguments.value(0, "exit"), site);
                yield arguments.at(0).map(Obj.Passed::value);
            }
            case "enter_context", "enter_async_context" -> {
                Reference manager = arguments.value(0, "cm");
                Reference entered = new ContextManagers(machine, method.contains("async")).enter(manager, site);
                push(stack, manager, site);
                yield Optional.of(entered);
            }
            case "close", "aclose" -> Optional.of(unwind(stack, Arguments.of(NONE, NONE, NONE), site));
            case "pop_all" -> {
                Obj.Callable other = Made.object(stack.made(), Arguments.NONE, site);
                Obj.Container held = KeptList.of(stack, ENTRIES, machine);
                Obj.Container taken = KeptList.of(other, ENTRIES, machine);
                machine.items()
                        .each(Reference.to(held))
                        .ifPresentOrElse(
                                each -> machine.items().sequence(taken, each),
                                () -> machine.items()
                                        .unordered(taken, machine.items().values(held)));
                machine.items().sequence(KeptList.of(stack, ENTRIES, site.machine()), List.of());
                yield Optional.of(Reference.to(other));
            }
            default -> Optional.empty();
        };
    }

    private static void push(Obj.Callable stack, Reference entry, Site site) {
        if (site.machine().relevance().matters(entry)) {
            site.machine().relevance().noteThatItMatters(stack);
        }
        site.machine().items().append(KeptList.of(stack, ENTRIES, site.machine()), entry);
    }

    /// Whether what was pushed is called itself, and has no method for that.
    private static boolean isFunction(Reference entry) {
        return entry.only()
                .filter(value -> value instanceof Obj.Function || value instanceof Bound)
                .isPresent();
    }

    /// Leaves all that was entered, the last one first; whether what was raised is swallowed by one. Where it is not
    /// known what was entered, each may have been.
    private static Reference unwind(Obj.Callable stack, Arguments raised, Site site) {
        Machine machine = site.machine();
        Obj.Container entries = KeptList.of(stack, ENTRIES, machine);
        Optional<List<Reference>> each = machine.items().each(Reference.to(entries));
        Reference any = machine.items().values(entries);
        machine.items().sequence(entries, List.of());
        if (each.isEmpty()) {
            Reference[] swallowed = {Reference.to(Constant.FALSE)};
            for (Value entry : any.values().keySet()) {
                machine.maybe(
                        () -> swallowed[0] = swallowed[0].or(leave(stack, List.of(Reference.to(entry)), raised, site)));
            }
            return swallowed[0];
        }
        return leave(stack, each.get().reversed(), raised, site);
    }

    private static Reference leave(Obj.Callable stack, List<Reference> entries, Arguments raised, Site site) {
        Machine machine = site.machine();
        Arguments at = raised;
        Reference swallowed = Reference.to(Constant.FALSE);
        for (Reference entry : entries) {
            if (entry.only().orElse(null) instanceof Obj.Callable callback
                    && callback.made().equals(CALLBACK)
                    && !callback.positional().isEmpty()) {
                Arguments given = new Arguments(callback.positional(), callback.keywords(), false, false);
                machine.coroutines()
                        .await(
                                machine.calls().callPassed(callback.positional().getFirst(), given.after(1), site),
                                site);
                continue;
            }
            Reference answer = isFunction(entry)
                    ? machine.calls().call(entry, at, site)
                    : new ContextManagers(machine, stack.made().contains("Async")).exit(entry, at, site);
            Optional<Boolean> truth = Truth.of(answer, machine);
            boolean raises = !at.value(1, "value").equals(NONE);
            if (raises && truth.orElse(false)) {
                at = Arguments.of(NONE, NONE, NONE);
                swallowed = Reference.to(Constant.TRUE);
            } else if (raises && truth.isEmpty()) {
                swallowed = Reference.UNKNOWN;
            }
        }
        return swallowed;
    }
}
