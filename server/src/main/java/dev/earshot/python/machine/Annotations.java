package dev.earshot.python.machine;

import dev.earshot.python.code.Frame;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.TextRange;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What classes and functions say of the types of their attributes, parameters and results (reference manual,
/// «Annotated assignment statements» and «Function definitions»). A class keeps it in a dict; of a function it is
/// evaluated when somebody asks. It does not know what types are.
public final class Annotations {
    public static final String NAME = "__annotations__";

    /// Under this name a function keeps what it says of its result.
    public static final String RESULT = "return";

    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 500;

    private final Machine machine;

    /// In which modules classes are defined. No cell has it: a class does not hold all that its module holds.
    private final IdentityHashMap<Obj.ClassObject, Obj.Module> modules = new IdentityHashMap<>();

    Annotations(Machine machine) {
        this.machine = machine;
    }

    /// The block of a class is run: it says nothing yet.
    public void begin(Obj.ClassObject type, Frame around) {
        if (machine.holds(Cell.attribute(type, NAME))) {
            machine.write(Cell.attribute(type, NAME), Reference.UNBOUND);
        }
        moduleOf(around).ifPresent(module -> modules.put(type, module));
    }

    /// A class says something of one of its names.
    ///
    /// @param value what it says, evaluated; nothing where it is kept as a text
    public void note(Obj.ClassObject type, String name, Expr written, Optional<Reference> value) {
        Obj.Container dict = machine.context()
                .kept(type, NAME, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
        Cell cell = Cell.attribute(type, NAME);
        if (machine.read(cell).equals(Reference.UNBOUND)) {
            machine.items().emptyDict(dict);
        }
        machine.write(cell, Reference.to(dict));
        machine.items().put(dict, name, value.orElseGet(() -> text(written)));
    }

    /// A function is defined.
    ///
    /// @param said what was evaluated, by the names of the parameters
    public void note(Obj.Function function, Map<String, Reference> said) {
        said.forEach((name, value) -> machine.write(kept(function, name), value));
    }

    private static Cell kept(Obj.Function function, String name) {
        return Cell.attribute(function, "[says " + name + "]");
    }

    /// Whether an annotation gives another thing when it is evaluated later: it calls something, or uses a name of the
    /// class that it stands in.
    public boolean isOfItsTime(Expr annotation, Frame frame) {
        return switch (annotation) {
            case Expr.Call _ -> true;
            case Expr.Name name -> frame.kind() == Frame.Kind.CLASS && frame.isOwn(name.id());
            case Expr.Attribute member -> isOfItsTime(member.value(), frame);
            case Expr.Subscript subscript ->
                isOfItsTime(subscript.value(), frame) || isOfItsTime(subscript.index(), frame);
            case Expr.BinOp operation -> isOfItsTime(operation.left(), frame) || isOfItsTime(operation.right(), frame);
            case Expr.Display display -> display.elements().stream().anyMatch(each -> isOfItsTime(each, frame));
            case Expr.Constant _, Expr.Str _ -> false;
            default -> true;
        };
    }

    /// What a function says, in order: as `__annotations__` has it.
    public Map<String, Reference> of(Obj.Function asked) {
        Obj.Function function = inside(asked);
        Map<String, Reference> all = new LinkedHashMap<>();
        boolean areTexts = areTexts(function);
        written(function)
                .forEach((name, said) -> all.put(name, areTexts ? text(said) : evaluated(name, said, function)));
        return all;
    }

    /// The same where texts that the module says to keep are evaluated, with the names of the module.
    public Map<String, Reference> evaluated(Obj.Function asked) {
        Obj.Function function = inside(asked);
        Map<String, Reference> all = new LinkedHashMap<>();
        boolean areTexts = areTexts(function);
        written(function)
                .forEach((name, said) -> all.put(
                        name,
                        areTexts
                                ? evaluated(said, function.suite(), ((Frame) function.home()).module())
                                : evaluated(name, said, function)));
        return all;
    }

    private boolean areTexts(Obj.Function function) {
        return machine.imports().annotationsDeferred((Frame) function.home());
    }

    /// The function that one was wrapped around, whose annotations it has taken over.
    private Obj.Function inside(Obj.Function function) {
        Obj.Function inside = function;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (!(machine.read(Cell.attribute(inside, "__wrapped__")).only().orElse(null)
                    instanceof Obj.Function next)) {
                return inside;
            }
            inside = next;
        }
        return inside;
    }

    private static Map<String, Expr> written(Obj.Function function) {
        Map<String, Expr> written = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.of(function.node())) {
            parameter.annotation().ifPresent(said -> written.put(parameter.name(), said));
        }
        if (function.node() instanceof Stmt.FunctionDef definition) {
            definition.returns().ifPresent(said -> written.put(RESULT, said));
        }
        return written;
    }

    private Reference evaluated(String name, Expr said, Obj.Function function) {
        Reference kept = machine.read(kept(function, name));
        return kept.equals(Reference.UNBOUND)
                ? evaluated(said, function.suite(), (Frame) function.home())
                : kept.bound();
    }

    private Reference evaluated(Expr expression, Suite suite, Frame frame) {
        Reference value = machine.code().evaluate(expression, suite, frame, machine.context());
        return value.equals(Reference.NEVER) ? Reference.UNKNOWN : value;
    }

    /// The module whose names the annotations of a class are evaluated with.
    public Optional<Obj.Module> moduleOf(Obj.ClassObject type) {
        return Optional.ofNullable(modules.get(type));
    }

    /// That of a function.
    public static Optional<Obj.Module> moduleOf(Obj.Function function) {
        return moduleOf((Frame) function.home());
    }

    private static Optional<Obj.Module> moduleOf(Frame frame) {
        return frame.module().owner() instanceof Obj.Module module ? Optional.of(module) : Optional.empty();
    }

    /// What a text in the place of a type gives, with the names of a module as they are now.
    public Reference evaluated(String text, Obj.Module module, Place place) {
        List<Suite> suites = text.length() <= LONGEST_TEXT ? machine.places().read(text.strip(), place) : List.of();
        return suites.size() == 1
                        && suites.getFirst().body().size() == 1
                        && suites.getFirst().body().getFirst() instanceof Stmt.ExprStmt(TextRange _, Expr expression)
                ? evaluated(expression, suites.getFirst(), Frame.ofModule(module))
                : Reference.UNKNOWN;
    }

    private static Reference text(Expr annotation) {
        return AnnotationTexts.of(annotation).map(Reference::text).orElse(Reference.UNKNOWN);
    }

    /// The dict of all that a function says, where the program has changed it or may have.
    public Optional<Reference> changed(Obj.Function function) {
        Reference set = machine.read(Cell.attribute(function, NAME));
        Reference dict = set.equals(Reference.UNBOUND) ? machine.read(Cell.attribute(function, "[annotations]")) : set;
        return Optional.of(dict.bound()).filter(_ -> !dict.equals(Reference.UNBOUND));
    }

    /// A dict of all that a function says.
    Reference dict(Obj.Function function) {
        Cell cell = Cell.attribute(function, "[annotations]");
        if (!machine.read(cell).equals(Reference.UNBOUND)) {
            return machine.read(cell).bound();
        }
        Obj.Container dict = machine.context()
                .kept(function, NAME, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
        machine.items().emptyDict(dict);
        of(function).forEach((name, value) -> machine.items().put(dict, name, value));
        machine.write(cell, Reference.to(dict));
        return Reference.to(dict);
    }

    /// Whether a value is what stands for no annotation, as of a function without a result.
    public static boolean isNone(Reference said) {
        return said.equals(Reference.to(Constant.NONE));
    }
}
