package dev.earshot.python.library.text;

import dev.earshot.python.constant.JsonSyntax;
import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.statement.CodeTexts;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `json`: what is read from texts and written to them, with the functions of the program that are asked on the way.
public final class JsonTexts {
    private static final int DEEPEST = 16;

    /// Built-in types whose subclasses are written as they are.
    private static final Set<String> PLAIN = Set.of(
            "builtins.int",
            "builtins.str",
            "builtins.float",
            "builtins.list",
            "builtins.dict",
            "builtins.tuple",
            "collections.OrderedDict",
            "collections.defaultdict",
            "enum.IntEnum",
            "enum.StrEnum",
            "enum.IntFlag");

    private JsonTexts() {}

    static void addTo(Models models) {
        models.function("json.loads", JsonTexts::read);
        models.function("json.dumps", JsonTexts::written);
        models.function("json.load", JsonTexts::readFrom);
        models.function("json.dump", JsonTexts::writtenTo);
    }

    /// What an object gives that reads by a method of its own, or a mock.
    private static Optional<Reference> readBy(Reference file, Site site) {
        Machine machine = site.machine();
        boolean isAsked = switch (file.only().orElse(null)) {
            case Obj.Instance _ -> true;
            case Obj.Callable made ->
                machine.library().doubles().typeOf(made, machine).isPresent();
            case null, default -> false;
        };
        return isAsked
                ? Optional.of(machine.calls().call(machine.attributes().load(file, "read", site), Arguments.NONE, site))
                        .filter(read -> read.onlyText().isPresent())
                : Optional.empty();
    }

    /// A text that is left in a file.
    private static Reference readFrom(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference file = arguments.value(0, "fp");
        Optional<Reference> text = Streams.of(file)
                .flatMap(stream -> Streams.readAll(stream, machine))
                .map(Reference::text)
                .or(() -> readBy(file, site));
        if (text.isEmpty()) {
            arguments.all().forEach(machine::escape);
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        }
        return read(arguments.after(1).behind(Obj.Passed.unwritten(text.get())), site);
    }

    private static Reference writtenTo(Arguments arguments, Site site) {
        Reference file = arguments.value(1, "fp");
        List<Obj.Passed> positional = arguments.positional().stream().limit(1).toList();
        List<Obj.Named> keywords = arguments.keywords().stream()
                .filter(each -> !each.keyword().equals("fp"))
                .toList();
        Reference text = written(
                new Arguments(positional, keywords, arguments.openPositional(), arguments.openKeywords()), site);
        Streams.of(file).ifPresent(stream -> Streams.write(stream, text, site.machine()));
        if (Streams.of(file).isEmpty()) {
            site.machine().escape(file);
        }
        return Reference.to(Constant.NONE);
    }

    /// A text, or what octets say in UTF-8.
    private static Optional<String> textOf(Reference given) {
        return given.only().orElse(null) instanceof Constant(Constant.Bytes(String octets))
                ? Optional.of(new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                : given.onlyText();
    }

    private static Reference read(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<String> text = textOf(arguments.value(0, "s"));
        Optional<Refusal> refusal = text.flatMap(JsonSyntax::refusal);
        if (refusal.isPresent() && text.get().contains(Reference.MARK)) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        }
        if (refusal.isPresent() && machine.raising().isGuarded()) {
            return machine.raising().fail(refusal.get());
        }
        Optional<Reference> value = text.filter(each -> !each.contains("\\/"))
                .flatMap(each -> new CodeTexts(machine)
                        .eval(each, Optional.of(Texts.constants(site)), Texts.place(arguments, site), site));
        if (value.isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        boolean plain = arguments.all().size() == 1;
        Optional<Obj.Passed> hook = arguments.named("object_hook");
        if (hook.isPresent() && arguments.all().size() == 2 && value.isPresent()) {
            arguments.all().forEach(machine::entrust);
            return new Hooked(hook.get(), site).of(value.get());
        }
        if (!plain) {
            arguments.all().forEach(machine::escape);
        }
        return plain ? value.orElse(Reference.UNKNOWN) : Reference.UNKNOWN;
    }

    /// What a function makes of each object, the inner ones first.
    private static final class Hooked {
        private final Obj.Passed hook;
        private final Site site;
        private int calls;

        Hooked(Obj.Passed hook, Site site) {
            this.hook = hook;
            this.site = site;
        }

        Reference of(Reference value) {
            Optional<List<Reference>> each = value.only().orElse(null) instanceof Obj.Container
                    ? site.machine().items().each(value)
                    : Optional.empty();
            if (each.isEmpty() || !(value.only().orElse(null) instanceof Obj.Container container)) {
                return value;
            }
            boolean isObject = container.kind() == Obj.Container.Kind.DICT;
            for (int at = 0; at < each.get().size(); at++) {
                Reference key = isObject ? each.get().get(at) : Reference.to(new Constant((long) at));
                Reference inner = new Subscripts(site.machine()).load(value, key, site);
                new Subscripts(site.machine()).store(value, key, of(inner), site);
            }
            Reference[] made = {value};
            if (isObject) {
                site.context()
                        .inRound(
                                calls++,
                                () -> made[0] = site.machine().calls().callPassed(hook, Arguments.of(value), site));
            }
            return made[0];
        }
    }

    private static Reference written(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Obj.Passed> function = arguments
                .named("default")
                .or(() -> arguments.named("cls").map(type -> {
                    Reference encoder = machine.calls().call(type.value(), Arguments.NONE, site);
                    return Obj.Passed.unwritten(machine.attributes().load(encoder, "default", site));
                }));
        if (function.isEmpty()
                && arguments.value(0, "obj").only().orElse(null) instanceof Obj.Container container
                && container.kind() == Obj.Container.Kind.LIST
                && !container.isPlainList()) {
            return machine.raising().fail("TypeError");
        }
        if (function.isEmpty()) {
            return PureFunctions.at("json.dumps")
                    .flatMap(pure -> new KnownValues(machine).call(pure, arguments, site))
                    .orElseGet(() -> {
                        arguments.all().forEach(machine::escape);
                        machine.raising().mayRaise(Reference.UNKNOWN);
                        return Reference.UNKNOWN;
                    });
        }
        machine.entrust(function.get().value());
        new Written(function.get(), site).walk(arguments.value(0, "obj"), 0);
        machine.raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    /// What a function gives for each object that is no JSON by itself.
    private static final class Written {
        private final Obj.Passed function;
        private final Site site;
        private int calls;

        Written(Obj.Passed function, Site site) {
            this.function = function;
            this.site = site;
        }

        void walk(Reference value, int depth) {
            Machine machine = site.machine();
            if (depth > DEEPEST || !machine.isReachable()) {
                return;
            }
            if (value.only().isEmpty()) {
                value.values().keySet().forEach(each -> machine.maybe(() -> walk(Reference.to(each), depth + 1)));
                if (value.other()) {
                    machine.maybe(() -> ask(Reference.UNKNOWN, depth));
                }
                return;
            }
            Optional<List<Reference>> each = machine.items().each(value);
            switch (value.only().orElse(null)) {
                case Constant(Constant.Bytes _) -> ask(value, depth);
                case Constant _ -> {}
                case Obj.Container container
                when container.kind() == Obj.Container.Kind.SET || container.kind() == Obj.Container.Kind.ITERATOR ->
                    ask(value, depth);
                case Obj.Container container
                when each.isPresent() -> {
                    for (Reference item : each.get()) {
                        boolean isKey = container.kind() == Obj.Container.Kind.DICT;
                        walk(isKey ? new Subscripts(machine).load(value, item, site) : item, depth + 1);
                    }
                }
                case Obj.Instance instance when isAnswered(instance) -> {}
                case null, default -> ask(value, depth);
            }
        }

        /// Whether it is a number, a text, a list or a dict as well.
        private boolean isAnswered(Obj.Instance instance) {
            return instance.original().isTuple() || isPlain(instance.original());
        }

        private static boolean isPlain(Value type) {
            return switch (type) {
                case External(String path) -> PLAIN.contains(path);
                case Obj.ClassObject own ->
                    own.bases().stream()
                            .flatMap(base -> base.values().keySet().stream())
                            .anyMatch(base -> !base.equals(type) && isPlain(base));
                default -> false;
            };
        }

        private void ask(Reference value, int depth) {
            site.context().inRound(calls++, () -> {
                Reference given = site.machine().calls().callPassed(function, Arguments.of(value), site);
                walk(given, depth + 1);
            });
        }
    }
}
