package dev.earshot.python.computation;

import dev.earshot.python.constant.Format;
import dev.earshot.python.constant.Given;
import dev.earshot.python.constant.Plain;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Row;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Evaluates the expressions of one block, and binds its targets.
final class ComputedExpressions {
    private final Computation computation;
    private final Locals scope;

    ComputedExpressions(Computation computation, Locals scope) {
        this.computation = computation;
        this.scope = scope;
    }

    boolean isTrue(Expr test) {
        return Values.isTrue(evaluate(test));
    }

    Object evaluate(Expr expression) {
        computation.step();
        return switch (expression) {
            case Expr.Name name -> computation.load(scope, name.id());
            case Expr.Constant _, Expr.Bytes _ -> computation.literal(expression);
            case Expr.Str text -> text.value();
            case Expr.BinOp operation ->
                Operators.binary(operation.operator(), evaluate(operation.left()), evaluate(operation.right()));
            case Expr.UnaryOp operation -> Operators.unary(operation.operator(), evaluate(operation.operand()));
            case Expr.BoolOp operation -> {
                Object left = evaluate(operation.left());
                yield Values.isTrue(left) == operation.and() ? evaluate(operation.right()) : left;
            }
            case Expr.Compare comparison -> compare(comparison);
            case Expr.IfExp choice -> evaluate(isTrue(choice.test()) ? choice.body() : choice.orElse());
            case Expr.Call call -> call(call);
            case Expr.Attribute attribute -> attribute(evaluate(attribute.value()), attribute.attr());
            case Expr.Subscript subscript -> subscript(evaluate(subscript.value()), subscript.index());
            case Expr.Display display -> display(display);
            case Expr.Dict dict -> dict(dict);
            case Expr.Comprehension comprehension when !comprehension.lazy() -> comprehension(comprehension);
            case Expr.Lambda lambda -> new Closure(lambda, scope);
            case Expr.JoinedStr joined -> {
                StringBuilder text = new StringBuilder();
                joined.values().forEach(part -> text.append(shown(evaluate(part), "", "")));
                yield bounded(text.toString());
            }
            case Expr.Formatted formatted -> {
                StringBuilder specification = new StringBuilder();
                formatted.specification().forEach(part -> specification.append(shown(evaluate(part), "", "")));
                yield shown(evaluate(formatted.value()), formatted.conversion(), specification.toString());
            }
            case Expr.Yield yielding -> {
                scope.yielded().add(yielding.value().map(this::evaluate).orElse(Plain.NONE));
                yield Plain.NONE;
            }
            default -> throw new Unsettled();
        };
    }

    private static String bounded(String text) {
        if (text.length() > 1 << 13) {
            throw new Unsettled();
        }
        return text;
    }

    /// A value as a format shows it.
    static String shown(Object value, String conversion, String specification) {
        boolean holds = value instanceof List<?>
                || value instanceof Map<?, ?>
                || value instanceof Set<?>
                || value instanceof Row;
        if (!Values.isPlain(value)) {
            throw new Unsettled();
        }
        Optional<String> text = holds
                ? Plain.repr(value).filter(_ -> specification.isEmpty())
                : Format.format(new Constant(value), conversion, specification);
        return text.orElseThrow(Unsettled::new);
    }

    private boolean compare(Expr.Compare comparison) {
        Object left = evaluate(comparison.operands().getFirst());
        for (int at = 0; at < comparison.operators().size(); at++) {
            Object right = evaluate(comparison.operands().get(at + 1));
            if (!Operators.compare(comparison.operators().get(at), left, right, computation)) {
                return false;
            }
            left = right;
        }
        return true;
    }

    private Object attribute(Object value, String name) {
        return value instanceof External module ? computation.member(module, name) : new Method(value, name);
    }

    private Object call(Expr.Call call) {
        Object callee = evaluate(call.func());
        List<Object> positional = new ArrayList<>();
        Map<String, Object> keywords = hasKeywords(call) ? new HashMap<>() : Map.of();
        for (Argument argument : call.arguments()) {
            // A generator expression that is handed on at once is taken for gone through.
            Object value = argument.value() instanceof Expr.Comprehension comprehension
                    ? comprehension(comprehension)
                    : evaluate(argument.value());
            switch (argument.unpacking()) {
                case NONE ->
                    argument.keyword().ifPresentOrElse(name -> keywords.put(name, value), () -> positional.add(value));
                case ITERABLE -> positional.addAll(Values.items(value, computation));
                case MAPPING -> throw new Unsettled();
            }
        }
        return computation.call(callee, new Given(positional, keywords));
    }

    private static boolean hasKeywords(Expr.Call call) {
        for (Argument argument : call.arguments()) {
            if (argument.keyword().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Object subscript(Object value, Expr index) {
        return index instanceof Expr.Slice slice
                ? Subscripting.slice(value, bound(slice.lower()), bound(slice.upper()), bound(slice.step()))
                : Subscripting.load(value, evaluate(index));
    }

    /// A bound of a slice, which may be left out.
    private Optional<Object> bound(Optional<Expr> written) {
        return written.map(this::evaluate).filter(value -> !value.equals(Plain.NONE));
    }

    private Object display(Expr.Display display) {
        List<Object> items = new ArrayList<>();
        for (Expr element : display.elements()) {
            if (element instanceof Expr.Starred starred) {
                items.addAll(Values.items(evaluate(starred.value()), computation));
            } else {
                items.add(evaluate(element));
            }
        }
        return switch (display.kind()) {
            case LIST -> items;
            case TUPLE -> new Row(items);
            case SET -> {
                Set<Object> set = new LinkedHashSet<>();
                items.forEach(item -> set.add(Values.key(item)));
                yield set;
            }
        };
    }

    private Object dict(Expr.Dict written) {
        Map<Object, Object> dict = new LinkedHashMap<>();
        for (Expr.Dict.Item item : written.items()) {
            if (item.key().isPresent()) {
                Object key = Values.key(evaluate(item.key().get()));
                dict.put(key, evaluate(item.value()));
            } else if (evaluate(item.value()) instanceof Map<?, ?> other) {
                dict.putAll(other);
            } else {
                throw new Unsettled();
            }
        }
        return dict;
    }

    private Object comprehension(Expr.Comprehension comprehension) {
        ComputedExpressions inside =
                new ComputedExpressions(computation, scope.inner(computation.names(comprehension)));
        List<Object> results = new ArrayList<>();
        clauses(comprehension, 0, inside, results::add);
        return switch (comprehension.product()) {
            case LIST -> results;
            case GENERATOR -> results.iterator();
            case SET -> {
                Set<Object> set = new LinkedHashSet<>();
                results.forEach(item -> set.add(Values.key(item)));
                yield set;
            }
            case DICT -> {
                Map<Object, Object> dict = new LinkedHashMap<>();
                for (int at = 0; at + 1 < results.size(); at += 2) {
                    dict.put(Values.key(results.get(at)), results.get(at + 1));
                }
                yield dict;
            }
        };
    }

    private void clauses(Expr.Comprehension whole, int at, ComputedExpressions inside, Consumer<Object> each) {
        if (at == whole.clauses().size()) {
            whole.results().forEach(result -> each.accept(inside.evaluate(result)));
            return;
        }
        switch (whole.clauses().get(at)) {
            case Expr.Comprehension.For loop -> {
                // The first iterable belongs to the block around.
                Object iterable = (at == 0 ? this : inside).evaluate(loop.iterable());
                for (Iterator<?> items = Values.iterate(iterable); items.hasNext(); ) {
                    inside.assign(loop.target(), items.next());
                    clauses(whole, at + 1, inside, each);
                }
            }
            case Expr.Comprehension.If condition -> {
                if (inside.isTrue(condition.test())) {
                    clauses(whole, at + 1, inside, each);
                }
            }
        }
    }

    /// Binds a target, or each of several.
    void assign(Expr target, Object value) {
        switch (target) {
            case Expr.Name name -> scope.store(name.id(), value);
            case Expr.Subscript(var _, Expr of, Expr.Slice slice) ->
                Subscripting.storeSlice(
                        evaluate(of),
                        bound(slice.lower()),
                        bound(slice.upper()),
                        bound(slice.step()),
                        Values.items(value, computation));
            case Expr.Subscript subscript -> {
                Object container = evaluate(subscript.value());
                Subscripting.store(container, evaluate(subscript.index()), value);
            }
            case Expr.Display display -> unpack(display.elements(), Values.items(value, computation));
            default -> throw new Unsettled();
        }
    }

    private void unpack(List<Expr> targets, List<Object> values) {
        int starred = 0;
        while (starred < targets.size() && !(targets.get(starred) instanceof Expr.Starred)) {
            starred++;
        }
        boolean exact = starred == targets.size();
        if (exact ? values.size() != targets.size() : values.size() < targets.size() - 1) {
            throw new Refusal("ValueError");
        }
        int more = values.size() - targets.size();
        for (int at = 0; at < targets.size(); at++) {
            if (targets.get(at) instanceof Expr.Starred rest) {
                assign(rest.value(), new ArrayList<>(values.subList(at, at + more + 1)));
            } else {
                assign(targets.get(at), values.get(at > starred ? at + more : at));
            }
        }
    }
}
