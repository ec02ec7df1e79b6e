package dev.earshot.python.computation;

import dev.earshot.python.constant.Row;
import dev.earshot.python.constant.Unsettled;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;

/// What a dict shows of itself: its keys, its values, or both.
record View(Map<?, ?> dict, Function<Map.Entry<?, ?>, Object> part) {
    static View keys(Map<?, ?> dict) {
        return new View(dict, Map.Entry::getKey);
    }

    static View values(Map<?, ?> dict) {
        return new View(dict, Map.Entry::getValue);
    }

    static View items(Map<?, ?> dict) {
        return new View(dict, entry -> Row.of(entry.getKey(), entry.getValue()));
    }

    /// Goes through it, as long as nobody puts anything into the dict or takes it out meanwhile.
    Iterator<Object> iterator() {
        Iterator<? extends Map.Entry<?, ?>> entries = dict.entrySet().iterator();
        int size = dict.size();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                if (dict.size() != size) {
                    throw new Unsettled();
                }
                return entries.hasNext();
            }

            @Override
            public Object next() {
                return part.apply(entries.next());
            }
        };
    }
}
