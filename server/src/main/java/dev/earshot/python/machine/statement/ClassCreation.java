package dev.earshot.python.machine.statement;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.BaseClasses;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What happens to a class when its block has been run (reference manual, 3.3.3): who is told of it, and what
/// becomes of it. It does not run the block.
public final class ClassCreation {
    private final Machine machine;
    private final Obj.ClassObject type;
    private final List<Reference> bases;
    private final List<Obj.Named> keywords;
    private final Site site;

    /// @param keywords those of the class's head, evaluated
    ClassCreation(Machine machine, Obj.ClassObject type, List<Reference> bases, List<Obj.Named> keywords, Site site) {
        this.machine = machine;
        this.type = type;
        this.bases = bases;
        this.keywords = keywords;
        this.site = site;
    }

    /// What is done for a class that is made without a block, which has all of its attributes.
    ///
    /// @return what comes of it
    public static Reference made(Obj.ClassObject type, List<Obj.Named> keywords, Site site) {
        Machine machine = site.machine();
        ClassCreation creation = new ClassCreation(machine, type, type.bases(), keywords, site);
        creation.choose();
        creation.noteBases();
        return machine.raising().isGuarded() && (creation.isRefused() || creation.hasMetaclassesApart())
                ? machine.raising().raise("TypeError")
                : creation.finish();
    }

    /// Decides which class the new class is an instance of: the one that its head names, or that of a base.
    void choose() {
        Optional<Reference> named = keywords.stream()
                .filter(each -> each.keyword().equals("metaclass"))
                .map(each -> each.argument().value())
                .findFirst();
        type.instantiate(
                named.isPresent()
                        ? named.flatMap(Reference::only).flatMap(ClassCreation::asClass)
                        : bases.stream()
                                .flatMap(base -> base.values().keySet().stream())
                                .flatMap(base -> asClass(base).stream())
                                .flatMap(base -> base.metaclass().stream())
                                .findFirst());
    }

    /// Whether two bases are instances of metaclasses of which neither stands behind the other.
    boolean hasMetaclassesApart() {
        List<Obj.ClassObject> metaclasses = Stream.concat(
                        bases.stream()
                                .flatMap(base -> base.only().stream())
                                .flatMap(base -> asClass(base).stream())
                                .flatMap(base -> base.metaclass().stream()),
                        type.metaclass().stream())
                .toList();
        return metaclasses.stream()
                .anyMatch(one -> metaclasses.stream()
                        .anyMatch(two -> !Inheritance.linear(one).contains(two)
                                && !Inheritance.linear(two).contains(one)));
    }

    /// Whether no class can have such bases, or nothing takes what its head says beside them.
    boolean isRefused() {
        boolean saysMore = keywords.stream().anyMatch(each -> !each.keyword().equals("metaclass"));
        return BaseClasses.refuse(bases)
                || (saysMore
                        && type.metaclass().isEmpty()
                        && Inheritance.isPlain(type)
                        && !machine.classAttributes()
                                .own(type, "__init_subclass__")
                                .hasValues());
    }

    /// Makes what the names of the block are put into: where that is not an empty dict, it may give names of its own,
    /// or refuse some.
    void prepare() {
        Reference method = type.metaclass()
                .map(metaclass -> machine.classAttributes().own(metaclass, "__prepare__"))
                .orElse(Reference.NEVER);
        if (!method.hasValues()) {
            return;
        }
        Reference names = machine.calls()
                .call(
                        method,
                        withKeywords(List.of(
                                Reference.to(type.metaclass().orElseThrow()), Reference.text(type.name()), tuple())),
                        site);
        boolean isEmpty = names.only().orElse(null) instanceof Obj.Container dict
                && dict.kind() == Obj.Container.Kind.DICT
                && machine.items().each(names).filter(List::isEmpty).isPresent();
        if (!isEmpty) {
            machine.attributes().stores().storeAny(Reference.to(type), Reference.NEVER);
        }
    }

    private static Optional<Obj.ClassObject> asClass(Value value) {
        return value instanceof Obj.ClassObject known ? Optional.of(known) : Optional.empty();
    }

    /// Tells the bases of the class, that its instances are theirs as well.
    void noteBases() {
        bases.stream()
                .flatMap(base -> base.values().keySet().stream())
                .flatMap(base -> asClass(base).stream())
                .forEach(base -> machine.classAttributes().subclasses().note(base, type));
    }

    /// Tells the attributes their names and the bases of the class, and gives what the metaclass makes of it.
    Reference finish() {
        nameAttributes();
        registerWithBases();
        return type.metaclass().map(this::madeBy).orElse(Reference.to(type));
    }

    /// `__set_name__` of descriptors.
    private void nameAttributes() {
        for (Map.Entry<String, Reference> attribute : machine.attributesOf(type).entrySet()) {
            for (Value value : attribute.getValue().values().keySet()) {
                if (value instanceof Obj.Instance descriptor) {
                    Reference told = machine.classAttributes().special(descriptor, "__set_name__", site);
                    if (told.hasValues()) {
                        machine.calls()
                                .call(told, Arguments.of(Reference.to(type), Reference.text(attribute.getKey())), site);
                    }
                }
            }
        }
    }

    /// `__init_subclass__` of a base is called with the new class.
    private void registerWithBases() {
        for (Reference base : bases) {
            for (Value value : base.values().keySet()) {
                if (value instanceof Obj.ClassObject parent) {
                    Reference hook = machine.classAttributes().special(parent, "__init_subclass__", site);
                    for (Value function : hook.values().keySet()) {
                        Value plain = function instanceof Bound(Value inner, Value _) ? inner : function;
                        machine.calls().call(Reference.to(new Bound(plain, type)), withKeywords(List.of()), site);
                    }
                }
            }
        }
    }

    private Reference madeBy(Obj.ClassObject metaclass) {
        List<Reference> positional = List.of(Reference.text(type.name()), tuple(), Reference.to(machine.view(type)));
        Reference made = Reference.to(type);
        Reference factory = machine.classAttributes().own(metaclass, "__new__");
        if (factory.hasValues()) {
            List<Reference> all = new ArrayList<>(positional);
            all.addFirst(Reference.to(metaclass));
            Reference given = machine.calls().call(factory, withKeywords(all), site);
            made = given.hasValues() ? given : made;
        }
        Reference constructor = machine.classAttributes().own(metaclass, "__init__");
        if (constructor.hasValues() && made.values().containsKey(type)) {
            List<Reference> all = new ArrayList<>(positional);
            all.addFirst(Reference.to(type));
            machine.calls().call(constructor, withKeywords(all), site);
        }
        return made;
    }

    private Reference tuple() {
        Obj.Container tuple = site.context()
                .object(type, "bases", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        return Reference.to(machine.items().sequence(tuple, bases));
    }

    private Arguments withKeywords(List<Reference> positional) {
        List<Obj.Named> rest = keywords.stream()
                .filter(each -> !each.keyword().equals("metaclass"))
                .toList();
        return new Arguments(positional.stream().map(Obj.Passed::unwritten).toList(), rest, false, false);
    }
}
