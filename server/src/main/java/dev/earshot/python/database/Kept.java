package dev.earshot.python.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Answers to questions, of which those are kept that were asked for last, as long as they are not too much together.
final class Kept<Q, A> {
    private final Map<Q, A> answers = new LinkedHashMap<>(16, 0.75f, true);
    private final ToLongFunction<A> weight;
    private final long most;
    private long held;

    /// @param most how much they may weigh
    Kept(ToLongFunction<A> weight, long most) {
        this.weight = weight;
        this.most = most;
    }

    Optional<A> find(Q question) {
        return Optional.ofNullable(answers.get(question));
    }

    A keep(Q question, A answer) {
        answers.put(question, answer);
        held += weight.applyAsLong(answer);
        while (held > most) {
            Q first = answers.keySet().iterator().next();
            held -= Optional.ofNullable(answers.remove(first))
                    .map(weight::applyAsLong)
                    .orElse(0L);
        }
        return answer;
    }
}
