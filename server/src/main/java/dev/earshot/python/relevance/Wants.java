package dev.earshot.python.relevance;

import dev.earshot.python.value.Obj;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of modules that a run has missed: the statements which bind them are wanted in the next one.
public final class Wants {
    /// What is wanted where all names of a module are.
    public static final String ALL = "*";

    private final List<Read> reads = new ArrayList<>();
    private final Map<Obj.Module, Set<String>> wanted = new LinkedHashMap<>();

    /// A name of a module that was looked up.
    private record Read(Obj.Module module, String name) {}

    /// A name of the module is read.
    public void noteRead(Obj.Module module, String name) {
        reads.add(new Read(module, name));
    }

    public int readsSoFar() {
        return reads.size();
    }

    /// What has been read since then makes no difference.
    public void dropReads(int since) {
        while (reads.size() > since) {
            reads.removeLast();
        }
    }

    /// What has been read may make a difference: the statements which bind these names are wanted.
    public void wantReads() {
        reads.forEach(read -> want(read.module(), read.name()));
        reads.clear();
    }

    /// The statements which bind the name are wanted: what is run depends on it.
    public void want(Obj.Module module, String name) {
        wanted.computeIfAbsent(module, _ -> new LinkedHashSet<>()).add(name);
    }

    public Map<Obj.Module, Set<String>> wanted() {
        return wanted;
    }
}
