package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A member of the enumeration that `inspect.Parameter.kind` is of, which is a number as well.
public record ParameterKind(String name) implements LibraryValue {
    private static final String TYPE = "inspect._ParameterKind";

    /// The numbers of the kinds are the places where their names stand here.
    private static final List<String> NAMES =
            List.of("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD");

    private static final List<String> DESCRIPTIONS = List.of(
            "positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword");

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        for (String name : NAMES) {
            attributes.put("inspect.Parameter." + name, _ -> new ParameterKind(name));
        }
        functions.put(TYPE + ".__int__", given -> of(given).number());
        functions.put(TYPE + ".__index__", given -> of(given).number());
        attributes.put(TYPE + ".value", given -> of(given).number());
        attributes.put(TYPE + ".name", given -> of(given).name);
        attributes.put(
                TYPE + ".description", given -> DESCRIPTIONS.get((int) of(given).number()));
    }

    private static ParameterKind of(Given given) {
        return (ParameterKind) given.at(0);
    }

    /// The names of all kinds, each an attribute of parameters as well.
    public static List<String> names() {
        return NAMES;
    }

    private long number() {
        return NAMES.indexOf(name);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isTrue() {
        return number() != 0;
    }

    @Override
    public String display() {
        return name;
    }

    @Override
    public String repr() {
        return "<_ParameterKind." + name + ": " + number() + ">";
    }

    @Override
    public Optional<Integer> compare(Object other) {
        return Numbers.compare(number(), numberOf(other));
    }

    @Override
    public Object key() {
        return number();
    }

    @Override
    public Optional<Object> binary(String operator, Object left, Object right) {
        return Numbers.binary(operator, numberOf(left), numberOf(right));
    }

    private static Object numberOf(Object literal) {
        return literal instanceof ParameterKind kind ? kind.number() : literal;
    }
}
