package dev.earshot.python.machine;

import dev.earshot.python.value.Obj;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of modules that a run has missed: the statements which bind them are wanted in the next one.
final class Wants {
    private final List<Read> reads = new ArrayList<>();
    private final Map<Obj.Module, Set<String>> wanted = new LinkedHashMap<>();

    /// A name of a module that was looked up.
    private record Read(Obj.Module module, String name) {}

    /// A name of the module is read.
    void noteRead(Obj.Module module, String name) {
        reads.add(new Read(module, name));
    }

    int readsSoFar() {
        return reads.size();
    }

    /// What has been read since then makes no difference.
    void dropReads(int since) {
        while (reads.size() > since) {
            reads.removeLast();
        }
    }

    /// What has been read may make a difference: the statements which bind these names are wanted.
    void wantReads() {
        reads.forEach(read -> want(read.module(), read.name()));
        reads.clear();
    }

    /// The statements which bind the name are wanted: what is run depends on it.
    void want(Obj.Module module, String name) {
        wanted.computeIfAbsent(module, _ -> new LinkedHashSet<>()).add(name);
    }

    Map<Obj.Module, Set<String>> wanted() {
        return wanted;
    }
}
