package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.util.Map;
import java.util.Optional;

/// A complex number (library reference, «Numeric Types»). It has no order.
record Complex(double real, double imaginary) implements LibraryValue {
    private static final String TYPE = "builtins.complex";

    /// Higher powers are reckoned otherwise than by multiplying.
    private static final long MOST_TIMES = 100;

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(TYPE, given -> {
            Complex real = of(given.atMost(2).at(0, "real").orElse(0.0)).orElseGet(Given::unsettled);
            Complex imaginary = of(given.at(1, "imag").orElse(0.0)).orElseGet(Given::unsettled);
            return new Complex(real.real - imaginary.imaginary, real.imaginary + imaginary.real);
        });
        functions.put(TYPE + ".__abs__", given -> Math.hypot(number(given).real, number(given).imaginary));
        functions.put(TYPE + ".conjugate", given -> new Complex(number(given).real, -number(given).imaginary));
        attributes.put(TYPE + ".real", given -> number(given).real);
        attributes.put(TYPE + ".imag", given -> number(given).imaginary);
    }

    /// The literal `3j`, without its letter.
    static Optional<Object> parse(String digits) {
        return Numbers.parse(digits)
                .flatMap(Numbers::of)
                .map(number -> new Complex(0, ((Number) number).doubleValue()));
    }

    private static Complex number(Given given) {
        return given.at(0) instanceof Complex number ? number : Given.unsettled();
    }

    private static Optional<Complex> of(Object literal) {
        return literal instanceof Complex complex
                ? Optional.of(complex)
                : Numbers.of(literal).map(number -> new Complex(((Number) number).doubleValue(), 0));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String display() {
        boolean plain = real == 0 && Double.compare(real, 0) == 0;
        String sign = imaginary < 0 || Double.compare(imaginary, -0.0) == 0 ? "" : "+";
        return plain ? part(imaginary) + "j" : "(" + part(real) + sign + part(imaginary) + "j)";
    }

    private static String part(double number) {
        String written = Numbers.display(number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    @Override
    public String repr() {
        return display();
    }

    @Override
    public boolean isTrue() {
        return real != 0 || imaginary != 0;
    }

    @Override
    public Optional<Integer> compare(Object other) {
        return of(other)
                .filter(number -> number.real == real && number.imaginary == imaginary)
                .map(_ -> 0);
    }

    @Override
    public Object key() {
        return imaginary != 0 ? this : real == Math.rint(real) ? (Object) (long) real : (Object) real;
    }

    @Override
    public Optional<Object> unary(String operator) {
        return switch (operator) {
            case "-" -> Optional.of(new Complex(-real, -imaginary));
            case "+" -> Optional.of(this);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Object> binary(String operator, Object left, Object right) {
        return of(left).flatMap(one -> of(right).flatMap(two -> one.with(operator, two)));
    }

    private Optional<Object> with(String operator, Complex other) {
        return switch (operator) {
            case "+" -> Optional.of(new Complex(real + other.real, imaginary + other.imaginary));
            case "-" -> Optional.of(new Complex(real - other.real, imaginary - other.imaginary));
            case "*" -> Optional.of(times(other));
            case "/" -> other.isTrue() ? Optional.of(over(other)) : Given.unsettled();
            case "**" -> power(other);
            default -> Optional.empty();
        };
    }

    private Complex times(Complex other) {
        return new Complex(
                real * other.real - imaginary * other.imaginary, real * other.imaginary + imaginary * other.real);
    }

    /// As CPython divides: by the larger part first.
    private Complex over(Complex other) {
        if (Math.abs(other.real) >= Math.abs(other.imaginary)) {
            double ratio = other.imaginary / other.real;
            double by = other.real + other.imaginary * ratio;
            return new Complex((real + imaginary * ratio) / by, (imaginary - real * ratio) / by);
        }
        double ratio = other.real / other.imaginary;
        double by = other.real * ratio + other.imaginary;
        return new Complex((real * ratio + imaginary) / by, (imaginary * ratio - real) / by);
    }

    /// By squaring, as CPython does it where the exponent is a small whole number.
    private Optional<Object> power(Complex exponent) {
        long times = (long) exponent.real;
        if (exponent.imaginary != 0 || times != exponent.real || times < 0 || times > MOST_TIMES) {
            return Optional.empty();
        }
        Complex result = new Complex(1, 0);
        Complex square = this;
        for (long mask = 1; mask <= times; mask <<= 1) {
            result = (times & mask) == 0 ? result : result.times(square);
            square = square.times(square);
        }
        return Optional.of(result);
    }
}
