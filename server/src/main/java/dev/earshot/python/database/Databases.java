package dev.earshot.python.database;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/// What SQLite says of databases. Answers are kept: a program that is run again asks SQLite for nothing.
///
/// @param effort is told how many steps a question has taken, or took when it was asked first
public record Databases(LongConsumer effort) {
    /// What a question costs besides.
    private static final int STEPS = 500;

    /// @param asked a statement to be run, or a text to be read
    private record Question(Database database, Object asked) {}

    /// @param answer nothing where it is left open
    private record Said(Optional<Object> answer, int steps) {}

    private static final Kept<Question, Said> KEPT = new Kept<>(Databases::weight, 4_000_000);

    /// Goes where memory is wanted elsewhere.
    private static Optional<SoftReference<Sessions>> sessions = Optional.empty();

    /// In characters.
    private static long weight(Said said) {
        return said.answer().orElse("") instanceof Answer answer ? 1_000 + answer.size() : 1_000;
    }

    /// Reads the first statement of a text.
    ///
    /// @throws Refusal where it cannot be run
    /// @throws Unsettled where it is left open what it does
    public Prepared prepare(Database database, String sql) {
        Verbs.requireKnown(sql);
        Object said = ask(new Question(database, sql), session -> session.prepare(sql));
        if (said instanceof Refusal refusal) {
            throw refusal;
        }
        return (Prepared) said;
    }

    /// Runs a statement.
    ///
    /// @throws Unsettled where it is left open what comes of it
    public Answer run(Database database, Statement statement) {
        Verbs.requireKnown(statement.sql());
        return (Answer) ask(new Question(database, statement), session -> session.run(statement));
    }

    private Object ask(Question question, Function<Session, Object> way) {
        Said said = said(question, way);
        effort.accept(STEPS + said.steps());
        return said.answer().orElseThrow(Unsettled::new);
    }

    private static synchronized Said said(Question question, Function<Session, Object> way) {
        return KEPT.find(question).orElseGet(() -> KEPT.keep(question, asked(question, way)));
    }

    private static Said asked(Question question, Function<Session, Object> way) {
        if (question.database().isTooLong()) {
            return new Said(Optional.empty(), 0);
        }
        try {
            Sessions open = sessions.map(SoftReference::get).orElseGet(Sessions::new);
            sessions = Optional.of(new SoftReference<>(open));
            return asked(question, way, open);
        } catch (IllegalStateException | StackOverflowError _) {
            sessions = Optional.empty();
            return new Said(Optional.empty(), Host.MOST_STEPS);
        }
    }

    private static Said asked(Question question, Function<Session, Object> way, Sessions sessions) {
        Session session = sessions.of(question.database());
        try {
            return new Said(Optional.of(way.apply(session)), sessions.steps());
        } catch (Refusal refusal) {
            return new Said(Optional.of(refusal), sessions.steps());
        } catch (Unsettled _) {
            sessions.forget(session);
            return new Said(Optional.empty(), sessions.steps());
        }
    }
}
