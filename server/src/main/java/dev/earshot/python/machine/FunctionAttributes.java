package dev.earshot.python.machine;

import dev.earshot.python.code.Frame;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.text.TextRange;
import java.util.Optional;

/// What a function says of itself, where the program has not set it otherwise (reference manual, 3.2.8.1).
final class FunctionAttributes {
    private final Machine machine;

    FunctionAttributes(Machine machine) {
        this.machine = machine;
    }

    Reference load(Obj.Function function, String name) {
        Frame home = (Frame) function.home();
        boolean isOfModule =
                home.kind() == Frame.Kind.MODULE && function.owner().isEmpty();
        return switch (name) {
            case "__module__" ->
                machine.read(Cell.attribute((Value) home.module().owner(), "__name__"))
                        .bound();
            case "__qualname__" -> isOfModule ? load(function, "__name__") : Reference.UNKNOWN;
            case "__doc__" -> documentation(function);
            case "__call__" -> Reference.to(function);
            case "__globals__" ->
                Reference.to(
                        machine.view((Value) ((Frame) function.home()).module().owner()));
            case "__name__" ->
                Reference.text(function.node() instanceof Stmt.FunctionDef definition ? definition.name() : "<lambda>");
            case Annotations.NAME -> machine.annotations().dict(function);
            case "__defaults__", "__kwdefaults__" -> new Defaults(machine).all(function, name);
            default -> {
                if (machine.attributes().holds(function, name).equals(Optional.of(false))) {
                    yield Reference.NEVER;
                }
                if (!ClassAttributes.isDunder(name)) {
                    machine.raising().mayFail("AttributeError");
                }
                yield Reference.UNKNOWN;
            }
        };
    }

    private static Reference documentation(Obj.Function function) {
        return function.node() instanceof Stmt.FunctionDef definition
                        && definition.body().stream().findFirst().orElse(null)
                                instanceof Stmt.ExprStmt(TextRange _, Expr.Str text)
                ? Reference.literal(text.value())
                : Reference.to(Constant.NONE);
    }
}
