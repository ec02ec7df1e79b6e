package dev.earshot.python.library.reflection;

import dev.earshot.python.code.Frame;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What classes and functions say of the types of their attributes and parameters. Of types it knows those that are
/// written as a name; of others only that something is said.
public final class Annotations {
    private static final String OF_CLASS = "__annotations__";
    private static final External AS_TEXTS = new External("__future__.annotations");

    private Annotations() {}

    static void addTo(Models models) {
        models.function("typing.get_type_hints", Annotations::hints);
    }

    /// A class is made: what its block says of types is kept in its `__annotations__`.
    public static void defined(Obj.ClassObject type, Stmt.ClassDef definition, Site site) {
        Map<String, Expr> annotations = new LinkedHashMap<>();
        boolean areAll = true;
        for (Stmt statement : definition.body()) {
            if (statement instanceof Stmt.AnnAssign(var _, Expr.Name name, Expr annotation, var _)) {
                annotations.put(name.id(), annotation);
                areAll &= !name.id().startsWith("__"); // it would be kept under another name
            }
            areAll &= isSimple(statement);
        }
        if (annotations.isEmpty()) {
            return;
        }
        Obj.Container dict =
                site.context().object(type, OF_CLASS, Obj.Container.class, () -> new Obj.Container(Kind.DICT));
        site.machine().items().emptyDict(dict);
        annotations.forEach((name, annotation) ->
                site.machine().items().put(dict, name, value(annotation, site.frame(), site.machine())));
        if (!areAll) {
            site.machine().items().add(dict, Reference.UNKNOWN);
        }
        site.machine().write(Cell.attribute(type, OF_CLASS), Reference.to(dict));
    }

    /// Whether no statement is within it that says something of a type.
    private static boolean isSimple(Stmt statement) {
        return switch (statement) {
            case Stmt.If _, Stmt.For _, Stmt.While _, Stmt.Try _, Stmt.With _, Stmt.Match _, Stmt.Broken _ -> false;
            default -> true;
        };
    }

    /// What a parameter is said to be.
    static Reference of(Expr annotation, Obj.Function function, Machine machine) {
        return value(annotation, (Frame) function.home(), machine);
    }

    private static Reference value(Expr annotation, Frame frame, Machine machine) {
        boolean areTexts =
                machine.names().load(frame, "annotations", false).values().containsKey(AS_TEXTS);
        return switch (annotation) {
            case Expr.Name name when areTexts -> Reference.text(name.id());
            case Expr.Name name -> named(name.id(), frame, machine);
            case Expr.Str text when !areTexts -> Reference.literal(text.value());
            case Expr.Attribute member
            when !areTexts -> {
                Reference owner = value(member.value(), frame, machine);
                yield machine.attributes().load(owner, member.attr(), Site.nowhere(machine, new Obj.Module("hint")));
            }
            default -> Reference.UNKNOWN;
        };
    }

    private static Reference named(String name, Frame frame, Machine machine) {
        Reference type = machine.names().load(frame, name, false);
        return type.hasValues() ? type : Reference.UNKNOWN;
    }

    /// `typing.get_type_hints`, with the types in place of their names.
    private static Reference hints(Arguments arguments, Site site) {
        Obj.Container hints = site.machine().items().emptyDict(Made.container(Kind.DICT, site));
        boolean isKnown = arguments.all().size() == 1
                && switch (arguments.value(0, "obj").only().orElse(null)) {
                    case Obj.ClassObject type -> addOfClass(type, hints, site);
                    case Obj.Function function -> addOfFunction(function, hints, site.machine());
                    case null, default -> false;
                };
        if (!isKnown) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
        }
        return isKnown ? Reference.to(hints) : Reference.UNKNOWN;
    }

    private static boolean addOfClass(Obj.ClassObject type, Obj.Container hints, Site site) {
        Machine machine = site.machine();
        for (Value each : Inheritance.linear(type).reversed()) {
            Reference own = machine.read(Cell.attribute(each, OF_CLASS));
            Optional<List<Obj.Named>> said = machine.items().keywords(own);
            if (said.isEmpty()) {
                return false;
            }
            for (Obj.Named one : said.get()) {
                Reference kept = one.argument().value();
                boolean isText = kept.onlyText().isPresent();
                machine.items()
                        .put(
                                hints,
                                one.keyword(),
                                isText ? builtIn(kept.onlyText().get()) : kept);
            }
        }
        return true;
    }

    private static Reference builtIn(String name) {
        String path = "builtins." + name;
        return BuiltInTypes.contain(path) ? Reference.to(new External(path)) : Reference.UNKNOWN;
    }

    private static boolean addOfFunction(Obj.Function function, Obj.Container hints, Machine machine) {
        if (!(function.node() instanceof Stmt.FunctionDef definition)) {
            return false;
        }
        for (Parameter parameter : definition.parameters()) {
            parameter
                    .annotation()
                    .ifPresent(said -> machine.items().put(hints, parameter.name(), hint(said, function, machine)));
        }
        definition.returns().ifPresent(said -> machine.items().put(hints, "return", hint(said, function, machine)));
        return true;
    }

    /// What `typing.get_type_hints` gives for an annotation of a function.
    public static Reference hint(Expr annotation, Obj.Function function, Machine machine) {
        return switch (annotation) {
            case Expr.Str text -> named(text.value(), (Frame) function.home(), machine);
            case Expr.Attribute member -> member(hint(member.value(), function, machine), member.attr(), machine);
            case Expr.Name name -> named(name.id(), (Frame) function.home(), machine);
            default -> Reference.UNKNOWN;
        };
    }

    private static Reference member(Reference owner, String name, Machine machine) {
        return machine.attributes().load(owner, name, Site.nowhere(machine, new Obj.Module("hint")));
    }
}
