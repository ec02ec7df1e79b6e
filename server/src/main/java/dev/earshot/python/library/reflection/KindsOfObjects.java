package dev.earshot.python.library.reflection;

import dev.earshot.python.StandardModules;
import dev.earshot.python.Targets;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.library.model.Signature;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The questions of `inspect` and `asyncio` about what an object is: `isfunction`, `isclass`, `iscoroutinefunction`. Of
/// members of the library it knows little.
public final class KindsOfObjects {
    private static final List<String> QUESTIONS = List.of(
            "isfunction",
            "ismethod",
            "isroutine",
            "isbuiltin",
            "isclass",
            "ismodule",
            "iscoroutine",
            "iscoroutinefunction",
            "isgeneratorfunction",
            "isasyncgenfunction",
            "isawaitable");

    /// Those that hold of functions written in Python only.
    static final Set<String> OF_FUNCTIONS = Set.of(
            "inspect.isfunction",
            "inspect.ismethod",
            "inspect.iscoroutinefunction",
            "inspect.isgeneratorfunction",
            "inspect.isasyncgenfunction");

    /// Functions of Python's own that are no types.
    private static final Set<String> BUILT_IN = Stream.of(
                    "abs",
                    "all",
                    "any",
                    "callable",
                    "chr",
                    "getattr",
                    "hasattr",
                    "hash",
                    "id",
                    "input",
                    "isinstance",
                    "issubclass",
                    "iter",
                    "len",
                    "max",
                    "min",
                    "next",
                    "ord",
                    "pow",
                    "print",
                    "repr",
                    "round",
                    "setattr",
                    "sorted",
                    "sum",
                    "vars")
            .map(name -> "builtins." + name)
            .collect(Collectors.toUnmodifiableSet());

    private KindsOfObjects() {}

    static void addTo(Models models) {
        for (String question : QUESTIONS) {
            models.function(
                    "inspect." + question,
                    (arguments, site) -> answer(question, arguments.value(0, "object"), site.machine()));
        }
        for (String question : List.of("iscoroutine", "iscoroutinefunction")) {
            models.function(
                    "asyncio." + question,
                    (arguments, site) -> answer(question, arguments.value(0, "object"), site.machine()));
        }
    }

    private static Reference answer(String question, Reference object, Machine machine) {
        return object.only()
                .flatMap(value -> is(question, value, machine))
                .map(Truth::constant)
                .orElse(Reference.UNKNOWN);
    }

    private static Optional<Boolean> is(String question, Value value, Machine machine) {
        return switch (value) {
            case Obj.Function function -> Optional.of(isFunction(question, function, machine));
            case Bound(Obj.Function function, Value _) ->
                Optional.of(question.equals("ismethod")
                        || (!question.equals("isfunction") && isFunction(question, function, machine)));
            case Obj.ClassObject _ -> Optional.of(question.equals("isclass"));
            case Obj.Module _ -> Optional.of(question.equals("ismodule"));
            case Obj.Coroutine _ -> Optional.of(question.equals("iscoroutine") || question.equals("isawaitable"));
            case Obj.Callable made
            when question.equals("iscoroutinefunction") ->
                machine.library().doubles().isAwaited(made, machine);
            case Constant _, Obj.Instance _, Obj.Namespace _ ->
                question.equals("isawaitable") ? Optional.empty() : Optional.of(false);
            case External(String path) -> isMember(question, path, machine);
            case Obj.Descriptor descriptor when isProperty(descriptor) -> Optional.of(false);
            case Obj.Container container when container.kind() != Obj.Container.Kind.ITERATOR -> Optional.of(false);
            case Bound _, Obj _ -> Optional.empty();
        };
    }

    private static boolean isProperty(Obj.Descriptor descriptor) {
        return descriptor.binding() == Obj.Descriptor.Binding.PROPERTY
                || descriptor.binding() == Obj.Descriptor.Binding.CACHED_PROPERTY;
    }

    private static boolean isFunction(String question, Obj.Function function, Machine machine) {
        boolean waits = function.node() instanceof Stmt.FunctionDef definition && definition.isAsync();
        boolean yields = new Signature(function, List.of()).isGenerator(machine);
        return switch (question) {
            case "isfunction", "isroutine" -> true;
            case "iscoroutinefunction" -> waits && !yields;
            case "isgeneratorfunction" -> yields && !waits;
            case "isasyncgenfunction" -> waits && yields;
            default -> false;
        };
    }

    private static Optional<Boolean> isMember(String question, String path, Machine machine) {
        Targets targets = machine.targets();
        if (targets.contains(path)) {
            return Optional.of(question.equals("isfunction") || question.equals("isroutine"));
        }
        if (targets.leadsTo(path)) {
            return Optional.of(question.equals("ismodule"));
        }
        if (StandardModules.contains(path)) {
            return Optional.of(question.equals("ismodule"));
        }
        if (BuiltInTypes.contain(path)) {
            return Optional.of(question.equals("isclass"));
        }
        if (BUILT_IN.contains(path)) {
            return Optional.of(question.equals("isbuiltin") || question.equals("isroutine"));
        }
        boolean isWritten = List.of("isfunction", "ismethod").contains(question);
        return path.startsWith("builtins.") && isWritten ? Optional.of(false) : Optional.empty();
    }
}
