package dev.earshot.python.machine.statement;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.AttributePresence;
import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.expression.Expressions;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.operator.Comparisons;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether a pattern matches, and what it binds (reference manual, 8.6.4).
final class Matching {
    private static final External IS_INSTANCE = new External("builtins.isinstance");

    private static final Set<Obj.Container.Kind> SEQUENCES =
            EnumSet.of(Obj.Container.Kind.LIST, Obj.Container.Kind.TUPLE);

    private final Machine machine;
    private final Expressions expressions;

    Matching(Machine machine, Expressions expressions) {
        this.machine = machine;
        this.expressions = expressions;
    }

    enum Outcome {
        YES,
        NO,
        MAYBE;

        private Outcome and(Outcome more) {
            return this == NO || more == NO ? NO : this == YES && more == YES ? YES : MAYBE;
        }

        private static Outcome of(Optional<Boolean> truth) {
            return truth.map(is -> is ? YES : NO).orElse(MAYBE);
        }
    }

    /// Tries a pattern on a subject, and binds its names to what they may take.
    Outcome match(Pattern pattern, Reference subject) {
        return switch (pattern) {
            case Pattern.Capture capture -> {
                capture.name().ifPresent(name -> expressions.targets().bind(name, subject));
                yield Outcome.YES;
            }
            case Pattern.Value value -> equal(subject, expressions.evaluate(value.value()));
            case Pattern.As as -> {
                Outcome outcome = match(as.pattern(), subject);
                expressions.targets().bind(as.name(), subject);
                yield outcome;
            }
            case Pattern.Or or -> anyOf(or, subject);
            case Pattern.Sequence sequence -> sequence(sequence, subject);
            case Pattern.Mapping mapping -> mapping(mapping, subject);
            case Pattern.Type type -> type(type, subject);
            case Pattern.Star _ -> Outcome.MAYBE;
        };
    }

    private Outcome equal(Reference subject, Reference value) {
        Reference equal = Comparisons.compare("==", subject, value, machine);
        if (equal.only().orElse(null) instanceof Constant constant) {
            return Outcome.of(Optional.of(constant.isTrue()));
        }
        boolean possible =
                subject.other() || subject.values().keySet().stream().anyMatch(each -> mayEqual(each, value));
        return possible ? Outcome.MAYBE : Outcome.NO;
    }

    private boolean mayEqual(Value one, Reference value) {
        Reference equal = Comparisons.compare("==", Reference.to(one), value, machine);
        return !equal.equals(Reference.to(Constant.FALSE));
    }

    private Outcome anyOf(Pattern.Or or, Reference subject) {
        State untaken = machine.fork();
        State after = State.unreachable();
        Outcome whole = Outcome.NO;
        for (Pattern alternative : or.alternatives()) {
            machine.flowTo(untaken.branch());
            Outcome outcome = match(alternative, subject);
            if (outcome != Outcome.NO) {
                after = after.join(machine.state());
                whole = outcome;
            }
            if (outcome == Outcome.YES) {
                break;
            }
        }
        machine.flowTo(after.isReachable() ? after.branch() : untaken.branch());
        return whole;
    }

    private Outcome sequence(Pattern.Sequence pattern, Reference subject) {
        List<Pattern> parts = pattern.items();
        int star = -1;
        for (int at = 0; at < parts.size(); at++) {
            star = parts.get(at) instanceof Pattern.Star ? at : star;
        }
        Optional<List<Reference>> each = isSequence(subject).equals(Optional.of(true))
                ? expressions
                        .targets()
                        .fieldsOf(subject)
                        .or(() -> machine.items().each(subject))
                : Optional.empty();
        if (each.isEmpty()) {
            boolean never = !subject.other()
                    && subject.values().keySet().stream()
                            .allMatch(one -> isSequence(Reference.to(one)).equals(Optional.of(false)));
            if (!never) {
                Reference any = new Iterators(machine)
                        .elements(subject, expressions.site(new Expr.Parts(pattern.range(), List.of())));
                parts.forEach(part -> loosely(part, any));
            }
            return never ? Outcome.NO : Outcome.MAYBE;
        }
        List<Reference> items = each.get();
        int fixed = star < 0 ? parts.size() : parts.size() - 1;
        if (star < 0 ? items.size() != fixed : items.size() < fixed) {
            return Outcome.NO;
        }
        Outcome outcome = Outcome.YES;
        int behind = parts.size() - 1 - star;
        for (int at = 0; at < parts.size(); at++) {
            if (at == star && parts.get(at) instanceof Pattern.Star rest) {
                rest(rest, items.subList(star, items.size() - behind));
            } else {
                Reference item = star >= 0 && at > star ? items.get(items.size() - (parts.size() - at)) : items.get(at);
                outcome = outcome.and(match(parts.get(at), item));
            }
        }
        return outcome;
    }

    private void rest(Pattern.Star star, List<Reference> items) {
        star.name()
                .ifPresent(name ->
                        expressions.targets().bind(name, expressions.displays().list(star, items)));
    }

    /// Matches what may be any of several things.
    private void loosely(Pattern part, Reference any) {
        if (part instanceof Pattern.Star star) {
            star.name()
                    .ifPresent(name -> expressions
                            .targets()
                            .bind(name, expressions.displays().anyList(star, any)));
        } else {
            match(part, any);
        }
    }

    /// Whether the subject is a list, a tuple or a range, or what is like one; texts, bytes and iterators are no
    /// sequences to a pattern.
    private Optional<Boolean> isSequence(Reference subject) {
        return subject.only().flatMap(value -> switch (value) {
            case Obj.Container container -> Optional.of(isSequence(container));
            case Constant(Object literal) -> Optional.of(literal instanceof Range || literal instanceof Constant.Tuple);
            case Obj.Instance instance -> isSequence(instance);
            case External external when !machine.targets().leadsTo(external.path()) -> Optional.empty();
            default -> Optional.of(false);
        });
    }

    private static boolean isSequence(Obj.Container container) {
        return SEQUENCES.contains(container.kind())
                && container.type().filter(Bytearrays.TYPE::equals).isEmpty();
    }

    private Optional<Boolean> isSequence(Obj.Instance instance) {
        Optional<Obj.Container> items =
                machine.items().container(machine.items().ownItems(instance));
        boolean isPlain = Inheritance.isPlain(machine.classOf(instance))
                && !machine.functions().escaped(machine.classOf(instance));
        return machine.classOf(instance).isTuple()
                ? Optional.of(true)
                : items.map(Matching::isSequence).or(() -> Optional.of(false).filter(_ -> isPlain));
    }

    private Outcome mapping(Pattern.Mapping pattern, Reference subject) {
        Optional<Value> only = subject.only();
        boolean dict = only.isPresent()
                && only.get() instanceof Obj.Container container
                && container.kind() == Obj.Container.Kind.DICT;
        boolean never =
                only.isPresent() && (only.get() instanceof Constant || (only.get() instanceof Obj.Container && !dict));
        if (never) {
            return Outcome.NO;
        }
        Outcome outcome = dict ? Outcome.YES : Outcome.MAYBE;
        List<Reference> keys = new ArrayList<>();
        for (Pattern.Mapping.Item item : pattern.items()) {
            Reference key = expressions.evaluate(item.key());
            keys.add(key);
            Optional<Reference> value = dict && only.get() instanceof Obj.Container container
                    ? machine.items().find(container, key)
                    : Optional.of(new Subscripts(machine)
                            .load(subject, key, expressions.site(new Expr.Parts(pattern.range(), List.of())))
                            .or(Reference.UNBOUND));
            if (value.isEmpty()) {
                return Outcome.NO;
            }
            outcome = outcome.and(match(item.value(), value.get().bound()));
            outcome = value.get().unbound() ? outcome.and(Outcome.MAYBE) : outcome;
        }
        pattern.rest()
                .ifPresent(name -> expressions
                        .targets()
                        .bind(
                                name,
                                dict && only.get() instanceof Obj.Container whole
                                        ? expressions.displays().dictWithout(name, whole, keys)
                                        : Reference.UNKNOWN));
        return outcome;
    }

    /// Each way that the subject's type allows is tried; what several may give is joined.
    private Outcome type(Pattern.Type pattern, Reference subject) {
        Reference type = expressions.evaluate(pattern.type());
        if (subject.values().size() <= 1 && !subject.other()) {
            return subject.only().map(one -> type(pattern, one, type)).orElse(Outcome.MAYBE);
        }
        State before = machine.fork();
        State after = subject.other() ? before.branch() : State.unreachable();
        boolean all = !subject.other();
        boolean some = subject.other();
        for (Map.Entry<Value, Trail> each : subject.values().entrySet()) {
            machine.flowTo(before.branch());
            Outcome outcome = type(pattern, each.getKey(), type);
            all &= outcome == Outcome.YES;
            if (outcome != Outcome.NO) {
                some = true;
                after = after.join(machine.state());
            }
        }
        machine.flowTo(after.isReachable() ? after.branch() : before.branch());
        if (subject.other() && !subject.hasValues()) {
            pattern.forEachName(name -> expressions.targets().bind(name, Reference.UNKNOWN));
        }
        return all ? Outcome.YES : some ? Outcome.MAYBE : Outcome.NO;
    }

    private Outcome type(Pattern.Type pattern, Value subject, Reference type) {
        Site site = expressions.site(new Expr.Parts(pattern.range(), List.of()));
        Reference self = Reference.to(subject);
        Outcome outcome = machine.library()
                .call(IS_INSTANCE, Arguments.of(self, type), site)
                .map(is -> Outcome.of(Truth.of(is, machine)))
                .orElse(Outcome.MAYBE);
        if (outcome == Outcome.NO || !machine.isReachable()) {
            return Outcome.NO;
        }
        if (BuiltInTypes.contain(type) && pattern.positional().size() == 1) {
            return outcome.and(match(pattern.positional().getFirst(), self));
        }
        List<Optional<String>> names = positionalNames(pattern, type, site);
        for (int at = 0; at < pattern.positional().size() && machine.isReachable(); at++) {
            Pattern part = pattern.positional().get(at);
            outcome = outcome.and(names.get(at)
                    .map(name -> attribute(self, name, part, site))
                    .orElseGet(() -> Outcome.MAYBE.and(match(part, Reference.UNKNOWN))));
        }
        for (Pattern.Type.Keyword keyword : pattern.keywords()) {
            outcome = outcome == Outcome.NO
                    ? Outcome.NO
                    : outcome.and(attribute(self, keyword.name(), keyword.value(), site));
        }
        return machine.isReachable() ? outcome : Outcome.NO;
    }

    /// Whether a subject has an attribute that a pattern matches.
    private Outcome attribute(Reference subject, String name, Pattern pattern, Site site) {
        Reference value = new AttributePresence(machine).loadIfThere(subject, name, site);
        Outcome there = value.unbound() ? Outcome.MAYBE : Outcome.YES;
        return value.equals(Reference.UNBOUND) ? Outcome.NO : there.and(match(pattern, value.bound()));
    }

    /// The names of the attributes that stand for the positions of a pattern, as `__match_args__` says. A pattern that
    /// has more positions is refused.
    private List<Optional<String>> positionalNames(Pattern.Type pattern, Reference type, Site site) {
        int wanted = pattern.positional().size();
        Reference written = wanted == 0
                ? Reference.UNKNOWN
                : new AttributePresence(machine).loadIfThere(type, "__match_args__", site);
        Optional<List<Reference>> each = machine.items().each(written).filter(_ -> !written.unbound());
        boolean isNone = written.equals(Reference.UNBOUND) && !BuiltInTypes.contain(type);
        boolean isList = machine.items()
                .container(written)
                .filter(names -> names.kind() != Obj.Container.Kind.TUPLE)
                .isPresent();
        if (isNone || isList || each.filter(names -> names.size() < wanted).isPresent()) {
            machine.raising().fail("TypeError");
        }
        List<Optional<String>> names = new ArrayList<>();
        for (int at = 0; at < wanted; at++) {
            int position = at;
            names.add(each.filter(all -> position < all.size())
                    .flatMap(all -> all.get(position).onlyText()));
        }
        return names;
    }
}
