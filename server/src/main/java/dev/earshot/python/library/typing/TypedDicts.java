package dev.earshot.python.library.typing;

import dev.earshot.python.machine.Annotations;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Classes that say what dicts hold: which keys must be there and which may be missing (library reference,
/// `typing.TypedDict`). Of those with names that say so only by a text it does not know which they are.
public final class TypedDicts {
    private static final Set<External> BASES =
            Set.of(new External("typing.TypedDict"), new External("typing_extensions.TypedDict"));
    private static final String REQUIRED = "__required_keys__";
    private static final String OPTIONAL = "__optional_keys__";

    private TypedDicts() {}

    static boolean isOne(Obj.ClassObject type) {
        return Inheritance.linear(type).stream()
                .anyMatch(each -> each instanceof Obj.ClassObject own
                        && own.bases().stream()
                                .anyMatch(
                                        base -> base.values().keySet().stream().anyMatch(BASES::contains)));
    }

    /// A class is defined: one that says what dicts hold says so of all that those behind it say as well.
    public static void defined(Obj.ClassObject type, Stmt.ClassDef definition, Site site) {
        if (!isOne(type)) {
            return;
        }
        Machine machine = site.machine();
        boolean isTotal = definition.bases().stream()
                .noneMatch(each -> each.keyword().equals(Optional.of("total"))
                        && each.value() instanceof Expr.Constant constant
                        && constant.text().equals("False"));
        Map<String, Reference> said = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        Set<String> optional = new LinkedHashSet<>();
        for (Reference base : type.bases()) {
            if (base.only().orElse(null) instanceof Obj.ClassObject behind) {
                said.putAll(saidBy(behind, machine));
                required.addAll(keys(behind, REQUIRED, machine));
                optional.addAll(keys(behind, OPTIONAL, machine));
            }
        }
        Map<String, Reference> own = saidBy(type, machine);
        own.forEach((name, hint) -> (isRequired(hint, isTotal) ? required : optional).add(name));
        said.putAll(own);
        Obj.Container dict = site.context()
                .object(type, "all annotations", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
        machine.items().emptyDict(dict);
        said.forEach((name, hint) -> machine.items().put(dict, name, hint));
        machine.write(Cell.attribute(type, Annotations.NAME), Reference.to(dict));
        machine.write(Cell.attribute(type, "__total__"), Reference.to(isTotal ? Constant.TRUE : Constant.FALSE));
        boolean areKnown = own.values().stream()
                .noneMatch(hint -> hint.other() || hint.onlyText().isPresent());
        machine.write(
                Cell.attribute(type, REQUIRED), areKnown ? set(REQUIRED, type, required, site) : Reference.UNKNOWN);
        machine.write(
                Cell.attribute(type, OPTIONAL), areKnown ? set(OPTIONAL, type, optional, site) : Reference.UNKNOWN);
    }

    private static Map<String, Reference> saidBy(Obj.ClassObject type, Machine machine) {
        Map<String, Reference> said = new LinkedHashMap<>();
        Reference dict = machine.read(Cell.attribute(type, Annotations.NAME)).bound();
        machine.items()
                .keywords(dict)
                .orElse(List.of())
                .forEach(each -> said.put(each.keyword(), each.argument().value()));
        return said;
    }

    private static List<String> keys(Obj.ClassObject type, String which, Machine machine) {
        return machine
                .items()
                .inAnyOrder(machine.read(Cell.attribute(type, which)).bound())
                .orElse(List.of())
                .stream()
                .flatMap(key -> key.onlyText().stream())
                .toList();
    }

    private static boolean isRequired(Reference hint, boolean otherwise) {
        return TypeHints.form(hint)
                .map(form -> form.equals("typing.Required") || (otherwise && !form.equals("typing.NotRequired")))
                .orElse(otherwise);
    }

    private static Reference set(String which, Obj.ClassObject type, Set<String> keys, Site site) {
        Obj.Container set = site.context()
                .object(type, which, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.SET));
        set.refuseChanges();
        List<Reference> items = new ArrayList<>();
        keys.forEach(key -> items.add(Reference.text(key)));
        return new Sets(site.machine()).fill(set, items);
    }
}
