package dev.earshot.python.machine.call;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.computation.Results;
import dev.earshot.python.computation.Surroundings;
import dev.earshot.python.constant.Given;
import dev.earshot.python.constant.LibraryConstants;
import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Calls of functions that are computed rather than followed: such as run something over and over, and make nothing but
/// one value of others.
final class ComputedCalls {
    /// Functions of the library that know plain values alone.
    private static final Set<String> ASKED = Set.of(
            "builtins.int",
            "builtins.float",
            "builtins.str",
            "builtins.repr",
            "builtins.round",
            "builtins.abs",
            "builtins.ord",
            "builtins.chr",
            "builtins.bin",
            "builtins.hex",
            "builtins.oct",
            "builtins.format");

    private final Machine machine;

    /// Functions that turned out to do more.
    private final Set<Node> givenUp = Collections.newSetFromMap(new IdentityHashMap<>());

    ComputedCalls(Machine machine) {
        this.machine = machine;
    }

    /// What a call gives, where it can be computed.
    Optional<Reference> call(Obj.Function function, Arguments arguments, Context context) {
        if (givenUp.contains(function.node())
                || !machine.facts().isComputable(function.node())
                || machine.relevance().isOfInterest(function)
                || machine.effort().isSpent()
                || arguments.all().stream().anyMatch(Iterators::isIterator)) {
            return Optional.empty();
        }
        KnownValues known = new KnownValues(machine);
        Optional<Given> given = known.given(arguments);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Site site = new Site(
                machine,
                (Frame) function.home(),
                function.suite(),
                context,
                context.implicitCall(function, "computed"));
        State before = machine.fork();
        Results.Outcome outcome = machine.results().of(function, given.get(), new Around(site));
        machine.effort().compute(outcome.steps());
        Optional<Reference> result = known.made(outcome::value, site);
        if (result.isPresent()) {
            outcome.called().forEach(machine.functions()::execute);
        } else {
            machine.flowTo(before.branch());
            givenUp.add(function.node());
        }
        return result;
    }

    private record Around(Site site) implements Surroundings {
        @Override
        public Object load(Obj.Function function, String name) {
            Machine machine = site.machine();
            Reference value = machine.names().around((Frame) function.home(), name);
            if (Iterators.isIterator(value)) {
                throw new Unsettled(); // looking at it takes from it
            }
            return switch (value.only().orElseThrow(Unsettled::new)) {
                case Obj.Function other when !machine.relevance().isOfInterest(other) -> other;
                case External external -> ofLibrary(external);
                default -> known(value);
            };
        }

        @Override
        public Object member(External owner, String name) {
            if (site.machine().holds(Cell.attribute(owner, name))) {
                throw new Unsettled(); // it has been replaced
            }
            return ofLibrary(owner.member(name));
        }

        private Object ofLibrary(External external) {
            Optional<List<Constant>> constants = LibraryConstants.at(external.path());
            if (constants.isPresent() && constants.get().size() == 1) {
                return constants.get().getFirst().literal();
            }
            if (!external.path().startsWith("builtins.") && !PureFunctions.know(external.path())) {
                throw new Unsettled();
            }
            return external;
        }

        private Object known(Reference value) {
            return new KnownValues(site.machine()).known(value).orElseThrow(Unsettled::new);
        }

        @Override
        public Object call(External function, Given given) {
            if (!ASKED.contains(function.path()) || !given.keywords().isEmpty()) {
                throw new Unsettled();
            }
            Reference[] arguments = given.positional().stream()
                    .map(each -> Reference.to(new Constant(each)))
                    .toArray(Reference[]::new);
            Reference result = site.machine()
                    .library()
                    .call(function, Arguments.of(arguments), site)
                    .orElseThrow(Unsettled::new);
            return known(result);
        }
    }
}
