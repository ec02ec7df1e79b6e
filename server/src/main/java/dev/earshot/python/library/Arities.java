package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.value.Obj;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How many arguments built-in functions and methods of containers take, and by which names. It does not know what they
/// do with them.
final class Arities {
    /// Each with its fewest and most arguments, and what can be given by a name.
    private static final Map<String, Arity> FUNCTIONS = read("""
            abs 1 1
            all 1 1
            any 1 1
            ascii 1 1
            bin 1 1
            bool 0 1
            callable 1 1
            chr 1 1
            delattr 2 2
            dir 0 1
            divmod 2 2
            enumerate 1 2 iterable start
            filter 2 2
            float 0 1
            format 1 2
            frozenset 0 1
            getattr 2 3
            globals 0 0
            hasattr 2 2
            hash 1 1
            hex 1 1
            id 1 1
            input 0 1
            int 0 2 base
            isinstance 2 2
            issubclass 2 2
            iter 1 2
            len 1 1
            list 0 1
            locals 0 0
            map 2 255
            max 1 255 key default
            min 1 255 key default
            next 1 2
            object 0 0
            oct 1 1
            open 1 8 file mode buffering encoding errors newline closefd opener
            ord 1 1
            pow 2 3 base exp mod
            print 0 255 sep end file flush
            range 1 3
            repr 1 1
            reversed 1 1
            round 1 2 number ndigits
            set 0 1
            setattr 3 3
            slice 1 3
            sorted 1 1 key reverse
            str 0 3 object encoding errors
            str.capitalize 1 1
            str.casefold 1 1
            str.center 2 3
            str.count 2 4
            str.encode 1 3 encoding errors
            str.endswith 2 4
            str.expandtabs 1 2 tabsize
            str.find 2 4
            str.format_map 2 2
            str.index 2 4
            str.isalnum 1 1
            str.isalpha 1 1
            str.isascii 1 1
            str.isdecimal 1 1
            str.isdigit 1 1
            str.isidentifier 1 1
            str.islower 1 1
            str.isnumeric 1 1
            str.isprintable 1 1
            str.isspace 1 1
            str.istitle 1 1
            str.isupper 1 1
            str.join 2 2
            str.ljust 2 3
            str.lower 1 1
            str.lstrip 1 2
            str.partition 2 2
            str.removeprefix 2 2
            str.removesuffix 2 2
            str.replace 3 4
            str.rfind 2 4
            str.rindex 2 4
            str.rjust 2 3
            str.rpartition 2 2
            str.rsplit 1 3 sep maxsplit
            str.rstrip 1 2
            str.split 1 3 sep maxsplit
            str.splitlines 1 2 keepends
            str.startswith 2 4
            str.strip 1 2
            str.swapcase 1 1
            str.title 1 1
            str.translate 2 2
            str.upper 1 1
            str.zfill 2 2
            sum 1 2 start
            tuple 0 1
            vars 0 1
            zip 0 255 strict
            """);

    private static final Map<Obj.Container.Kind, Map<String, Arity>> METHODS = Map.of(
            Obj.Container.Kind.LIST,
            read("""
                append 1 1
                clear 0 0
                copy 0 0
                count 1 1
                extend 1 1
                index 1 3
                insert 2 2
                pop 0 1
                remove 1 1
                reverse 0 0
                sort 0 0 key reverse
                """),
            Obj.Container.Kind.TUPLE,
            read("""
                count 1 1
                index 1 3
                """),
            Obj.Container.Kind.SET,
            read("""
                add 1 1
                clear 0 0
                copy 0 0
                discard 1 1
                isdisjoint 1 1
                issubset 1 1
                issuperset 1 1
                pop 0 0
                remove 1 1
                symmetric_difference 1 1
                symmetric_difference_update 1 1
                """),
            Obj.Container.Kind.DICT,
            read("""
                clear 0 0
                copy 0 0
                get 1 2 default fallback raw vars
                items 0 0
                keys 0 0
                setdefault 1 2 default
                values 0 0
                """));

    private Arities() {}

    private record Arity(int fewest, int most, Set<String> names) {
        boolean refuses(Arguments arguments) {
            int positional = arguments.positional().size();
            int all = positional + arguments.keywords().size();
            return (positional < fewest && (all < fewest || names.isEmpty()) && !arguments.openPositional())
                    || positional > most
                    || arguments.keywords().stream().anyMatch(each -> !names.contains(each.keyword()));
        }
    }

    private static Map<String, Arity> read(String table) {
        Map<String, Arity> arities = new HashMap<>();
        for (String line : table.strip().split("\n", -1)) {
            String[] words = line.strip().split(" ", 4);
            Set<String> names = words.length < 4 ? Set.of() : Set.of(words[3].split(" ", -1));
            arities.put(words[0], new Arity(Integer.parseInt(words[1]), Integer.parseInt(words[2]), names));
        }
        return arities;
    }

    /// Whether a function surely cannot be called with the arguments.
    static boolean refuse(String path, Arguments arguments) {
        return path.startsWith("builtins.") && refuse(FUNCTIONS, path.substring("builtins.".length()), arguments);
    }

    /// The same of a method of a container.
    static boolean refuse(Obj.Container self, String method, Arguments arguments) {
        return self.type().isEmpty() && refuse(METHODS.getOrDefault(self.kind(), Map.of()), method, arguments);
    }

    private static boolean refuse(Map<String, Arity> arities, String name, Arguments arguments) {
        return !arguments.openKeywords()
                && Optional.ofNullable(arities.get(name))
                        .filter(arity -> arity.refuses(arguments))
                        .isPresent();
    }
}
