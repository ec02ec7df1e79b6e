package dev.earshot.python.library;

import dev.earshot.python.Targets;
import dev.earshot.python.constant.LibraryConstants;
import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.library.commandline.CommandLineModels;
import dev.earshot.python.library.concurrent.ConcurrencyModels;
import dev.earshot.python.library.concurrent.EventLoop;
import dev.earshot.python.library.concurrent.Queues;
import dev.earshot.python.library.concurrent.Signals;
import dev.earshot.python.library.concurrent.ThreadQueues;
import dev.earshot.python.library.container.ContainerModels;
import dev.earshot.python.library.container.Containers;
import dev.earshot.python.library.container.Counters;
import dev.earshot.python.library.container.MutableBytes;
import dev.earshot.python.library.database.DatabaseModels;
import dev.earshot.python.library.exception.ExceptionModels;
import dev.earshot.python.library.exception.Warnings;
import dev.earshot.python.library.files.FilesModels;
import dev.earshot.python.library.function.FunctionModels;
import dev.earshot.python.library.iteration.Iterables;
import dev.earshot.python.library.iteration.IterationModels;
import dev.earshot.python.library.lifetime.LifetimeModels;
import dev.earshot.python.library.lifetime.WeakReferences;
import dev.earshot.python.library.logging.Loggers;
import dev.earshot.python.library.logging.LoggingModels;
import dev.earshot.python.library.mail.MailModels;
import dev.earshot.python.library.model.Model;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.number.NumberModels;
import dev.earshot.python.library.number.RandomNumbers;
import dev.earshot.python.library.reflection.Namespaces;
import dev.earshot.python.library.reflection.ReflectionModels;
import dev.earshot.python.library.reflection.Signatures;
import dev.earshot.python.library.testing.Docstrings;
import dev.earshot.python.library.testing.MockDoubles;
import dev.earshot.python.library.testing.Mocks;
import dev.earshot.python.library.testing.TestResults;
import dev.earshot.python.library.testing.TestingModels;
import dev.earshot.python.library.testing.UnitTests;
import dev.earshot.python.library.text.Streams;
import dev.earshot.python.library.text.TextModels;
import dev.earshot.python.library.type.AskedFunctions;
import dev.earshot.python.library.type.Dataclasses;
import dev.earshot.python.library.type.Exceptions;
import dev.earshot.python.library.type.TypeModels;
import dev.earshot.python.library.typing.TypedDicts;
import dev.earshot.python.library.typing.TypingModels;
import dev.earshot.python.library.written.WrittenModules;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Doubles;
import dev.earshot.python.machine.Library;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.DecimalContext;
import dev.earshot.python.machine.outside.AbstractTypes;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.machine.type.TypeForms;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Python's library as far as values pass through it: built-in functions and types, and the modules
/// with which programs reach functions by detours. All rooms of the library are joined here, and nowhere else, so that
/// there is one line for each.
public final class StandardLibrary implements Library {
    /// Members that are data, or that do nothing when they are called, but lead to what is modelled.
    private static final List<String> DATA = List.of(
            "sys.modules",
            "logging.Logger",
            "logging.LogRecord",
            "logging.root",
            "sys.version_info",
            "sys.hexversion",
            "builtins.Ellipsis",
            "builtins.object",
            "builtins.NotImplemented",
            "builtins.Ellipsis",
            "os.PathLike",
            "collections.UserList",
            "enum.Enum",
            "enum.IntEnum",
            "enum.StrEnum",
            "enum.Flag",
            "enum.IntFlag",
            "typing.NamedTuple",
            "typing.TypedDict",
            "abc.ABC",
            "__future__.annotations",
            "abc.ABCMeta",
            "asyncio.FIRST_COMPLETED",
            "asyncio.FIRST_EXCEPTION",
            "asyncio.ALL_COMPLETED",
            "unittest.mock.DEFAULT",
            "unittest.mock.ANY",
            "unittest.mock.sentinel",
            "sys.version_info.major");

    /// Built-in functions that only look at what they are given, and raise nothing.
    private static final Set<String> HARMLESS = Set.of("print", "repr", "id", "type", "callable", "isinstance", "bool");

    private static final Set<String> OF_PYTHON_2 =
            Set.of("unicode", "basestring", "xrange", "raw_input", "long", "unichr", "execfile", "reduce", "cmp");

    private final Targets targets;
    private final Models models = new Models();
    private final Doubles doubles = new MockDoubles();
    private final Set<String> known = new HashSet<>();

    public StandardLibrary(Targets targets) {
        this.targets = targets;
        ReflectionModels.addTo(models);
        FunctionModels.addTo(models);
        TypeModels.addTo(models);
        TypingModels.addTo(models);
        ContainerModels.addTo(models);
        IterationModels.addTo(models);
        TextModels.addTo(models);
        MailModels.addTo(models);
        ConcurrencyModels.addTo(models);
        CommandLineModels.addTo(models);
        TestingModels.addTo(models);
        LifetimeModels.addTo(models);
        LoggingModels.addTo(models);
        FilesModels.addTo(models);
        NumberModels.addTo(models);
        ExceptionModels.addTo(models);
        DatabaseModels.addTo(models);
        models.functions().forEach(this::addKnown);
        LibraryConstants.paths().forEach(this::addKnown);
        DATA.forEach(this::addKnown);
        AbstractTypes.names().forEach(this::addKnown);
        TypeForms.paths().forEach(this::addKnown);
        SubscriptedTypes.ALL.forEach(this::addKnown);
        Passive.paths().forEach(this::addKnown);
        Signals.paths().forEach(this::addKnown);
        WrittenModules.paths().forEach(this::addKnown);
        Mocks.specialMethods().forEach(this::addKnown);
    }

    private void addKnown(String path) {
        known.add(path);
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            known.add(path.substring(0, dot));
        }
    }

    @Override
    public boolean knows(String path) {
        return known.contains(path) || PureFunctions.know(path);
    }

    @Override
    public boolean isFunction(String path) {
        return models.ofFunction(path).isPresent()
                || PureFunctions.at(path).isPresent()
                || Passive.paths().contains(path);
    }

    @Override
    public Optional<Reference> constant(String path) {
        return LibraryConstants.at(path)
                .map(values -> values.stream().map(Reference::to).reduce(Reference.NEVER, Reference::or))
                .or(() -> PureFunctions.constantAt(path).map(Reference::to));
    }

    @Override
    public Optional<Boolean> isException(String path, String type) {
        return Exceptions.is(path, type);
    }

    @Override
    public boolean has(String module, String name) {
        return ModuleMembers.has(module, name);
    }

    @Override
    public boolean hasSometimes(String module, String name) {
        return NamesOfModules.areKnownOf(module) && !has(module, name);
    }

    @Override
    public boolean lacks(String module, String name) {
        return ModuleMembers.lacks(module, name) || TypeForms.lacks(module, name);
    }

    @Override
    public Optional<Reference> attribute(Constant of, String path, Site site) {
        return PureFunctions.attributeAt(path)
                .flatMap(pure -> new KnownValues(site.machine()).call(pure, Arguments.of(Reference.to(of)), site));
    }

    @Override
    public boolean isHarmless(String builtin) {
        return HARMLESS.contains(builtin);
    }

    @Override
    public Optional<Reference> attribute(Obj.Callable object, String name, Machine machine) {
        return Mocks.isOne(object)
                ? Optional.of(Mocks.attribute(object, name, machine))
                : Mocks.ofCall(object, name, machine)
                        .or(() -> TestResults.attribute(object, name, machine))
                        .or(() -> Loggers.attribute(object, name, machine))
                        .or(() -> DatabaseModels.attribute(object, name, machine))
                        .or(() -> TypingModels.attribute(object, name, machine));
    }

    @Override
    public Doubles doubles() {
        return doubles;
    }

    @Override
    public Optional<Reference> member(String path, Machine machine) {
        return path.equals("logging.root")
                ? Optional.of(Reference.to(Loggers.root(machine)))
                : Signatures.member(path)
                        .or(() -> Mocks.member(path, machine))
                        .or(() -> WrittenModules.member(path, machine));
    }

    @Override
    public void leaveSight(Machine machine) {
        Loggers.forget(machine);
        FilesModels.forget(machine);
        RandomNumbers.forget(machine);
        Warnings.forget(machine);
    }

    @Override
    public void mayWriteFiles(Machine machine) {
        FilesModels.forget(machine);
    }

    @Override
    public boolean isGone(String name) {
        return OF_PYTHON_2.contains(name);
    }

    @Override
    public Map<String, External> publicNames(String module) {
        Map<String, External> names = new HashMap<>();
        targets.publicNames(module).forEach((name, path) -> names.put(name, new External(path)));
        String prefix = module + ".";
        for (String path : known) {
            if (path.startsWith(prefix)
                    && path.indexOf('.', prefix.length()) < 0
                    && constant(path).isEmpty()) {
                names.put(path.substring(prefix.length()), new External(path));
            }
        }
        return names;
    }

    @Override
    public Optional<Reference> call(External function, Arguments passed, Site site) {
        Optional<Reference> asked = AskedFunctions.answer(function.path(), passed, site);
        if (asked.isPresent()) {
            return asked;
        }
        Arguments arguments = AskedFunctions.asNumbers(function.path(), passed, site);
        if (site.machine().raising().isGuarded() && Arities.refuse(function.path(), arguments)) {
            return Optional.of(site.machine().raising().raise("TypeError"));
        }
        Optional<Model> model = models.ofFunction(function.path());
        if (model.isEmpty()) {
            if (site.machine().raising().isGuarded()) {
                Demands.ofFunction(function.path(), arguments, site.machine());
            }
            return PureFunctions.at(function.path())
                    .filter(_ -> !asksForText(function.path(), arguments))
                    .filter(_ -> !dependsOnContext(function.path(), site.machine()))
                    .flatMap(pure -> new KnownValues(site.machine()).call(pure, Iterables.asked(arguments, site), site))
                    .or(() -> ofSets(function.path(), arguments, site.machine()));
        }
        Streams.lend(arguments, function.path(), site.machine());
        if (site.machine().raising().isGuarded()) {
            Demands.ofFunction(function.path(), arguments, site.machine());
        }
        Reference given = model.get().call(Iterables.taken(function.path(), arguments, site), site);
        if (Iterables.OF_ALL.contains(function.path()) && arguments.positional().size() == 1) {
            new Iterators(site.machine())
                    .exhaust(arguments.positional().getFirst().value());
        }
        return Optional.of(given);
    }

    /// What a method of texts gives that goes through a set: it is not known what, and the set stays as it is.
    private static Optional<Reference> ofSets(String path, Arguments arguments, Machine machine) {
        List<Reference> all =
                arguments.positional().stream().map(Obj.Passed::value).toList();
        boolean are = path.startsWith("builtins.str.")
                && all.stream().anyMatch(machine.items()::areInSomeOrder)
                && all.stream()
                        .allMatch(each ->
                                each.onlyText().isPresent() || machine.items().areInSomeOrder(each));
        if (are) {
            machine.raising().mayFail("TypeError");
        }
        return are ? Optional.of(Reference.UNKNOWN) : Optional.empty();
    }

    /// Whether it is a method of decimal numbers that may be rounded otherwise than they are known to be.
    private static boolean dependsOnContext(String path, Machine machine) {
        return path.startsWith("decimal.Decimal.") && !new DecimalContext(machine).isAsAtTheBeginning();
    }

    /// Whether a text is asked for what is in it of which a part is not known.
    private static boolean asksForText(String path, Arguments arguments) {
        return !path.startsWith("os.path.")
                && !path.startsWith("pathlib.")
                && arguments.all().stream().anyMatch(StandardLibrary::isMarked);
    }

    private static boolean isMarked(Reference value) {
        return value.onlyText().filter(text -> text.contains(Reference.MARK)).isPresent();
    }

    @Override
    public Reference call(Obj.Callable object, Arguments arguments, Site site) {
        return models.ofObject(object.made())
                .map(model -> model.call(object, arguments, site))
                .orElseGet(() -> {
                    arguments.all().forEach(site.machine()::escape);
                    return Reference.UNKNOWN;
                });
    }

    @Override
    public Optional<Reference> callMethod(Reference self, String method, Arguments arguments, Site site) {
        if (self.only().orElse(null) instanceof Obj.Container container
                && site.machine().raising().isGuarded()) {
            if (Arities.refuse(container, method, arguments)) {
                return Optional.of(site.machine().raising().raise("TypeError"));
            }
            Demands.ofMethod(container, method, arguments, site.machine());
        }
        return switch (self.only().orElse(Constant.NONE)) {
            case Obj.Container queue
            when queue.kind() == Obj.Container.Kind.LIST ->
                Queues.method(queue, method, arguments, site)
                        .or(() -> ThreadQueues.method(queue, method, arguments, site))
                        .or(() -> Containers.method(queue, method, arguments, site));
            case Obj.Container container -> Containers.method(container, method, arguments, site);
            case Obj.View view -> Namespaces.method(view, method, arguments, site);
            case Obj.Callable object -> {
                Streams.lend(arguments, object.made(), site.machine());
                yield models.ofMethods(object.made())
                        .map(model -> model.call(object, method, arguments, site))
                        .orElseGet(() -> ofAny(object, method));
            }
            default -> Optional.empty();
        };
    }

    /// What most objects do that the library makes: they are managers of themselves.
    private static Optional<Reference> ofAny(Obj.Callable object, String method) {
        boolean enters = method.equals("__enter__") || method.equals("__aenter__");
        return enters && !Mocks.isOne(object) ? Optional.of(Reference.to(object)) : Optional.empty();
    }

    @Override
    public Optional<Reference> operate(String operator, List<Reference> operands, Site site) {
        return Counters.operate(operator, operands, site).or(() -> MutableBytes.operate(operator, operands, site));
    }

    @Override
    public void nameGone(Site site) {
        WeakReferences.tellOfThoseGone(site);
    }

    @Override
    public void waitForUnknown(Site site) {
        EventLoop.pause(site);
    }

    @Override
    public boolean isTest(Obj.Function function) {
        return UnitTests.isTest(function);
    }

    @Override
    public void runUnseen(
            Obj.Function function, Reference self, BiConsumer<Reference, List<Obj.Named>> run, Site site) {
        UnitTests.around(function, self, run, site);
    }

    @Override
    public void classDefined(Obj.ClassObject type, Stmt.ClassDef definition, List<Reference> decorators, Site site) {
        Docstrings.defined(type, definition, site);
        Dataclasses.defined(type, definition, decorators, site);
        TypedDicts.defined(type, definition, site);
    }
}
