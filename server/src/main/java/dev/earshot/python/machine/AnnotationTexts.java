package dev.earshot.python.machine;

import dev.earshot.python.constant.Format;
import dev.earshot.python.value.Constant;
import dev.earshot.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Annotations as texts, as CPython keeps them where a module says `from __future__ import annotations`: without the
/// spaces and brackets of whoever wrote them. Of expressions it knows those that types are written with.
final class AnnotationTexts {
    private AnnotationTexts() {}

    static Optional<String> of(Expr annotation) {
        return switch (annotation) {
            case Expr.Name name -> Optional.of(name.id());
            case Expr.Constant constant -> Optional.of(constant.text());
            case Expr.Str text -> Format.repr(new Constant(text.value()));
            case Expr.Attribute member -> of(member.value()).map(owner -> owner + "." + member.attr());
            case Expr.Subscript subscript ->
                of(subscript.value())
                        .flatMap(owner -> index(subscript.index()).map(index -> owner + "[" + index + "]"));
            case Expr.BinOp operation
            when operation.operator().equals("|") ->
                of(operation.left()).flatMap(left -> of(operation.right()).map(right -> left + " | " + right));
            case Expr.Display display
            when display.kind() == Expr.Display.Kind.LIST ->
                row(display.elements()).map(row -> "[" + row + "]");
            case Expr.Call call ->
                of(call.func()).flatMap(callee -> arguments(call).map(arguments -> callee + "(" + arguments + ")"));
            default -> Optional.empty();
        };
    }

    private static Optional<String> index(Expr index) {
        return index instanceof Expr.Display tuple
                        && tuple.kind() == Expr.Display.Kind.TUPLE
                        && tuple.elements().size() > 1
                ? row(tuple.elements())
                : of(index);
    }

    private static Optional<String> arguments(Expr.Call call) {
        return joined(call.arguments().stream()
                .map(each -> of(each.value())
                        .map(value -> each.keyword().map(name -> name + "=").orElse("") + value))
                .toList());
    }

    private static Optional<String> row(List<Expr> elements) {
        return joined(elements.stream().map(AnnotationTexts::of).toList());
    }

    private static Optional<String> joined(List<Optional<String>> parts) {
        List<String> known = new ArrayList<>();
        parts.forEach(each -> each.ifPresent(known::add));
        return Optional.of(String.join(", ", known)).filter(_ -> known.size() == parts.size());
    }
}
