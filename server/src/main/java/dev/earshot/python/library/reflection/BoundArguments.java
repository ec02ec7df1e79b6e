package dev.earshot.python.library.reflection;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.model.Signature;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `bind` and `bind_partial` of an `inspect.Signature`: what the parameters of a function are given by the arguments of
/// a call, where it takes these.
public final class BoundArguments {
    private static final String BIND = "inspect.Signature.bind";
    private static final String BIND_PARTIAL = "inspect.Signature.bind_partial";
    private static final String APPLY_DEFAULTS = "inspect.BoundArguments.apply_defaults";

    private BoundArguments() {}

    static void addTo(Models models) {
        models.object(BIND, (self, arguments, site) -> bind(self, arguments, true, site));
        models.object(BIND_PARTIAL, (self, arguments, site) -> bind(self, arguments, false, site));
        models.object(APPLY_DEFAULTS, BoundArguments::applyDefaults);
    }

    /// What `bind` of a function's signature is.
    static Reference binderOf(Reference function, Site site) {
        return Reference.to(Made.object(BIND, Arguments.of(function), site));
    }

    /// What `bind_partial` of it is, for which arguments may be missing.
    static Reference partialBinderOf(Reference function, Site site) {
        return Reference.to(Made.object(BIND_PARTIAL, Arguments.of(function), site));
    }

    /// What each parameter is given, as far as it is.
    ///
    /// @param all whether each that has no default has to be given something
    private static Reference bind(Obj.Callable bind, Arguments arguments, boolean all, Site site) {
        Machine machine = site.machine();
        Reference function = bind.positional().getFirst().value();
        Optional<List<Parameter>> parameters = Signature.of(function, site).map(Signature::parameters);
        boolean isOpen = arguments.openPositional() || arguments.openKeywords();
        if (isOpen) {
            machine.raising().mayFail("TypeError");
        } else if (parameters
                .filter(known -> arguments.areRefusedBy(known, all))
                .isPresent()) {
            return machine.raising().fail("TypeError");
        }
        Map<String, Reference> given = new LinkedHashMap<>();
        List<Reference> positional = new ArrayList<>();
        Map<String, Reference> named = new LinkedHashMap<>();
        int at = 0;
        for (Parameter parameter : parameters.orElse(List.of())) {
            String name = parameter.name();
            switch (parameter.kind()) {
                case VAR_POSITIONAL -> {
                    List<Reference> rest = arguments.after(at).positional().stream()
                            .map(Obj.Passed::value)
                            .toList();
                    positional.addAll(rest);
                    if (!rest.isEmpty()) {
                        given.put(name, sequence("rest", rest, site));
                    }
                }
                case VAR_KEYWORD -> {
                    Map<String, Reference> rest = new LinkedHashMap<>();
                    arguments.keywords().stream()
                            .filter(each -> !given.containsKey(each.keyword()))
                            .forEach(each ->
                                    rest.put(each.keyword(), each.argument().value()));
                    named.putAll(rest);
                    if (!rest.isEmpty()) {
                        given.put(name, dict("rest", rest, site));
                    }
                }
                default -> {
                    boolean byName = parameter.kind() == Parameter.Kind.KEYWORD_ONLY;
                    Optional<Obj.Passed> passed = byName ? arguments.named(name) : arguments.at(at++, name);
                    passed.map(Obj.Passed::value).ifPresent(value -> {
                        given.put(name, value);
                        if (byName) {
                            named.put(name, value);
                        } else {
                            positional.add(value);
                        }
                    });
                }
            }
        }
        Obj.Namespace bound = site.context().object(site.call(), "bound", Obj.Namespace.class, Obj.Namespace::new);
        Reference held = isOpen ? Reference.UNKNOWN : dict("given", given, site);
        machine.write(Cell.attribute(bound, "arguments"), held);
        machine.write(Cell.attribute(bound, "args"), isOpen ? Reference.UNKNOWN : sequence("args", positional, site));
        machine.write(Cell.attribute(bound, "kwargs"), isOpen ? Reference.UNKNOWN : dict("kwargs", named, site));
        machine.write(
                Cell.attribute(bound, "apply_defaults"),
                Reference.to(Made.object(APPLY_DEFAULTS, Arguments.of(function, held), site)));
        return Reference.to(bound);
    }

    private static Reference sequence(String which, List<Reference> items, Site site) {
        return Reference.to(site.machine().items().sequence(Made.container(Kind.TUPLE, which, site), items));
    }

    private static Reference dict(String which, Map<String, Reference> items, Site site) {
        Obj.Container dict = site.machine().items().emptyDict(Made.container(Kind.DICT, which, site));
        items.forEach((name, value) -> site.machine().items().put(dict, name, value));
        return Reference.to(dict);
    }

    private static Reference applyDefaults(Obj.Callable apply, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference function = apply.positional().getFirst().value();
        Optional<Signature> signature = Signature.of(function, site);
        if (signature.isEmpty()
                || !(apply.positional().getLast().value().only().orElse(null) instanceof Obj.Container given)) {
            return Reference.to(Constant.NONE);
        }
        for (Parameter parameter : signature.get().parameters()) {
            boolean isLeftOut = parameter.defaultValue().isPresent()
                    && machine.items()
                            .find(given, Reference.text(parameter.name()))
                            .isEmpty();
            if (isLeftOut) {
                Reference otherwise = signature.get().defaultOf(parameter, machine);
                machine.items().put(given, parameter.name(), otherwise);
            }
        }
        return Reference.to(Constant.NONE);
    }
}
