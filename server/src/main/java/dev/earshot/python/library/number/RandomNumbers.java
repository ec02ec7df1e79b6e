package dev.earshot.python.library.number;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.Twister;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `random`: what is drawn by a generator whose seed the program says is known; of what others draw only between what
/// is drawn. It does not know the distributions but for the uniform one.
public final class RandomNumbers {
    private static final String GENERATOR = "random.Random";

    /// The generator of the module itself.
    private static final External SHARED = new External("random");

    private static final String STATE = "[state]";

    private static final List<String> METHODS = List.of(
            "seed",
            "random",
            "getrandbits",
            "randrange",
            "randint",
            "choice",
            "choices",
            "shuffle",
            "sample",
            "uniform",
            "getstate",
            "setstate",
            "betavariate",
            "expovariate",
            "gammavariate",
            "gauss",
            "lognormvariate",
            "normalvariate",
            "paretovariate",
            "randbytes",
            "triangular",
            "vonmisesvariate",
            "weibullvariate");

    private RandomNumbers() {}

    static void addTo(Models models) {
        models.function(GENERATOR, (arguments, site) -> {
            Obj.Callable generator = Made.object(GENERATOR, arguments, site);
            new Draw(generator, site).seed(arguments);
            return Reference.to(generator);
        });
        models.methods(
                GENERATOR,
                (self, method, arguments, site) -> METHODS.contains(method)
                        ? Optional.of(new Draw(self, site).call(method, arguments))
                        : Optional.empty());
        for (String method : METHODS) {
            models.function("random." + method, (arguments, site) -> new Draw(SHARED, site).call(method, arguments));
        }
    }

    /// The flow goes to where nobody looks: numbers may be drawn there.
    public static void forget(Machine machine) {
        if (machine.read(Cell.attribute(SHARED, STATE)).hasValues()) {
            machine.write(Cell.attribute(SHARED, STATE), Reference.UNKNOWN);
        }
    }

    /// One call of a generator.
    private record Draw(Value generator, Site site) {
        void seed(Arguments arguments) {
            keep(arguments
                    .at(0, generator.equals(SHARED) ? "a" : "x")
                    .flatMap(given -> given.value().only())
                    .flatMap(seed ->
                            seed instanceof Constant(Object literal) ? Twister.seeded(literal) : Optional.empty()));
        }

        private void keep(Optional<Twister> twister) {
            site.machine()
                    .write(
                            Cell.attribute(generator, STATE),
                            twister.map(known -> Reference.to(new Constant(known.state())))
                                    .orElse(Reference.UNKNOWN));
        }

        private Optional<Twister> twister() {
            return site.machine().read(Cell.attribute(generator, STATE)).only().orElse(null)
                            instanceof Constant(Twister.State state)
                    ? Optional.of(state.resumed())
                    : Optional.empty();
        }

        Reference call(String method, Arguments arguments) {
            return switch (method) {
                case "seed" -> {
                    seed(arguments);
                    yield Reference.to(Constant.NONE);
                }
                case "getstate" ->
                    twister()
                            .map(known -> Reference.to(new Constant(known.state())))
                            .orElse(Reference.UNKNOWN);
                case "setstate" -> {
                    site.machine().write(Cell.attribute(generator, STATE), arguments.value(0, "state"));
                    yield Reference.to(Constant.NONE);
                }
                case "random" -> drawn(twister -> Optional.of(new Constant(twister.random())));
                case "uniform" -> uniform(arguments);
                case "getrandbits" ->
                    number(arguments.value(0, "k"))
                            .filter(count -> count.signum() >= 0 && count.bitLength() < 31)
                            .map(count -> drawn(twister -> constant(twister.bits(count.intValue()))))
                            .orElseGet(() -> drawn(_ -> Optional.empty()));
                case "randint" ->
                    ranged(
                            number(arguments.value(0, "a")),
                            number(arguments.value(1, "b")).map(BigInteger.ONE::add),
                            Optional.of(BigInteger.ONE));
                case "randrange" -> {
                    boolean one = arguments.positional().size() == 1
                            && arguments.keywords().isEmpty();
                    yield ranged(
                            one ? Optional.of(BigInteger.ZERO) : number(arguments.value(0, "start")),
                            number(arguments.value(one ? 0 : 1, "stop")),
                            arguments
                                    .at(2, "step")
                                    .map(step -> number(step.value()))
                                    .orElse(Optional.of(BigInteger.ONE)));
                }
                case "choice", "choices", "sample", "shuffle" -> ofItems(method, arguments);
                default -> drawn(_ -> Optional.empty());
            };
        }

        /// What a generator gives; where it is not known, nor is what comes next.
        private Reference drawn(Function<Twister, Optional<Constant>> ask) {
            Optional<Constant> result = asked(ask);
            if (result.isEmpty()) {
                site.machine().raising().mayFail("TypeError", "ValueError");
            }
            return result.map(Reference::to).orElse(Reference.UNKNOWN);
        }

        private <T> Optional<T> asked(Function<Twister, Optional<T>> ask) {
            Optional<Twister> twister = twister();
            Optional<T> result = Optional.empty();
            try {
                result = twister.flatMap(ask);
            } catch (Unsettled _) {
                // it asks for too much
            }
            keep(result.isPresent() ? twister : Optional.empty());
            return result;
        }

        private static Optional<Constant> constant(BigInteger number) {
            return Numbers.whole(number).map(Constant::new);
        }

        private static Optional<BigInteger> number(Reference given) {
            return given.only().orElse(null) instanceof Constant(Object literal) && !(literal instanceof Double)
                    ? Numbers.wholeOf(literal)
                    : Optional.empty();
        }

        private Reference uniform(Arguments arguments) {
            Optional<Double> low = decimal(arguments.value(0, "a"));
            Optional<Double> high = decimal(arguments.value(1, "b"));
            return drawn(twister -> {
                double part = twister.random();
                return low.flatMap(from -> high.map(to -> new Constant(from + (to - from) * part)));
            });
        }

        private static Optional<Double> decimal(Reference given) {
            return given.only().orElse(null) instanceof Constant(Object literal)
                    ? Numbers.of(literal).map(number -> ((Number) number).doubleValue())
                    : Optional.empty();
        }

        private Reference ranged(Optional<BigInteger> from, Optional<BigInteger> to, Optional<BigInteger> step) {
            if (from.isEmpty()
                    || to.isEmpty()
                    || step.filter(by -> by.signum() != 0).isEmpty()) {
                return drawn(_ -> Optional.empty());
            }
            BigInteger by = step.get();
            BigInteger sign = BigInteger.valueOf(by.signum());
            BigInteger count =
                    to.get().subtract(from.get()).add(by).subtract(sign).divide(by);
            if (to.get().subtract(from.get()).multiply(sign).signum() <= 0) {
                return site.machine().raising().fail("ValueError");
            }
            return drawn(twister -> constant(from.get().add(twister.below(count).multiply(by))));
        }

        private Reference ofItems(String method, Arguments arguments) {
            Reference from =
                    arguments.value(0, method.equals("shuffle") ? "x" : method.equals("choice") ? "seq" : "population");
            boolean isSequence = from.only().orElse(null) instanceof Obj.Container container
                    ? container.kind() == Kind.LIST || container.kind() == Kind.TUPLE
                    : from.only().orElse(null) instanceof Constant(Object literal)
                            && (literal instanceof Constant.Tuple
                                    || literal instanceof Range
                                    || literal instanceof String);
            Optional<List<Reference>> items = isSequence
                    ? site.machine().items().each(new Iterators(site.machine()).iter(from, site))
                    : Optional.empty();
            return switch (method) {
                case "choice" -> choice(items, from);
                case "shuffle" -> shuffle(items, from);
                case "sample" -> sample(items, from, arguments);
                default -> choices(items, from, arguments);
            };
        }

        private Reference elements(Reference from) {
            return new Iterators(site.machine()).elements(from, site);
        }

        private Reference choice(Optional<List<Reference>> items, Reference from) {
            if (items.filter(List::isEmpty).isPresent()) {
                return site.machine().raising().fail("IndexError");
            }
            Optional<Reference> drawn = asked(twister -> items.map(all -> all.get(twister.below(all.size()))));
            if (drawn.isEmpty() && items.isEmpty()) {
                site.machine().raising().mayFail("IndexError", "TypeError");
            }
            return drawn.orElseGet(() -> items.map(all -> all.stream().reduce(Reference.NEVER, Reference::or))
                    .orElseGet(() -> elements(from).or(Reference.UNKNOWN)));
        }

        private Reference shuffle(Optional<List<Reference>> items, Reference from) {
            Optional<List<Reference>> order =
                    asked(twister -> items.map(all -> picked(all, twister.shuffled(all.size()))));
            if (from.only().orElse(null) instanceof Obj.Container list && list.kind() == Kind.LIST) {
                Items all = site.machine().items();
                if (order.isPresent()) {
                    all.sequence(list, order.get());
                } else {
                    all.unordered(list, all.values(list));
                }
            } else {
                site.machine().raising().mayFail("TypeError");
                site.machine().escape(from);
            }
            return Reference.to(Constant.NONE);
        }

        private Reference sample(Optional<List<Reference>> items, Reference from, Arguments arguments) {
            Optional<Integer> count = count(arguments.value(1, "k"));
            boolean plain = arguments.named("counts").isEmpty();
            if (plain
                    && items.isPresent()
                    && count.filter(wanted -> wanted > items.get().size()).isPresent()) {
                return site.machine().raising().fail("ValueError");
            }
            return list(
                    asked(twister -> count.filter(_ -> plain)
                            .flatMap(wanted -> items.map(all -> picked(all, twister.sample(all.size(), wanted))))),
                    from);
        }

        private Reference choices(Optional<List<Reference>> items, Reference from, Arguments arguments) {
            Optional<Integer> count =
                    arguments.named("k").map(given -> count(given.value())).orElse(Optional.of(1));
            Optional<Obj.Passed> weights =
                    arguments.at(1, "weights").filter(given -> !given.value().equals(Reference.to(Constant.NONE)));
            boolean plain = arguments.named("cum_weights").isEmpty();
            Optional<List<Double>> sums =
                    weights.map(given -> sums(given.value())).orElse(Optional.of(List.of()));
            if (items.filter(List::isEmpty).isPresent()) {
                return site.machine().raising().fail("IndexError");
            }
            return list(
                    asked(twister -> count.filter(_ -> plain)
                            .flatMap(wanted -> items.flatMap(all -> sums.filter(
                                            each -> each.isEmpty() || each.size() == all.size())
                                    .map(each -> picked(
                                            all,
                                            weights.isEmpty()
                                                    ? twister.choices(all.size(), wanted)
                                                    : twister.choices(each, wanted)))))),
                    from);
        }

        private static Optional<Integer> count(Reference given) {
            return number(given)
                    .filter(wanted -> wanted.signum() >= 0 && wanted.bitLength() < 31)
                    .map(BigInteger::intValue);
        }

        private Optional<List<Double>> sums(Reference weights) {
            List<Double> sums = new ArrayList<>();
            double sum = 0;
            for (Reference weight : site.machine().items().each(weights).orElse(List.of())) {
                Optional<Double> one = decimal(weight);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                sum += one.get();
                sums.add(sum);
            }
            return Optional.of(sums).filter(all -> !all.isEmpty() && all.getLast() > 0);
        }

        private static List<Reference> picked(List<Reference> all, List<Integer> order) {
            return order.stream().map(all::get).toList();
        }

        private Reference list(Optional<List<Reference>> picked, Reference from) {
            if (picked.isEmpty()) {
                site.machine().raising().mayFail("IndexError", "TypeError", "ValueError");
            }
            return picked.map(items -> Made.list(items, site))
                    .orElseGet(() -> Made.unordered(Kind.LIST, elements(from), site));
        }
    }
}
