package dev.earshot.python.library.mail;

import dev.earshot.python.constant.MailReader.ContentType;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message: its headers, and its payload, which is a text, a list of parts, or `None`.
record Message(Obj.Callable object, Machine machine) {
    static final String PLAIN = "email.message.Message";

    /// One whose headers are objects of their own, and that has contents.
    static final String WITH_CONTENT = "email.message.EmailMessage";

    private static final String PAYLOAD = "[payload]";

    Headers headers() {
        return new Headers(object, machine);
    }

    Reference payload() {
        return machine.read(Cell.attribute(object, PAYLOAD)).bound();
    }

    void setPayload(Reference payload) {
        machine.write(Cell.attribute(object, PAYLOAD), payload);
    }

    boolean hasContent() {
        return object.made().equals(WITH_CONTENT);
    }

    void empty() {
        headers().clear();
        setPayload(Reference.to(Constant.NONE));
    }

    /// It is not known any more what it is.
    void lose() {
        headers().lose();
        setPayload(Reference.UNKNOWN);
    }

    /// The parts that it holds; nothing where it holds none.
    ///
    /// @throws Unsettled where it is left open whether it holds some
    Optional<List<Message>> parts() {
        if (payload().only().isEmpty()) {
            throw new Unsettled();
        }
        if (!(payload().only().get() instanceof Obj.Container list)) {
            return Optional.empty();
        }
        List<Message> parts = new ArrayList<>();
        for (Reference each : machine.items().each(Reference.to(list)).orElseThrow(Unsettled::new)) {
            parts.add(of(each, machine).orElseThrow(Unsettled::new));
        }
        return Optional.of(parts);
    }

    static Optional<Message> of(Reference reference, Machine machine) {
        return reference
                .only()
                .filter(value -> value instanceof Obj.Callable made && MessageTypes.ALL.contains(made.made()))
                .map(value -> new Message((Obj.Callable) value, machine));
    }

    /// What a header says that has parameters; nothing where it is not there.
    ///
    /// @throws Unsettled where that is left open
    Optional<ContentType> parsed(String header) {
        if (!headers().areKnown()) {
            throw new Unsettled();
        }
        return headers().values(Optional.of(header)).stream()
                .findFirst()
                .map(value -> ContentType.read(value.onlyText()
                        .filter(text -> !text.contains(Reference.MARK))
                        .orElseThrow(Unsettled::new)));
    }

    String contentType() {
        return parsed("content-type").map(ContentType::type).orElse("text/plain");
    }
}
