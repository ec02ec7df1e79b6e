package dev.earshot.python.computation;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.constant.Plain;
import dev.earshot.python.constant.Row;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Constant;
import dev.earshot.syntax.ast.Expr;
import java.util.List;

/// Literals as plain values.
final class Literals {
    private Literals() {}

    static Object value(Expr literal) {
        return switch (literal) {
            case Expr.Str text -> text.value();
            case Expr.Bytes bytes -> new Constant.Bytes(bytes.octets());
            case Expr.Constant constant ->
                switch (constant.text()) {
                    case "None" -> Plain.NONE;
                    case "True" -> true;
                    case "False" -> false;
                    default -> Numbers.parse(constant.text()).orElseThrow(Unsettled::new);
                };
            case Expr.Display(var _, Expr.Display.Kind kind, List<Expr> elements)
            when kind == Expr.Display.Kind.TUPLE ->
                new Row(elements.stream().map(Literals::value).toList());
            case Expr.UnaryOp(var _, String operator, Expr.Constant number) -> Operators.unary(operator, value(number));
            default -> throw new Unsettled();
        };
    }
}
