package dev.earshot.python.value;

import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// An object that the program makes, told apart from others by where it is made. What it holds stands
/// in cells of the state. Two are the same only by identity. All kinds of objects stand in this one file since they are
/// sealed: who tells them apart says something of each.
public abstract sealed class Obj implements Value {
    private final Set<String> attributes = new LinkedHashSet<>(2);

    private Obj() {}

    /// An attribute of that name is set, in some flow.
    public void noteAttribute(String name) {
        attributes.add(name);
    }

    /// The names under which an attribute was ever set, in the order in which they came.
    public List<String> attributes() {
        return List.copyOf(attributes);
    }

    /// Whether an attribute was ever set under the name.
    public boolean everHad(String attribute) {
        return attributes.contains(attribute);
    }

    /// A module of the workspace.
    public static final class Module extends Obj {
        private final String name;

        public Module(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }
    }

    /// A function or lambda, with the scope in which it was defined.
    public static final class Function extends Obj {
        private final Node node;
        private final Suite suite;
        private final Scope home;

        private final Optional<ClassObject> owner;

        public Function(Node node, Suite suite, Scope home, Optional<ClassObject> owner) {
            this.node = node;
            this.suite = suite;
            this.home = home;
            this.owner = owner;
        }

        /// The class in whose block it is defined.
        public Optional<ClassObject> owner() {
            return owner;
        }

        public Node node() {
            return node;
        }

        public Suite suite() {
            return suite;
        }

        public Scope home() {
            return home;
        }
    }

    /// A class; its attributes are its cells.
    public static final class ClassObject extends Obj {
        private final String name;
        private List<Reference> bases = List.of();
        private List<String> fields = List.of();
        private List<FieldParameter> fieldParameters = List.of();
        private boolean tuple;
        private boolean enumeration;
        private List<String> members = List.of();
        private Optional<ClassObject> metaclass = Optional.empty();

        public ClassObject(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }

        public List<Reference> bases() {
            return bases;
        }

        public void inherit(List<Reference> from) {
            bases = List.copyOf(from);
        }

        /// The class of the program that it is an instance of, where that is not `type`.
        public Optional<ClassObject> metaclass() {
            return metaclass;
        }

        public void instantiate(Optional<ClassObject> from) {
            metaclass = from;
        }

        /// The fields of its instances, in order; of a dataclass or a named tuple.
        public List<String> fields() {
            return fields;
        }

        /// What its constructor takes, in order; of a dataclass or a named tuple.
        public List<FieldParameter> fieldParameters() {
            return fieldParameters;
        }

        /// Whether its attributes are the members of an enumeration.
        public boolean isEnumeration() {
            return enumeration;
        }

        /// It is an enumeration.
        ///
        /// @param names those that its block gives a value to, in order
        public void enumerate(List<String> names) {
            enumeration = true;
            members = List.copyOf(names);
        }

        /// The names of an enumeration that stand for its members.
        public List<String> members() {
            return members;
        }

        /// Whether the fields are items as well.
        public boolean isTuple() {
            return tuple;
        }

        public void declareFields(List<String> names, boolean asTuple) {
            declareFields(names.stream()
                    .map(name -> new FieldParameter(name, true, false))
                    .toList());
            tuple = asTuple;
        }

        /// It is a dataclass whose constructor takes these.
        public void declareFields(List<FieldParameter> parameters) {
            fieldParameters = List.copyOf(parameters);
            fields = parameters.stream()
                    .filter(FieldParameter::isField)
                    .map(FieldParameter::name)
                    .toList();
        }
    }

    /// What the constructor of a dataclass takes.
    ///
    /// @param isField whether it is kept; else it is for `__post_init__` alone
    /// @param byKeyword whether it is given by its name only
    public record FieldParameter(String name, boolean isField, boolean byKeyword) {}

    /// An instance of a class of the program.
    public static final class Instance extends Obj {
        private final ClassObject original;
        private boolean isRetyped;

        public Instance(ClassObject original) {
            this.original = original;
        }

        /// The class that it was made of.
        public ClassObject original() {
            return original;
        }

        /// Its `__class__` is set, in some flow.
        public void retype() {
            isRetyped = true;
        }

        public boolean isRetyped() {
            return isRetyped;
        }
    }

    /// A dict, list, tuple or set, or what is iterated like one. Its items are cells; those whose key
    /// is not known stand together in one.
    public static final class Container extends Obj {
        private final Kind kind;
        private final Map<Value, Integer> keys = new LinkedHashMap<>();
        private Optional<Source> source = Optional.empty();
        private Optional<Others> others = Optional.empty();
        private boolean isRenewed;
        private boolean isWeak;
        private boolean isReadOnly;
        private Optional<String> type = Optional.empty();
        private Optional<String> libraryType = Optional.empty();

        public Container(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }

        /// Its items come from a source, which is asked when somebody asks for them.
        public void comeFrom(Source lazily) {
            source = Optional.of(lazily);
        }

        public Optional<Source> source() {
            return source;
        }

        /// It shows what others hold.
        public void show(Others held) {
            others = Optional.of(held);
        }

        public boolean showsOthers() {
            return others.isPresent();
        }

        /// Somebody wants to see what it holds.
        public void renew() {
            if (others.isPresent() && !isRenewed) {
                isRenewed = true;
                others.get().takeOver();
                isRenewed = false;
            }
        }

        /// What is put into it is not kept from going by that.
        public void holdWeakly() {
            isWeak = true;
        }

        public boolean holdsWeakly() {
            return isWeak;
        }

        /// It is of a type of the library that is like the built-in one, but has other methods as well, and is equal to
        /// nothing but itself.
        public void specialize(String path) {
            type = Optional.of(path);
        }

        /// The path of the type, where it is not the built-in one.
        public Optional<String> type() {
            return type;
        }

        /// It is of a type of the library that is followed like the built-in one: a `collections.deque` is no list, but
        /// has its items like one.
        public void beOfLibraryType(String path) {
            libraryType = Optional.of(path);
        }

        /// The path of that type.
        public Optional<String> libraryType() {
            return libraryType;
        }

        /// Whether it is a queue, which shows nobody what it holds: it is true, and equal to itself alone.
        public boolean isQueue() {
            return libraryType.filter(path -> path.endsWith("Queue")).isPresent();
        }

        /// Whether it is a list, and nothing that is only followed like one.
        public boolean isPlainList() {
            return kind == Kind.LIST && type.isEmpty() && libraryType.isEmpty();
        }

        /// Nobody changes what it shows by it.
        public void refuseChanges() {
            isReadOnly = true;
        }

        public boolean isReadOnly() {
            return isReadOnly;
        }

        /// Where something is put that is put into it, and taken from that is taken from it.
        public Container first() {
            return others.map(Others::first).orElse(this);
        }

        /// What a container shows that holds nothing itself.
        public interface Others {
            /// Fills the container with what they hold now.
            void takeOver();

            /// The one that is changed in its place.
            Container first();
        }

        /// Where the items of an iterator come from.
        @FunctionalInterface
        public interface Source {
            /// Hands on each item, in order, as far as it is known which there are.
            void run(Consumer<Reference> each);
        }

        /// The keys under which something has ever been stored, in any flow.
        public List<Value> keys() {
            return List.copyOf(keys.keySet());
        }

        /// Under how many keys something has ever been stored, in any flow.
        public int mostKeys() {
            return keys.size();
        }

        /// Those of the keys that are texts.
        public List<String> names() {
            return keys.keySet().stream()
                    .filter(Constant.class::isInstance)
                    .flatMap(key -> ((Constant) key).text().stream())
                    .toList();
        }

        /// Something is stored under the key.
        public void note(Value key) {
            keys.putIfAbsent(key, keys.size());
        }

        int numberOf(Value key) {
            return keys.getOrDefault(key, keys.size());
        }

        /// The built-in type.
        public enum Kind {
            DICT,
            LIST,
            TUPLE,
            SET,

            /// The keys, values or pairs of a dict.
            VIEW,
            ITERATOR
        }
    }

    /// What a call of an `async` function gives: its body, which runs when it is awaited.
    public static final class Coroutine extends Obj {
        private final Supplier<Reference> body;

        public Coroutine(Supplier<Reference> body) {
            this.body = body;
        }

        /// Runs the body; gives what it returns.
        public Reference run() {
            return body.get();
        }
    }

    /// An object of attributes and nothing else: `types.SimpleNamespace`, `argparse.Namespace`.
    public static final class Namespace extends Obj {
        private final Optional<String> type;

        /// One that is equal to nothing but itself.
        public Namespace() {
            this(Optional.empty());
        }

        /// @param type the path of the type, where those are equal that have the same attributes
        public Namespace(Optional<String> type) {
            this.type = type;
        }

        public Optional<String> type() {
            return type;
        }
    }

    /// The names or attributes of something as a dict: `globals()`, `vars(x)`, `x.__dict__`.
    public static final class View extends Obj {
        private final Value of;

        public View(Value of) {
            this.of = of;
        }

        public Value of() {
            return of;
        }
    }

    /// `staticmethod`, `classmethod` or `property` around a function.
    public static final class Descriptor extends Obj {
        private final Binding binding;
        private Reference function = Reference.UNKNOWN;

        public Descriptor(Binding binding) {
            this.binding = binding;
        }

        public Binding binding() {
            return binding;
        }

        public Reference function() {
            return function;
        }

        public void wrap(Reference wrapped) {
            function = wrapped;
        }

        /// How an instance takes it from its class.
        public enum Binding {
            STATIC_METHOD,
            CLASS_METHOD,
            PROPERTY,

            /// A property that is asked once only.
            CACHED_PROPERTY,
            METHOD
        }
    }

    /// `super()`: the attributes of the classes behind one, for an instance.
    public static final class Super extends Obj {
        private final ClassObject behind;
        private final Value self;

        public Super(ClassObject behind, Value self) {
            this.behind = behind;
            this.self = self;
        }

        public ClassObject behind() {
            return behind;
        }

        public Value self() {
            return self;
        }
    }

    /// An object of the library that can be called: a partial, a getter, a decorator with its arguments.
    public static final class Callable extends Obj {
        private final String made;
        private List<Passed> positional = new ArrayList<>();
        private List<Named> keywords = new ArrayList<>();
        private Reference referent = Reference.NEVER;

        /// A callable which the library function at the path `made` has made.
        public Callable(String made) {
            this.made = made;
        }

        public String made() {
            return made;
        }

        public List<Passed> positional() {
            return positional;
        }

        public List<Named> keywords() {
            return keywords;
        }

        /// What it refers to without holding it.
        public Reference referent() {
            return referent;
        }

        /// It refers to something, and does not hold it, nor what else it was made with.
        public void referTo(Reference weakly) {
            referent = weakly;
            keep(List.of(), List.of());
        }

        public void keep(List<Passed> newPositional, List<Named> newKeywords) {
            positional = List.copyOf(newPositional);
            keywords = List.copyOf(newKeywords);
        }
    }

    /// One argument as it was passed.
    ///
    /// @param place where it is written; nothing where it is not written in a call
    public record Passed(Reference value, Optional<Place> place) {
        public static Passed unwritten(Reference value) {
            return new Passed(value, Optional.empty());
        }
    }

    /// One keyword argument as it was passed.
    public record Named(String keyword, Passed argument) {}
}
