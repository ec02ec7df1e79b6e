package dev.earshot.python.machine.type;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.List;

/// Methods that a subclass must define: a class that has one left cannot be instantiated (library reference, `abc`).
public final class AbstractMethods {
    private static final External ABC = new External("abc.ABC");
    private static final External METACLASS = new External("abc.ABCMeta");

    /// Says of a class that its head names `abc.ABCMeta`.
    private static final String MARK = "[abstract]";

    private AbstractMethods() {}

    /// A class is made, with what its head says.
    public static void note(Obj.ClassObject type, List<Obj.Named> keywords, Flow flow) {
        if (keywords.stream().anyMatch(each -> each.argument().value().values().containsKey(METACLASS))) {
            flow.write(new Cell(type, MARK), Reference.to(Constant.TRUE));
        }
    }

    /// Whether a class surely has an abstract method left.
    public static boolean has(Obj.ClassObject type, Flow flow) {
        Inheritance inheritance = new Inheritance(flow);
        List<Value> classes = Inheritance.linear(type);
        boolean checked = classes.stream()
                .anyMatch(each -> each instanceof Obj.ClassObject own
                        && (flow.holds(new Cell(own, MARK))
                                || own.bases().stream()
                                        .anyMatch(base -> base.values().containsKey(ABC))));
        return checked
                && classes.stream()
                        .flatMap(each -> flow.attributesOf(each).entrySet().stream())
                        .filter(attribute -> isAbstract(attribute.getValue()))
                        .anyMatch(attribute -> isAbstract(inheritance.attribute(classes, attribute.getKey())));
    }

    private static boolean isAbstract(Reference attribute) {
        return switch (attribute.only().orElse(null)) {
            case Obj.Function function -> isMarked(function);
            case Obj.Descriptor descriptor -> isAbstract(descriptor.function());
            case null, default -> false;
        };
    }

    private static boolean isMarked(Obj.Function function) {
        return function.node() instanceof Stmt.FunctionDef definition
                && definition.decorators().stream().anyMatch(decorator -> switch (decorator) {
                    case Expr.Name name -> name.id().startsWith("abstract");
                    case Expr.Attribute attribute -> attribute.attr().startsWith("abstract");
                    default -> false;
                });
    }
}
