package dev.earshot.python.machine.statement;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Annotations;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.AbstractMethods;
import dev.earshot.python.machine.type.Flags;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Blocks;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, Reference> said = annotations(function);
        Reference defined = statements.expressions().function(function, function.parameters());
        if (defined.only().orElse(null) instanceof Obj.Function made) {
            machine.annotations().note(made, said);
        }
        Runnable decoration = () -> decorate(function.name(), function.decorators(), decorators, defined);
        if (!decorators.isEmpty() && Blocks.raises(function.body())) {
            machine.calls().followAll(decoration); // they decide on what becomes of what it raises
        } else {
            decoration.run();
        }
    }

    /// Evaluates what a function says of types, unless the module says to keep it as texts.
    ///
    /// @return what is not the same when it is evaluated once more
    private Map<String, Reference> annotations(Stmt.FunctionDef function) {
        Map<String, Expr> written = new LinkedHashMap<>();
        if (!machine.imports().annotationsDeferred(statements.frame())) {
            function.parameters()
                    .forEach(
                            parameter -> parameter.annotation().ifPresent(said -> written.put(parameter.name(), said)));
            function.returns().ifPresent(said -> written.put(Annotations.RESULT, said));
        }
        Map<String, Reference> kept = new LinkedHashMap<>();
        written.forEach((name, annotation) -> {
            Reference said = statements.evaluate(annotation);
            if (machine.annotations().isOfItsTime(annotation, statements.frame())) {
                kept.put(name, said);
            }
        });
        return kept;
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

    /// What `__qualname__` gives of a class: of one within a function it is left open.
    private Reference qualifiedName(String name) {
        return switch (statements.frame().owner()) {
            case Obj.Module _ -> Reference.text(name);
            case Obj.ClassObject outer ->
                machine.read(Cell.attribute(outer, "__qualname__"))
                        .onlyText()
                        .map(around -> Reference.text(around + "." + name))
                        .orElse(Reference.UNKNOWN);
            default -> Reference.UNKNOWN;
        };
    }

    void run(Stmt.ClassDef definition) {
        List<Reference> decorators =
                definition.decorators().stream().map(statements::evaluate).toList();
        Obj.ClassObject type = context.object(
                definition, "class", Obj.ClassObject.class, () -> new Obj.ClassObject(definition.name()));
        List<Reference> bases = new ArrayList<>();
        List<Obj.Named> keywords = new ArrayList<>();
        for (Argument base : definition.bases()) {
            Reference value = statements.evaluate(base.value());
            base.keyword()
                    .ifPresentOrElse(
                            keyword -> keywords.add(new Obj.Named(keyword, Obj.Passed.unwritten(value))),
                            () -> bases.add(value));
        }
        List<Reference> classes = new GenericBases(machine).resolve(bases);
        type.inherit(classes);
        Site site = statements.siteOf(definition);
        ClassCreation creation = new ClassCreation(machine, type, classes, keywords, site);
        creation.choose();
        machine.write(Cell.attribute(type, "__qualname__"), qualifiedName(definition.name()));
        AbstractMethods.note(type, keywords, machine);
        Flags.note(type, keywords, machine);
        boolean changed =
                keywords.stream().anyMatch(each -> each.argument().value().other())
                        || decorators.stream().anyMatch(Reference::other);
        if (changed) { // by whom nothing is known: it may have been given any attribute
            machine.attributes().stores().storeAny(Reference.to(type), Reference.NEVER);
        }
        creation.noteBases();
        if (machine.raising().isGuarded() && creation.hasMetaclassesApart()) {
            machine.raising().raise("TypeError");
            return;
        }
        creation.prepare();
        Frame body = context.frame(
                definition, () -> Frame.ofClass(type, machine.facts().names(definition), statements.frame()));
        for (String name : body.names().bound()) {
            machine.write(new Cell(type, name), Reference.UNBOUND);
        }
        machine.annotations().begin(type, statements.frame());
        new GenericBases(machine).note(type, bases, site);
        new Statements(machine, body, statements.suite(), context).run(definition.body());
        if (machine.raising().isGuarded() && creation.isRefused()) {
            machine.raising().raise("TypeError");
            return;
        }
        machine.library().classDefined(type, definition, decorators, site);
        decorate(definition.name(), definition.decorators(), decorators, creation.finish());
    }
}
