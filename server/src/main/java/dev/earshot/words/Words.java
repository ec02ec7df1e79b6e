package dev.earshot.words;

import dev.earshot.syntax.PythonNames;
import dev.earshot.syntax.TopLevelStatement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The words of interest of a document, by which its statements are told apart: one that does not match
/// binds nothing that leads to a target, calls none, and does not keep others from being run. It does
/// not know what the words mean.
public final class Words implements Predicate<String> {
    public static final Words NONE = new Words(Set.of(), Map.of(), Set.of());

    /// All words: every statement matters.
    public static final Words ALL = new Words(Set.of(), Map.of(), Set.of(), true);

    /// To search for so many words, one after the other, is quicker than to look at each word of a text.
    private static final int FEW = 3;

    private final Set<String> mentioned;
    private final Map<String, Set<String>> modules;
    private final Set<String> wanted;
    private final boolean everything;
    private final Set<String> all = new HashSet<>();

    /// The first letters of all words, to pass over other words without a look at them.
    private final BitSet initials = new BitSet();

    /// Some words of interest.
    ///
    /// @param mentioned each statement that mentions one matters
    /// @param modules each statement that mentions one matters, unless it takes something else from it than these
    ///     members, as `config.listen`
    /// @param wanted each statement that binds one matters
    public Words(Set<String> mentioned, Map<String, Set<String>> modules, Set<String> wanted) {
        this(mentioned, modules, wanted, false);
    }

    private Words(Set<String> mentioned, Map<String, Set<String>> modules, Set<String> wanted, boolean everything) {
        this.everything = everything;
        this.mentioned = Set.copyOf(mentioned);
        this.modules = Map.copyOf(modules);
        this.wanted = Set.copyOf(wanted);
        all.addAll(mentioned);
        all.addAll(modules.keySet());
        all.addAll(wanted);
        all.remove(""); // what broken text leaves for a name
        all.forEach(word -> initials.set(word.charAt(0)));
    }

    /// Words that matter wherever they are mentioned.
    public static Words mentioned(Set<String> words) {
        return new Words(words, Map.of(), Set.of());
    }

    /// These words and those.
    public Words and(Words more) {
        if (everything || more.everything) {
            return ALL;
        }
        Set<String> bothMentioned = new HashSet<>(mentioned);
        bothMentioned.addAll(more.mentioned);
        Map<String, Set<String>> bothModules = new HashMap<>(modules);
        more.modules.forEach((word, members) -> bothModules.merge(word, members, (one, two) -> {
            Set<String> union = new HashSet<>(one);
            union.addAll(two);
            return union;
        }));
        Set<String> bothWanted = new HashSet<>(wanted);
        bothWanted.addAll(more.wanted);
        return new Words(bothMentioned, bothModules, bothWanted);
    }

    /// What is in these words and in those.
    public Words common(Words others) {
        if (everything || others.everything) {
            return everything ? others : this;
        }
        Map<String, Set<String>> bothModules = new HashMap<>();
        modules.forEach((word, members) -> {
            Set<String> both = common(members, others.modules.getOrDefault(word, Set.of()));
            if (!both.isEmpty()) {
                bothModules.put(word, both);
            }
        });
        return new Words(common(mentioned, others.mentioned), bothModules, common(wanted, others.wanted));
    }

    private static Set<String> common(Set<String> words, Set<String> others) {
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return both;
    }

    /// Whether every statement that matters for those words matters for these.
    public boolean covers(Words fewer) {
        return everything || (!fewer.everything && coversEachOf(fewer));
    }

    private boolean coversEachOf(Words fewer) {
        return mentioned.containsAll(fewer.mentioned)
                && wanted.containsAll(fewer.wanted)
                && fewer.modules.entrySet().stream().allMatch(each -> covers(each.getKey(), each.getValue()));
    }

    /// A module counts by itself too, if none of its members does.
    private boolean covers(String module, Set<String> members) {
        return modules.containsKey(module) && modules.get(module).containsAll(members);
    }

    /// These words without what those make matter anyway.
    public Words without(Words others) {
        if (everything || others.everything) {
            return others.everything ? NONE : ALL;
        }
        Map<String, Set<String>> fewerModules = new HashMap<>(modules);
        fewerModules.entrySet().removeIf(each -> others.covers(each.getKey(), each.getValue()));
        return new Words(without(mentioned, others.mentioned), fewerModules, without(wanted, others.wanted));
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> fewer = new HashSet<>(words);
        fewer.removeAll(others);
        return fewer;
    }

    /// Whether a statement may matter for one of the words; where not, it surely does not.
    public boolean mayMatterIn(TopLevelStatement statement) {
        return everything
                || statement.mayHoldOneOf(all)
                || mayEndTheModule(statement.text())
                || mayBindWanted(statement.text());
    }

    public int size() {
        return all.size();
    }

    public boolean isEmpty() {
        return all.isEmpty() && !everything;
    }

    public Set<String> mentioned() {
        return mentioned;
    }

    public Map<String, Set<String>> modules() {
        return modules;
    }

    /// Whether a text mentions a word of interest outside of its imports.
    public boolean areUsedIn(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("import ") && !line.startsWith("from "))
                .anyMatch(line -> matches(line, false));
    }

    /// Whether a statement matters.
    @Override
    public boolean test(String statement) {
        return everything || matches(statement, true) || mayEndTheModule(statement) || mayBindWanted(statement);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words
                && words.mentioned.equals(mentioned)
                && words.modules.equals(modules)
                && words.wanted.equals(wanted)
                && words.everything == everything;
    }

    @Override
    public int hashCode() {
        return all.hashCode() + Boolean.hashCode(everything);
    }

    /// CPython reads identifiers in their NFKC form.
    private boolean matches(String text, boolean bindings) {
        return (mayHoldOne(text) && matchesAsWritten(text, bindings))
                || (!PythonNames.areAsWritten(text) && matchesAsWritten(PythonNames.normalized(text), bindings));
    }

    /// Whether one of a few words stands in a text, be it as a part of another: of many that is not asked.
    private boolean mayHoldOne(String text) {
        return all.size() > FEW || all.stream().anyMatch(text::contains);
    }

    private boolean matchesAsWritten(String text, boolean bindings) {
        CodeWords words = new CodeWords(text);
        while (words.next()) {
            if (initials.get(text.charAt(words.start()))
                    && matches(words.occurrence(), bindings && !words.inString())) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(Occurrence occurrence, boolean bindings) {
        String word = occurrence.word();
        if (!all.contains(word)) {
            return false;
        }
        if (mentioned.contains(word)) {
            return true;
        }
        Set<String> members = modules.get(word);
        return (members != null && occurrence.takesOneOf(members))
                || (bindings && wanted.contains(word) && occurrence.isBinding());
    }

    /// A statement after which the module may not go on, whatever it mentions. Where that hangs on a condition it
    /// is taken that the module goes on.
    private static boolean mayEndTheModule(String statement) {
        return statement.startsWith("raise")
                || statement.startsWith("while True")
                || statement.startsWith("while 1")
                || statement.startsWith("sys.exit")
                || statement.startsWith("exit(")
                || statement.startsWith("quit(")
                || statement.startsWith("assert False")
                || statement.startsWith("assert 0")
                || statement.startsWith("from __future__");
    }

    /// A statement that may bind any name, or put something else in the module's place.
    private boolean mayBindWanted(String statement) {
        return !wanted.isEmpty()
                && ((statement.startsWith("from ") && statement.contains("import *"))
                        || statement.startsWith("sys.modules["));
    }
}
