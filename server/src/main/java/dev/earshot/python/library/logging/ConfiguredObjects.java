package dev.earshot.python.library.logging;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Signature;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Formatters, filters and handlers that a configuration tells of: each is made by a class or another factory, which is
/// given what the configuration says beside what is done with the object afterwards (library reference, «User-defined
/// objects»). It does not know how loggers are set.
final class ConfiguredObjects {
    /// Says who makes an object.
    static final String FACTORY = "()";

    private static final String CLASS = "class";
    private static final String ATTRIBUTES = ".";
    private static final String OUTSIDE = "ext://";
    private static final Reference NONE = Reference.to(Constant.NONE);
    private static final External RESOLVE = new External("pkgutil.resolve_name");
    private static final External SYS = new External("sys");
    private static final Set<String> STREAMS = Set.of("ext://sys.stdout", "ext://sys.stderr");
    private static final External SET = new External("builtins.setattr");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /// What is not given to the factory of a handler.
    private static final Set<String> OF_HANDLERS = Set.of(FACTORY, CLASS, ATTRIBUTES, "formatter", "level", "filters");

    private static final Set<String> OF_OTHERS = Set.of(FACTORY, ATTRIBUTES);

    /// What those of the library take by name.
    private static final Map<String, Set<String>> TAKEN = Map.of(
            "logging.Filter", Set.of("name"),
            "logging.Formatter", Set.of("fmt", "datefmt", "style"),
            "logging.Handler", Set.of(),
            "logging.NullHandler", Set.of(),
            "logging.StreamHandler", Set.of("stream"));

    private final Site site;
    private final Machine machine;
    private int made;

    ConfiguredObjects(Site site) {
        this.site = site;
        this.machine = site.machine();
    }

    Reference formatter(String name, Map<String, Reference> given) {
        if (given.containsKey(FACTORY)) {
            return custom("formatter", name, withFormatAs(given), OF_OTHERS);
        }
        Arguments arguments = Arguments.of(
                converted(given.getOrDefault("format", NONE)),
                converted(given.getOrDefault("datefmt", NONE)),
                converted(given.getOrDefault("style", Reference.text("%"))));
        return given.containsKey(CLASS)
                ? make("formatter", name, factory(given.get(CLASS)), arguments)
                : site.context().inRound(made++, () -> Reference.to(Formatters.made(arguments, site)));
    }

    /// The library tries `fmt` where a factory takes no `format`.
    private Map<String, Reference> withFormatAs(Map<String, Reference> given) {
        Reference factory = factory(given.getOrDefault(FACTORY, NONE));
        boolean takesFormat = Signature.of(factory, site)
                .filter(signature -> signature.parameters().stream()
                        .anyMatch(parameter ->
                                parameter.name().equals("format") || parameter.kind() == Parameter.Kind.VAR_KEYWORD))
                .isPresent();
        Map<String, Reference> renamed = new LinkedHashMap<>(given);
        if (given.containsKey("format") && !takesFormat) {
            renamed.remove("format");
            renamed.put("fmt", given.get("format"));
        }
        return renamed;
    }

    Reference filter(String name, Map<String, Reference> given) {
        return given.containsKey(FACTORY)
                ? custom("filter", name, given, OF_OTHERS)
                : make(
                        "filter",
                        name,
                        Reference.to(new External(Filters.FILTER)),
                        Arguments.of(converted(given.getOrDefault("name", Reference.text("")))));
    }

    /// A handler that nothing is attached to yet.
    Reference handler(String name, Map<String, Reference> given) {
        Map<String, Reference> all = new LinkedHashMap<>(given);
        if (!given.containsKey(FACTORY)) {
            all.put(FACTORY, given.getOrDefault(CLASS, NONE));
        }
        return custom("handler", name, all, OF_HANDLERS);
    }

    /// An object may be made by a factory of the program, and be used by somebody.
    void perhaps(String name, List<Obj.Named> given) {
        Map<String, Reference> all = new LinkedHashMap<>();
        given.forEach(each -> all.put(each.keyword(), each.argument().value()));
        all.putIfAbsent(FACTORY, all.getOrDefault(CLASS, NONE));
        machine.maybe(() -> {
            try {
                machine.escape(custom("object", name, all, OF_HANDLERS));
            } catch (Refusal | Unsettled _) {
                // by nothing that is followed
            }
        });
    }

    private Reference custom(String kind, String name, Map<String, Reference> given, Set<String> aside) {
        List<Obj.Named> keywords = new ArrayList<>();
        given.forEach((key, value) -> {
            if (!aside.contains(key)) {
                if (!IDENTIFIER.matcher(key).matches()) {
                    throw refused(kind, name);
                }
                keywords.add(new Obj.Named(key, Obj.Passed.unwritten(converted(value))));
            }
        });
        Arguments arguments = new Arguments(List.of(), keywords, false, false);
        Reference factory = factory(given.getOrDefault(FACTORY, NONE));
        if (factory.only().orElse(null) instanceof External(String path)
                && keywords.stream()
                        .anyMatch(each -> !TAKEN.getOrDefault(path, Set.of()).contains(each.keyword()))) {
            throw new Unsettled();
        }
        return make(kind, name, factory, arguments);
    }

    /// What is set at an object in the end.
    void setAttributes(Reference object, Map<String, Reference> given) {
        if (given.containsKey(ATTRIBUTES)) {
            machine.items()
                    .keywords(given.get(ATTRIBUTES))
                    .orElseThrow(Unsettled::new)
                    .forEach(each -> machine.library()
                            .call(
                                    SET,
                                    Arguments.of(
                                            object,
                                            Reference.text(each.keyword()),
                                            converted(each.argument().value())),
                                    site));
        }
    }

    private Reference make(String kind, String name, Reference factory, Arguments arguments) {
        Apart.Outcome outcome = site.context()
                .inRound(
                        made++,
                        () -> Apart.outcome(machine, () -> machine.calls().call(factory, arguments, site)));
        if (outcome.given().equals(Reference.NEVER)) {
            throw refused(kind, name);
        }
        if (outcome.raised().hasValues() || outcome.raised().other()) {
            machine.raising().mayFail("ValueError");
        }
        if (!(outcome.given().only().orElse(null) instanceof Obj)) {
            throw new Unsettled();
        }
        return outcome.given();
    }

    /// Who makes an object: given as it is, or by its path.
    private Reference factory(Reference given) {
        Reference factory = given.onlyText().map(this::resolved).orElse(given);
        if (!isFollowed(factory.only().orElseThrow(Unsettled::new))) {
            throw new Unsettled();
        }
        return factory;
    }

    private static boolean isFollowed(Value factory) {
        return switch (factory) {
            case Obj.ClassObject _, Obj.Function _ -> true;
            case Bound(Value function, Value _) -> function instanceof Obj.Function;
            case Obj.Callable made -> made.made().equals("functools.partial");
            case External(String path) -> TAKEN.containsKey(path);
            default -> false;
        };
    }

    private Reference resolved(String path) {
        String name = path.startsWith(OUTSIDE) ? path.substring(OUTSIDE.length()) : path;
        return TAKEN.containsKey(name)
                ? Reference.to(new External(name))
                : machine.library()
                        .call(RESOLVE, Arguments.of(Reference.text(name)), site)
                        .orElseThrow(Unsettled::new);
    }

    /// What a text stands for that names something outside of the configuration.
    private Reference converted(Reference given) {
        String text = given.onlyText().orElse("");
        if (text.startsWith("cfg://")) {
            throw new Unsettled();
        }
        if (STREAMS.contains(text)) {
            return machine.attributes().load(Reference.to(SYS), text.substring(text.lastIndexOf('.') + 1), site);
        }
        return text.startsWith(OUTSIDE) ? Reference.to(resolved(text).only().orElseThrow(Unsettled::new)) : given;
    }

    static Refusal refused(String kind, String name) {
        return new Refusal("ValueError", "Unable to configure " + kind + " '" + name + "'");
    }
}
