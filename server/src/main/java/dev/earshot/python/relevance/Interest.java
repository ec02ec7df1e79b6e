package dev.earshot.python.relevance;

import dev.earshot.python.Targets;
import dev.earshot.python.code.Uses;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The names, attributes and keys that have ever held what may lead to a target. Code that uses none of
/// them cannot reach one, and need not be run.
final class Interest {
    /// With more words than these one more is left out: those who use it are not of interest for that. What they
    /// call is run all the same, but not as called by them. Else all of a large program could come to matter, one
    /// part by the other.
    private static final int MOST = 64;

    /// The same for a word by which a function or a class is known.
    private static final int MOST_CODE = 40;

    private final Targets targets;
    private final Set<String> keys = new HashSet<>();

    /// Those which have held instances and classes: what is of interest in these has a key of its own. That holds for
    /// modules as well, but who takes what a module lacks is to be noticed.
    private final Set<String> objectKeys = new HashSet<>();

    /// Those which have only held modules on the way, with what must be taken from these to get on.
    private final Map<String, Set<String>> moduleKeys = new HashMap<>();

    /// Whether code uses one of them, each as it came, in that order.
    private final List<Predicate<Uses>> met = new ArrayList<>();

    private boolean isCutShort;

    Interest(Targets targets) {
        this.targets = targets;
    }

    /// These names may come to hold something that matters.
    void expect(Expected expected) {
        expected.names().forEach(name -> met.add(uses -> uses.mention(name)));
        expected.modules().forEach((name, ways) -> met.add(uses -> uses.take(name, ways)));
    }

    /// A cell of the given key holds something that matters.
    void add(String key, Reference held) {
        String word = key.startsWith("[")
                ? key.substring(1, key.length() - 1).replace("'", "").replace("default ", "")
                : key;
        if (word.isEmpty() || !Character.isJavaIdentifierStart(word.charAt(0))) {
            return; // a number, or any key at all: nobody can be told by that
        }
        for (Value value : held.values().keySet()) {
            if (value instanceof External external
                    && targets.leadsTo(external.path())
                    && !targets.contains(external.path())) {
                addModule(word, targets.ways(external.path()));
            } else if (!(value instanceof Constant constant)
                    || constant.text()
                            .filter(text -> targets.leadsTo(text) || targets.areNamedIn(text))
                            .isPresent()) {
                addKey(word, value);
            }
        }
    }

    private void addKey(String word, Value value) {
        boolean isCode = value instanceof Obj.Function || value instanceof Obj.ClassObject;
        boolean hasAttributes = value instanceof Obj.Instance || value instanceof Obj.ClassObject;
        Set<String> words = hasAttributes ? objectKeys : keys;
        if (words.contains(word)) {
            return;
        }
        if (keys.size() + objectKeys.size() >= (isCode ? MOST_CODE : MOST)) {
            isCutShort = true;
        } else {
            if (keys.isEmpty() && objectKeys.isEmpty()) {
                met.add(uses -> uses.mention(Relevance.NAMESPACE)
                        && (uses.mayPutTogetherOneOf(keys) || uses.mayPutTogetherOneOf(objectKeys)));
            }
            words.add(word);
            met.add(hasAttributes ? uses -> uses.handOn(word) : uses -> uses.mention(word));
        }
    }

    private void addModule(String word, Set<String> ways) {
        if (moduleKeys.computeIfAbsent(word, _ -> new HashSet<>()).addAll(ways)) {
            met.add(uses -> uses.take(word, ways));
        }
    }

    /// Whether code uses something of interest.
    ///
    /// @param from how much was of interest when it was last asked, and used nothing of that; 0 if it never was
    boolean isMetBy(Uses uses, int from) {
        if (from == 0 && uses.nameTarget()) {
            return true;
        }
        for (int word = from; word < met.size(); word++) {
            if (met.get(word).test(uses)) {
                return true;
            }
        }
        return false;
    }

    boolean isMetByText(String text) {
        return keys.contains(text) || objectKeys.contains(text) || targets.mayBeNamedBy(text);
    }

    /// Whether a word was left out.
    boolean isCutShort() {
        return isCutShort;
    }

    /// Grows with what is of interest.
    int size() {
        return met.size();
    }
}
