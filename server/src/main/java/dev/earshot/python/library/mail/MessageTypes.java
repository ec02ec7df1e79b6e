package dev.earshot.python.library.mail;

import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/// The types of messages, and how one is made: `email.message`, `email.mime`.
final class MessageTypes {
    private static final String MIME = "email.mime.";
    private static final String TEXT = MIME + "text.MIMEText";
    private static final String MULTIPART = MIME + "multipart.MIMEMultipart";
    private static final String BASE = MIME + "base.MIMEBase";
    private static final String APPLICATION = MIME + "application.MIMEApplication";

    static final Set<String> ALL = Set.of(Message.PLAIN, Message.WITH_CONTENT, TEXT, MULTIPART, BASE, APPLICATION);

    private static final int LINE = 76;

    private MessageTypes() {}

    static void addTo(Models models) {
        for (String path : ALL) {
            models.methods(path, Messages::method);
            models.function(path + ".__len__", (_, _) -> Reference.UNKNOWN);
        }
        add(models, Message.PLAIN, (_, _) -> {});
        add(models, Message.WITH_CONTENT, (_, _) -> {});
        add(models, TEXT, MessageTypes::text);
        add(models, MULTIPART, MessageTypes::multipart);
        add(
                models,
                BASE,
                (message, arguments) -> typed(
                        message, given(arguments, 0, "_maintype"), given(arguments, 1, "_subtype"), arguments, 2));
        add(models, APPLICATION, MessageTypes::application);
    }

    /// Fills a message that is made.
    private interface Filling {
        void fill(Message message, Arguments arguments);
    }

    private static void add(Models models, String path, Filling filling) {
        models.function(path, (arguments, site) -> {
            Message message = new Message(Made.object(path, arguments, site), site.machine());
            message.empty();
            try {
                if (arguments.openPositional() || arguments.openKeywords()) {
                    throw new Unsettled();
                }
                filling.fill(message, arguments);
                if (path.equals(MULTIPART)) {
                    message.setPayload(Reference.to(site.machine().items().sequence(parts(message, site), List.of())));
                }
            } catch (Unsettled _) {
                message.lose();
            }
            return Reference.to(message.object());
        });
    }

    /// The list of the parts of a message.
    static Obj.Container parts(Message message, Site site) {
        return site.context()
                .object(message.object(), "parts", Obj.Container.class, () -> new Obj.Container(Kind.LIST));
    }

    private static String given(Arguments arguments, int index, String name) {
        return arguments
                .at(index, name)
                .flatMap(passed -> passed.value().onlyText())
                .orElseThrow(Unsettled::new);
    }

    private static String given(Arguments arguments, int index, String name, String absent) {
        return arguments.at(index, name).isEmpty() ? absent : given(arguments, index, name);
    }

    /// @param own how many arguments say something else than parameters of the type
    private static void typed(Message message, String main, String sub, Arguments arguments, int own) {
        StringBuilder type = new StringBuilder(main + "/" + sub);
        if (arguments.positional().size() > own) {
            throw new Unsettled();
        }
        for (Obj.Named each : arguments.keywords()) {
            if (!each.keyword().startsWith("_") && !each.keyword().equals("policy")) {
                type.append(parameter(each.keyword(), each.argument().value()));
            }
        }
        message.headers().add("Content-Type", Reference.text(type.toString()));
        message.headers().add("MIME-Version", Reference.text("1.0"));
    }

    /// A parameter as it is written behind the value of a header.
    static String parameter(String keyword, Reference value) {
        String name = keyword.replace('_', '-');
        boolean isAlone = value.equals(Reference.to(Constant.NONE));
        String text = isAlone ? "" : value.onlyText().orElseThrow(Unsettled::new);
        if (!text.chars().allMatch(unit -> unit >= ' ' && unit < 127 && unit != '"' && unit != '\\')) {
            throw new Unsettled();
        }
        return "; " + name + (isAlone ? "" : "=\"" + text + "\"");
    }

    private static void text(Message message, Arguments arguments) {
        String text = given(arguments, 0, "_text");
        boolean isAscii = text.chars().allMatch(unit -> unit < 128);
        boolean isSaid = arguments
                .at(2, "_charset")
                .filter(passed -> !passed.value().equals(Reference.to(Constant.NONE)))
                .isPresent();
        String charset = isSaid ? given(arguments, 2, "_charset") : isAscii ? "us-ascii" : "utf-8";
        if ((!charset.equals("utf-8") && !charset.equals("us-ascii"))
                || arguments.named("policy").isPresent()
                || (!isAscii && charset.equals("us-ascii"))
                || text.contains(Reference.MARK)) {
            throw new Unsettled();
        }
        String type = "text/" + given(arguments, 1, "_subtype", "plain") + "; charset=\"" + charset + "\"";
        message.headers().add("Content-Type", Reference.text(type));
        message.headers().add("MIME-Version", Reference.text("1.0"));
        boolean isPlain = charset.equals("us-ascii");
        message.headers().add("Content-Transfer-Encoding", Reference.text(isPlain ? "7bit" : "base64"));
        message.setPayload(Reference.text(isPlain ? text : packed(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String packed(byte[] octets) {
        String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(octets);
        return text.isEmpty() ? text : text + "\n";
    }

    private static void multipart(Message message, Arguments arguments) {
        boolean isPlain = arguments.positional().size() < 2
                && arguments.keywords().stream().allMatch(each -> each.keyword().equals("_subtype"));
        if (!isPlain) {
            throw new Unsettled();
        }
        typed(message, "multipart", given(arguments, 0, "_subtype", "mixed"), arguments, 1);
    }

    private static void application(Message message, Arguments arguments) {
        boolean isPlain =
                arguments.positional().size() < 3 && arguments.named("_encoder").isEmpty();
        if (!isPlain
                || !(arguments.value(0, "_data").only().orElse(null)
                        instanceof Constant(Constant.Bytes(String octets)))) {
            throw new Unsettled();
        }
        typed(message, "application", given(arguments, 1, "_subtype", "octet-stream"), arguments, 2);
        message.headers().add("Content-Transfer-Encoding", Reference.text("base64"));
        message.setPayload(Reference.text(packed(octets.getBytes(StandardCharsets.ISO_8859_1))));
    }
}
