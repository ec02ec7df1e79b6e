package dev.earshot.python.machine;

import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/// Runs the definitions of functions and classes of one code block (reference manual, 8.7 and 8.8).
final class Definitions {
    private final Machine machine;
    private final Statements statements;
    private final Context context;

    Definitions(Machine machine, Statements statements, Context context) {
        this.machine = machine;
        this.statements = statements;
        this.context = context;
    }

    void run(Stmt.FunctionDef function) {
        List<Reference> decorators = new ArrayList<>();
        Runnable evaluation = () -> function.decorators().forEach(each -> decorators.add(statements.evaluate(each)));
        if (machine.relevance().isOfInterest(function)
                || function.parameters().stream()
                        .anyMatch(each -> each.defaultValue()
                                .filter(machine.relevance()::isOfInterest)
                                .isPresent())) {
            machine.calls().followAll(evaluation); // what becomes of the function depends on them
        } else {
            evaluation.run();
        }
        if (!machine.annotationsDeferred()) {
            function.parameters().forEach(parameter -> parameter.annotation().ifPresent(statements::evaluate));
            function.returns().ifPresent(statements::evaluate);
        }
        Reference defined = statements.expressions().function(function, function.parameters());
        decorate(function.name(), function.decorators(), decorators, defined);
    }

    private void decorate(String name, List<Expr> written, List<Reference> decorators, Reference defined) {
        Reference decorated = defined;
        for (int at = decorators.size() - 1; at >= 0; at--) {
            Reference given = machine.calls()
                    .call(
                            decorators.get(at),
                            Arguments.of(decorated),
                            statements.expressions().site(written.get(at)));
            // A decorator that is not known mostly gives what it was given, or calls it.
            decorated = given.other() ? given.or(decorated) : given;
        }
        machine.names().store(statements.frame(), name, decorated);
    }

    void run(Stmt.ClassDef definition) {
        List<Reference> decorators =
                definition.decorators().stream().map(statements::evaluate).toList();
        Obj.ClassObject type = context.object(
                definition, "class", Obj.ClassObject.class, () -> new Obj.ClassObject(definition.name()));
        List<Reference> bases = new ArrayList<>();
        for (Argument base : definition.bases()) {
            Reference value = statements.evaluate(base.value());
            if (base.keyword().isEmpty()) {
                bases.add(value);
            }
        }
        type.inherit(bases);
        Frame body = context.frame(
                definition, () -> Frame.ofClass(type, machine.facts().names(definition), statements.frame()));
        for (String name : body.names().bound()) {
            machine.write(new Cell(type, name), Reference.UNBOUND);
        }
        new Statements(machine, body, statements.suite(), context).run(definition.body());
        machine.library().classDefined(type, definition, decorators, statements.siteOf(definition));
        registerWithBases(type, bases, definition);
        decorate(definition.name(), definition.decorators(), decorators, Reference.to(type));
    }

    /// `__init_subclass__` of a base is called with the new class.
    private void registerWithBases(Obj.ClassObject type, List<Reference> bases, Stmt.ClassDef definition) {
        Site site = statements.siteOf(definition);
        for (Reference base : bases) {
            for (Value value : base.values().keySet()) {
                if (value instanceof Obj.ClassObject parent) {
                    Reference hook = machine.attributes().special(parent, "__init_subclass__", site);
                    for (Value function : hook.values().keySet()) {
                        Value plain = function instanceof Bound(Value inner, Value _) ? inner : function;
                        machine.calls().call(Reference.to(new Bound(plain, type)), Arguments.NONE, site);
                    }
                }
            }
        }
    }
}
