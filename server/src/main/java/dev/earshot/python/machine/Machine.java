package dev.earshot.python.machine;

import dev.earshot.python.computation.Results;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.machine.exception.Raising;
import dev.earshot.python.machine.flow.Conditions;
import dev.earshot.python.machine.flow.Effort;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.flow.Functions;
import dev.earshot.python.machine.outside.CodePlaces;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.machine.type.Types;
import dev.earshot.python.relevance.Wants;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.function.Function;

/// What Python does with objects in the flow of one abstract run: who knows names, attributes, items, calls and
/// imports.
/// It does not know Python's statements or expressions, nor any library function.
public final class Machine extends Flow {
    private final Library library;
    private final Effort effort;
    private final Results results;
    private final Functions functions = new Functions(this);
    private final Conditions conditions = new Conditions(this, functions);
    private final Wants wants = new Wants();
    private final Items items = new Items(this);
    private final Sources sources = new Sources(this);
    private final Types types;
    private final SubscriptedTypes subscriptedTypes = new SubscriptedTypes(items::each);
    private final Raising raising;
    private final ClassAttributes classAttributes = new ClassAttributes(this);
    private final Attributes attributes = new Attributes(this, classAttributes);
    private final Instances instances = new Instances(this);
    private final BuiltInBases builtInBases = new BuiltInBases(this);
    private final Names names = new Names(this);
    private final Imports imports;
    private final Calls calls;
    private final Coroutines coroutines = new Coroutines(this);
    private final CodePlaces places;
    private final CodeRunner code;
    private final Annotations annotations = new Annotations(this);
    private final FoundCalls found = new FoundCalls(this);
    private final boolean followsValues;

    /// A machine that has run nothing.
    ///
    /// @param calls makes what follows calls in it
    /// @param code makes what runs modules in it
    /// @param followsValues whether functions are run for what they return, which may be a callback
    public Machine(
            Setting setting,
            Function<Machine, Calls> calls,
            Function<Machine, CodeRunner> code,
            boolean followsValues) {
        super(setting.targets(), setting.facts());
        this.followsValues = followsValues;
        this.library = setting.library();
        this.effort = setting.effort();
        this.results = setting.results();
        this.types = new Types(this, library, items::each);
        this.raising = new Raising(this, new ExceptionTypes(library, items::each));
        this.imports = new Imports(this, setting.finder());
        this.places = new CodePlaces(setting.reader());
        this.calls = calls.apply(this);
        this.code = code.apply(this);
    }

    public Library library() {
        return library;
    }

    public Attributes attributes() {
        return attributes;
    }

    public ClassAttributes classAttributes() {
        return classAttributes;
    }

    public Items items() {
        return items;
    }

    /// What iterators get their items from.
    public Sources sources() {
        return sources;
    }

    public Calls calls() {
        return calls;
    }

    public Instances instances() {
        return instances;
    }

    /// What instances are as those of built-in types.
    public BuiltInBases builtInBases() {
        return builtInBases;
    }

    public Imports imports() {
        return imports;
    }

    /// Code in texts, and where somebody sees what is called in it.
    public CodePlaces places() {
        return places;
    }

    /// What runs the code of modules.
    CodeRunner code() {
        return code;
    }

    public Coroutines coroutines() {
        return coroutines;
    }

    public Names names() {
        return names;
    }

    public Effort effort() {
        return effort;
    }

    /// What calls have been computed to.
    public Results results() {
        return results;
    }

    /// Which values are of which types.
    public Types types() {
        return types;
    }

    /// Types with types in brackets.
    public SubscriptedTypes subscriptedTypes() {
        return subscriptedTypes;
    }

    /// What classes and functions say of types.
    public Annotations annotations() {
        return annotations;
    }

    /// The exceptions that are raised in the flow.
    public Raising raising() {
        return raising;
    }

    /// Whether the function is run for what it returns.
    public boolean followsValueOf(Obj.Function function) {
        return followsValues && facts().returnsValue(function.node());
    }

    /// The calls of targets.
    public FoundCalls found() {
        return found;
    }

    public Wants wants() {
        return wants;
    }

    public Conditions conditions() {
        return conditions;
    }

    public Functions functions() {
        return functions;
    }

    /// The values get to where nobody looks: what can be called among them may be, at any time.
    public void escape(Reference reference) {
        functions.escape(reference);
    }

    /// The values are in hands that are seen: they are called where that is seen, or not at all.
    public void entrust(Reference reference) {
        functions.entrust(reference);
    }
}
