package dev.earshot.python.library;

import dev.earshot.python.Targets;
import dev.earshot.python.constant.LibraryConstants;
import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KnownValues;
import dev.earshot.python.machine.Library;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.Types;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Python's library as far as values pass through it: built-in functions and types, and the modules
/// with which programs reach functions by detours.
public final class StandardLibrary implements Library {
    /// Members that are data, or that do nothing when they are called, but lead to what is modelled.
    private static final List<String> DATA = List.of(
            "sys.modules",
            "sys.version_info",
            "sys.hexversion",
            "builtins.object",
            "enum.Enum",
            "enum.IntEnum",
            "enum.StrEnum",
            "enum.Flag",
            "enum.IntFlag",
            "typing.NamedTuple",
            "typing.Generic",
            "typing.Protocol",
            "abc.ABC",
            "abc.ABCMeta",
            "asyncio.FIRST_COMPLETED",
            "asyncio.FIRST_EXCEPTION",
            "asyncio.ALL_COMPLETED",
            "unittest.mock.DEFAULT",
            "sys.version_info.major");

    /// Built-in functions that only look at what they are given, and raise nothing.
    private static final Set<String> HARMLESS = Set.of("print", "repr", "id", "type", "callable", "isinstance", "bool");

    private static final Set<String> OF_PYTHON_2 =
            Set.of("unicode", "basestring", "xrange", "raw_input", "long", "unichr", "execfile", "reduce", "cmp");

    private final Targets targets;
    private final Map<String, Model> functions = new HashMap<>();
    private final Map<String, MadeModel> made = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    public StandardLibrary(Targets targets) {
        this.targets = targets;
        Reflection.addTo(functions, made);
        Inspection.addTo(functions);
        Signatures.addTo(functions);
        BoundArguments.addTo(made);
        KindsOfObjects.addTo(functions);
        Functional.addTo(functions, made);
        Classes.addTo(functions, made);
        TypeTests.addTo(functions);
        Dataclasses.addTo(functions, made);
        NamedTuples.addTo(functions);
        Enums.addTo(functions);
        Containers.addTo(functions);
        Dicts.addTo(functions);
        ChainMaps.addTo(functions);
        Mappings.addTo(functions);
        Iterables.addTo(functions);
        Zipped.addTo(functions);
        Itertools.addTo(functions);
        Heaps.addTo(functions);
        Graphs.addTo(functions);
        Counters.addTo(functions);
        Tables.addTo(functions);
        ConfigFiles.addTo(functions);
        Dispatch.addTo(functions, made);
        Memory.addTo(functions, made);
        Copies.addTo(functions);
        OperatorFunctions.addTo(functions);
        Events.addTo(functions);
        Orderings.addTo(functions, made);
        TotalOrder.addTo(functions);
        Texts.addTo(functions);
        JsonTexts.addTo(functions);
        Variables.addTo(functions);
        UnitTests.addTo(functions, made);
        Shells.addTo(functions);
        Fixtures.addTo(functions);
        Concurrency.addTo(functions);
        Signals.addTo(functions);
        Futures.addTo(functions);
        AsyncWaits.addTo(functions);
        Queues.addTo(functions);
        Locks.addTo(functions);
        Timeouts.addTo(functions);
        Schedulers.addTo(functions);
        ExitCalls.addTo(functions, made);
        WeakReferences.addTo(functions, made);
        WithBlocks.addTo(functions, made);
        Mocking.addTo(functions, made);
        Mocks.addTo(functions, made);
        Exceptions.addTo(functions);
        Conversions.addTo(functions);
        Arithmetic.addTo(functions);
        FormatStrings.addTo(functions);
        Holders.addTo(functions);
        ContextValues.addTo(functions);
        CommandLines.addTo(functions);
        Templates.addTo(functions);
        RegularExpressions.addTo(functions);
        WebAddresses.addTo(functions);
        functions.keySet().forEach(this::addKnown);
        LibraryConstants.paths().forEach(this::addKnown);
        DATA.forEach(this::addKnown);
        Signatures.kinds().forEach(this::addKnown);
        Types.abstractClasses().forEach(this::addKnown);
        RegularExpressions.flags().forEach(this::addKnown);
        Passive.paths().forEach(this::addKnown);
        Signals.paths().forEach(this::addKnown);
    }

    /// What a call of an object gives that a library function has made.
    @FunctionalInterface
    interface MadeModel {
        Reference call(Obj.Callable object, Arguments arguments, Site site);
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
        return functions.containsKey(path)
                || PureFunctions.at(path).isPresent()
                || Passive.paths().contains(path);
    }

    @Override
    public Optional<Reference> constant(String path) {
        return LibraryConstants.at(path)
                .map(values -> values.stream().map(Reference::to).reduce(Reference.NEVER, Reference::or));
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
    public boolean lacks(String module, String name) {
        return ModuleMembers.lacks(module, name);
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
    public boolean hasWhateverIsAsked(Obj.Callable object) {
        return Mocks.isOne(object);
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
        for (String path : functions.keySet()) {
            if (path.startsWith(prefix) && path.indexOf('.', prefix.length()) < 0) {
                names.put(path.substring(prefix.length()), new External(path));
            }
        }
        return names;
    }

    @Override
    public Optional<Reference> call(External function, Arguments arguments, Site site) {
        Model model = functions.get(function.path());
        if (model == null) {
            return PureFunctions.at(function.path())
                    .flatMap(pure -> new KnownValues(site.machine()).call(pure, arguments, site));
        }
        boolean iterates = Iterables.goesThrough(function.path());
        boolean several = !Iterables.OF_ONE.contains(function.path());
        Reference given = model.call(iterates ? Iterables.taken(arguments, several, site) : arguments, site);
        if (Iterables.OF_ALL.contains(function.path()) && arguments.positional().size() == 1) {
            site.machine().iterators().exhaust(arguments.positional().getFirst().value());
        }
        return Optional.of(given);
    }

    @Override
    public Reference call(Obj.Callable object, Arguments arguments, Site site) {
        MadeModel model = made.get(object.made());
        if (model == null) {
            arguments.all().forEach(site.machine()::escape);
            return Reference.UNKNOWN;
        }
        return model.call(object, arguments, site);
    }

    @Override
    public Optional<Reference> callMethod(Reference self, String method, Arguments arguments, Site site) {
        return switch (self.only().orElse(Constant.NONE)) {
            case Obj.Container container -> Containers.method(container, method, arguments, site);
            case Obj.View view -> Dicts.viewMethod(view, method, arguments, site);
            case Obj.Callable callable when Mocks.isOne(callable) -> Optional.empty();
            case Obj.Callable callable
            when callable.made().startsWith("unittest.mock.") -> Mocking.method(callable, method, arguments, site);
            case Obj.Callable callable
            when RegularExpressions.isOne(callable) -> RegularExpressions.method(callable, method, arguments, site);
            case Obj.Callable callable
            when ConfigFiles.isOne(callable) -> ConfigFiles.method(callable, method, arguments, site);
            case Obj.Callable callable when Tables.isFile(callable) -> Tables.method(callable, method, arguments, site);
            case Obj.Callable callable
            when Dispatch.isOne(callable) -> Dispatch.method(callable, method, arguments, site);
            case Obj.Callable callable when Graphs.isOne(callable) -> Graphs.method(callable, method, arguments, site);
            case Obj.Callable callable when Memory.isOne(callable) -> Memory.method(callable, method, site);
            case Obj.Callable callable when Events.isOne(callable) -> Events.method(callable, method, arguments, site);
            case Obj.Callable callable
            when Templates.isOne(callable) -> Templates.method(callable, method, arguments, site);
            case Obj.Callable callable
            when Holders.isHolder(callable) -> Holders.method(callable, method, arguments, site);
            case Obj.Callable callable
            when ContextValues.isOne(callable) -> ContextValues.method(callable, method, arguments, site);
            case Obj.Callable callable
            when Futures.isFuture(callable) -> Futures.method(callable, method, arguments, site);
            case Obj.Callable callable
            when Timeouts.isOne(callable) -> Timeouts.method(callable, method, arguments, site);
            case Obj.Callable callable when Locks.isOne(callable) -> Locks.method(callable, method, arguments, site);
            case Obj.Callable callable
            when WithBlocks.isOne(callable) -> WithBlocks.method(callable, method, arguments, site);
            case Obj.Callable callable
            when Schedulers.isOne(callable) -> Schedulers.method(callable, method, arguments, site);
            case Obj.Callable callable when ExitCalls.isFinalizer(callable) -> ExitCalls.method(callable, method, site);
            case Obj.Callable callable
            when CommandLines.isParser(callable) -> CommandLines.method(callable, method, arguments, site);
            case Obj.Callable callable -> Concurrency.method(callable, method, arguments, site);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Reference> operate(String operator, List<Reference> operands, Site site) {
        return Counters.operate(operator, operands, site);
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
    public void runUnseen(Obj.Function function, Reference self, Consumer<List<Obj.Named>> run, Site site) {
        UnitTests.around(function, self, run, site);
    }

    @Override
    public void classDefined(Obj.ClassObject type, Stmt.ClassDef definition, List<Reference> decorators, Site site) {
        Dataclasses.defined(type, definition, decorators, site);
    }

    /// An object which the function at `path` makes, with the arguments that it was given. At one call there is one
    /// for each different arguments, as long as these are few.
    static Obj.Callable keep(String path, Arguments arguments, Site site) {
        Made made = new Made(
                path,
                arguments.all().stream().map(Reference::values).map(Map::keySet).toList());
        Obj.Callable object =
                site.context().object(site.call(), made, Obj.Callable.class, () -> new Obj.Callable(path));
        object.keep(arguments.positional(), arguments.keywords());
        return object;
    }

    /// What tells an object from others that are made at the same call.
    private record Made(String path, List<Set<Value>> arguments) {}

    /// A container made at a call.
    static Obj.Container container(Obj.Container.Kind kind, Site site) {
        return container(kind, "made " + kind, site);
    }

    /// One of several containers that one call makes.
    static Obj.Container container(Obj.Container.Kind kind, String which, Site site) {
        return site.context().object(site.call(), which, Obj.Container.class, () -> new Obj.Container(kind));
    }
}
