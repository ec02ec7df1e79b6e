package dev.earshot.python.machine.statement;

import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.expression.Expressions;
import dev.earshot.python.machine.outside.CodePlaces;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs code that a program has as texts, as `exec` and `eval` do.
public final class CodeTexts {
    /// A longer text is not run.
    private static final int LONGEST = 20_000;

    /// By this name each dict of global names has those that Python brings.
    private static final String BUILTINS = "__builtins__";

    private final Machine machine;
    private final CodePlaces places;

    public CodeTexts(Machine machine) {
        this.machine = machine;
        this.places = machine.places();
    }

    /// Runs the statements of a text.
    ///
    /// @param names the dict that its global names stand in; nothing where it sees those around the call
    /// @param locals where the names that it binds are put, if not there
    public void exec(String text, Optional<Reference> names, Optional<Reference> locals, Place place, Site site) {
        if (text.length() <= LONGEST) {
            places.calledAt(
                    place,
                    () -> within(names, locals, site, frame -> {
                        for (Suite suite : places.read(text, place)) {
                            new Statements(machine, frame, suite, site.context()).run(suite.body());
                        }
                        return Reference.UNKNOWN;
                    }));
        }
    }

    /// What the expression in a text gives; nothing where it is none.
    public Optional<Reference> eval(String text, Optional<Reference> names, Place place, Site site) {
        List<Suite> suites = text.length() <= LONGEST ? places.read(text.strip(), place) : List.of();
        if (suites.size() == 1
                && suites.getFirst().body().size() == 1
                && suites.getFirst().body().getFirst() instanceof Stmt.ExprStmt expression) {
            return Optional.of(places.calledAt(
                    place,
                    () -> within(
                            names,
                            Optional.empty(),
                            site,
                            frame -> new Expressions(machine, frame, suites.getFirst(), site.context())
                                    .evaluate(expression.value()))));
        }
        return Optional.empty();
    }

    /// Whether Python surely takes a text for code.
    ///
    /// @param mode what `compile` is given
    public boolean isSurelyCode(String text, String mode, Place place) {
        return text.length() <= LONGEST && PlainCode.is(places.read(text, place), mode);
    }

    /// Whether a text is one expression that says all of its value itself; nothing where that is not settled.
    public Optional<Boolean> isLiteral(String text, Place place) {
        List<Suite> suites = text.length() <= LONGEST ? places.read(text.strip(), place) : List.of();
        return suites.size() == 1
                        && suites.getFirst().body().size() == 1
                        && suites.getFirst().body().getFirst() instanceof Stmt.ExprStmt expression
                ? isLiteral(expression.value())
                : Optional.empty();
    }

    private static Optional<Boolean> isLiteral(Expr expression) {
        return switch (expression) {
            case Expr.Constant _, Expr.Str _, Expr.Bytes _ -> Optional.of(true);
            case Expr.Display display -> areLiteral(display.elements());
            case Expr.Dict dict ->
                areLiteral(dict.items().stream()
                        .flatMap(item -> Stream.concat(item.key().stream(), Stream.of(item.value())))
                        .toList());
            case Expr.UnaryOp sign when sign.operand() instanceof Expr.Constant -> Optional.of(true);
            case Expr.Name _, Expr.Attribute _, Expr.Call _, Expr.Lambda _, Expr.Comprehension _, Expr.Compare _ ->
                Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> areLiteral(List<Expr> expressions) {
        for (Expr each : expressions) {
            Optional<Boolean> is = isLiteral(each);
            if (!is.equals(Optional.of(true))) {
                return is;
            }
        }
        return Optional.of(true);
    }

    private interface Code {
        Reference run(Frame frame);
    }

    private Reference within(Optional<Reference> names, Optional<Reference> locals, Site site, Code code) {
        return switch (names.flatMap(Reference::only).orElse(null)) {
            case Obj.View view when view.of() instanceof Obj.Module module -> code.run(Frame.ofModule(module));
            case Obj.View view
            when view.of() instanceof Obj.Namespace namespace -> withAttributesOf(namespace, site, code);
            case Obj.Container dict ->
                withNamesOf(dict, locals.flatMap(machine.items()::container).orElse(dict), site, code);
            case null, default ->
                names.isEmpty() ? withNamesAround(site, code) : code.run(Frame.ofModule(moduleOf(site.call(), site)));
        };
    }

    /// Runs it with the names that are seen where it is called. A function's own names stay what they were: the code
    /// has a copy of them.
    private Reference withNamesAround(Site site, Code code) {
        Frame frame = site.frame();
        Map<Cell, Reference> before = new LinkedHashMap<>();
        if (frame.kind() == Frame.Kind.FUNCTION) {
            frame.names().bound().stream()
                    .map(name -> new Cell(frame.owner(), name))
                    .forEach(cell -> before.put(cell, machine.read(cell)));
        }
        Reference given = code.run(frame);
        before.forEach(machine::write);
        return given;
    }

    /// Runs it with the items of two dicts as its names, which are put back when it has come to its end.
    ///
    /// @param locals where new names are put, which may be the same
    private Reference withNamesOf(Obj.Container globals, Obj.Container locals, Site site, Code code) {
        Obj.Module module = moduleOf(globals, site);
        for (Obj.Container dict : List.of(globals, locals)) {
            for (String name : dict.names()) {
                machine.write(Cell.attribute(module, name), machine.read(Cell.entry(dict, name)));
            }
        }
        Reference given = code.run(Frame.ofModule(module));
        machine.attributesOf(module).forEach((name, value) -> {
            boolean isNew =
                    !value.equals(machine.read(Cell.entry(globals, name)).bound());
            machine.items().put(isNew ? locals : globals, name, value);
        });
        Reference builtins = machine.read(Cell.entry(globals, BUILTINS));
        if (builtins.equals(Reference.UNBOUND)) {
            machine.items().put(globals, BUILTINS, Reference.to(machine.view(new External("builtins"))));
        }
        return given;
    }

    /// Runs it with the attributes of a module that the program has made as its names.
    private Reference withAttributesOf(Obj.Namespace namespace, Site site, Code code) {
        Obj.Module module = moduleOf(namespace, site);
        machine.attributesOf(namespace).forEach((name, value) -> machine.write(Cell.attribute(module, name), value));
        Reference given = code.run(Frame.ofModule(module));
        machine.attributesOf(module).forEach((name, value) -> machine.write(Cell.attribute(namespace, name), value));
        return given;
    }

    private static Obj.Module moduleOf(Object owner, Site site) {
        return site.context().object(owner, "code", Obj.Module.class, () -> new Obj.Module("<string>"));
    }
}
