package dev.earshot.python.library.mail;

import dev.earshot.python.constant.MailReader;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Messages that are read from texts: `email.message_from_string` and the parsers (library reference, `email.parser`).
final class MessageTexts {
    /// Those that make messages with content.
    private static final Set<String> POLICIES =
            Set.of("email.policy.default", "email.policy.SMTP", "email.policy.SMTPUTF8", "email.policy.strict");

    private MessageTexts() {}

    static void addTo(Models models) {
        models.function(
                "email.message_from_string",
                (arguments, site) -> read(arguments.value(0, "s"), policy(arguments, 2), site));
        models.function(
                "email.message_from_bytes",
                (arguments, site) -> read(arguments.value(0, "s"), policy(arguments, 2), site));
        for (String parser : List.of("Parser", "BytesParser")) {
            String path = "email.parser." + parser;
            String method = parser.equals("Parser") ? "parsestr" : "parsebytes";
            models.function(path, (arguments, site) -> Reference.to(Made.object(path, arguments, site)));
            models.methods(path, (self, asked, arguments, site) -> {
                Arguments made = new Arguments(self.positional(), self.keywords(), false, false);
                return asked.equals(method) && arguments.all().size() == 1
                        ? Optional.of(read(arguments.value(0, "text"), policy(made, 1), site))
                        : Optional.empty();
            });
        }
    }

    /// The type of the messages that are made; nothing where it is not known.
    private static Optional<String> policy(Arguments arguments, int own) {
        boolean isSaid = arguments.named("policy").isPresent();
        boolean isKnown = arguments.all().size() < own + (isSaid ? 1 : 0)
                && !arguments.openKeywords()
                && !arguments.openPositional();
        Reference policy = arguments.given(own, "policy");
        boolean hasContent = policy.only().orElse(null) instanceof External(String path) && POLICIES.contains(path);
        boolean isUsual = !isSaid || policy.equals(Reference.to(new External("email.policy.compat32")));
        return isKnown && (hasContent || isUsual)
                ? Optional.of(hasContent ? Message.WITH_CONTENT : Message.PLAIN)
                : Optional.empty();
    }

    private static Reference read(Reference text, Optional<String> type, Site site) {
        Optional<String> known = text.only().orElse(null) instanceof Constant(Constant.Bytes(String octets))
                ? Optional.of(octets).filter(each -> each.chars().allMatch(unit -> unit < 128))
                : text.onlyText().filter(each -> !each.contains(Reference.MARK));
        try {
            if (known.isPresent() && type.isPresent()) {
                MailReader.Mail mail = MailReader.read(known.get());
                return Reference.to(message(mail, type.get(), "message", site).object());
            }
        } catch (Unsettled _) {
            // it is said below
        }
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    /// @param which tells it from others that are read at once
    private static Message message(MailReader.Mail mail, String type, String which, Site site) {
        Obj.Callable object =
                site.context().object(site.call(), which, Obj.Callable.class, () -> new Obj.Callable(type));
        Message message = new Message(object, site.machine());
        message.empty();
        for (MailReader.Field header : mail.headers()) {
            Reference value = Reference.text(header.value());
            message.headers()
                    .add(
                            header.name(),
                            message.hasContent()
                                    ? Messages.written(
                                            Reference.text(header.value().replace("\n", "")))
                                    : value);
        }
        if (mail.body().isPresent()) {
            message.setPayload(Reference.text(mail.body().get()));
        } else {
            List<Reference> parts = new ArrayList<>();
            for (MailReader.Mail part : mail.parts()) {
                parts.add(Reference.to(
                        message(part, type, which + " " + parts.size(), site).object()));
            }
            message.setPayload(Reference.to(site.machine().items().sequence(MessageTypes.parts(message, site), parts)));
        }
        return message;
    }
}
