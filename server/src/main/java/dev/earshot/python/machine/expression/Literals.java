package dev.earshot.python.machine.expression;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import java.util.List;
import java.util.Optional;

/// Literals that are more than a text: numbers and names of constants, and formatted strings (reference manual, 2.4 and
/// 6.2.2).
final class Literals {
    private final Machine machine;
    private final Expressions expressions;

    Literals(Machine machine, Expressions expressions) {
        this.machine = machine;
        this.expressions = expressions;
    }

    static Reference constant(Expr.Constant written) {
        return switch (written.text()) {
            case "None" -> Reference.to(Constant.NONE);
            case "True" -> Reference.to(Constant.TRUE);
            case "False" -> Reference.to(Constant.FALSE);
            case "..." -> Reference.to(new External("builtins.Ellipsis"));
            default ->
                Numbers.parse(written.text())
                        .map(number -> Reference.to(new Constant(number)))
                        .orElse(Reference.UNKNOWN);
        };
    }

    Reference formatted(Expr.Formatted formatted) {
        Reference value = expressions.evaluate(formatted.value());
        Reference specification = joined(formatted.specification());
        return specification
                .onlyText()
                .map(text ->
                        new Shown(machine).format(value, formatted.conversion(), text, expressions.site(formatted)))
                .orElseGet(() -> {
                    machine.raising().mayFail("TypeError", "ValueError");
                    return Reference.UNKNOWN;
                });
    }

    Reference joined(List<Expr> parts) {
        Optional<String> text = Optional.of("");
        for (Expr part : parts) {
            Reference value = expressions.evaluate(part);
            Optional<String> next = new Shown(machine)
                    .format(value, "", "", expressions.site(part))
                    .onlyText();
            text = text.flatMap(before -> next.map(before::concat));
        }
        return text.map(Reference::text).orElse(Reference.UNKNOWN);
    }
}
