package dev.earshot.python.library.mail;

import dev.earshot.python.constant.MailReader.ContentType;
import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the methods of a message tell of what it holds, and put into it (library reference, `email.message`).
final class Contents {
    private static final Reference NONE = Reference.to(Constant.NONE);
    private static final int LONGEST_LINE = 78;
    private static final int MOST_PARTS = 256;

    private final Message message;
    private final Arguments arguments;
    private final Site site;
    private final Machine machine;

    Contents(Message message, Arguments arguments, Site site) {
        this.message = message;
        this.arguments = arguments;
        this.site = site;
        this.machine = site.machine();
    }

    Optional<Reference> method(String method) {
        Reference given = switch (method) {
            case "is_multipart" -> Messages.truth(message.parts().isPresent());
            case "get_content_type" -> Reference.text(message.contentType());
            case "get_content_maintype" -> Reference.text(message.contentType().split("/", 2)[0]);
            case "get_content_subtype" -> Reference.text(message.contentType().split("/", 2)[1]);
            case "get_content_charset" ->
                parameter("content-type", "charset")
                        .map(charset -> Reference.text(charset.toLowerCase(Locale.ROOT)))
                        .orElse(arguments.given(0, "failobj"));
            case "get_boundary" ->
                parameter("content-type", "boundary").map(Reference::text).orElse(arguments.given(0, "failobj"));
            case "get_param" ->
                parameter(
                                arguments.at(2, "header").isEmpty() ? "content-type" : text(2, "header"),
                                text(0, "param").toLowerCase(Locale.ROOT))
                        .map(Reference::text)
                        .orElse(arguments.given(1, "failobj"));
            case "get_content_disposition" ->
                message.parsed("content-disposition")
                        .map(said -> Reference.text(said.value()))
                        .orElse(NONE);
            case "get_filename" ->
                parameter("content-disposition", "filename")
                        .or(() -> parameter("content-type", "name"))
                        .map(name -> Reference.text(name.strip()))
                        .orElse(arguments.given(0, "failobj"));
            case "walk" -> walk();
            case "get_payload" -> payload();
            case "set_payload" -> setPayload();
            case "attach" -> attach();
            case "get_content" -> content();
            case "set_content" -> setContent();
            default -> throw new Unsettled();
        };
        return Optional.of(given);
    }

    private String text(int index, String name) {
        return arguments.value(index, name).onlyText().orElseThrow(Unsettled::new);
    }

    private Optional<String> parameter(String header, String name) {
        return message.parsed(header).flatMap(said -> said.parameter(name));
    }

    private Reference walk() {
        List<Message> all = new ArrayList<>();
        collect(message, all);
        List<Reference> found =
                all.stream().map(each -> Reference.to(each.object())).toList();
        return Reference.to(machine.items().sequence(Made.container(Kind.ITERATOR, "walked", site), found));
    }

    private static void collect(Message from, List<Message> all) {
        if (all.size() > MOST_PARTS) {
            throw new Unsettled();
        }
        all.add(from);
        from.parts().orElse(List.of()).forEach(part -> collect(part, all));
    }

    private Reference payload() {
        boolean decodes = Truth.of(
                        arguments.at(1, "decode").map(Obj.Passed::value).orElse(Messages.truth(false)), machine)
                .orElseThrow(Unsettled::new);
        Optional<List<Message>> parts = message.parts();
        if (arguments.at(0, "i").filter(index -> !index.value().equals(NONE)).isPresent()) {
            boolean isNumber = arguments.value(0, "i").only().orElse(null) instanceof Constant(Long at)
                    && at >= 0
                    && at < parts.map(List::size).orElse(0);
            if (!isNumber || !(arguments.value(0, "i").only().orElseThrow() instanceof Constant(Long at))) {
                throw new Unsettled();
            }
            return Reference.to(parts.orElseThrow().get(at.intValue()).object());
        }
        if (decodes) {
            return parts.isPresent() ? NONE : decoded();
        }
        boolean mayBePacked = message.hasContent()
                && parts.isEmpty()
                && message.payload().onlyText().filter(Contents::isKeptAsItIs).isEmpty();
        return mayBePacked ? Reference.UNKNOWN : message.payload();
    }

    private static boolean isKeptAsItIs(String text) {
        return text.chars().allMatch(unit -> unit < 128)
                && text.lines().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    private Reference decoded() {
        String text = message.payload()
                .onlyText()
                .filter(each -> each.chars().allMatch(unit -> unit < 128))
                .orElseThrow(Unsettled::new);
        String encoding = message.parsed("content-transfer-encoding")
                .map(ContentType::value)
                .orElse("7bit");
        return switch (encoding) {
            case "7bit", "8bit", "binary" -> Reference.to(new Constant(new Constant.Bytes(text)));
            case "base64" ->
                PureFunctions.at("base64.b64decode")
                        .flatMap(decode -> new KnownValues(machine)
                                .call(decode, Arguments.of(Reference.text(text.replace("\n", ""))), site))
                        .orElseThrow(Unsettled::new);
            default -> throw new Unsettled();
        };
    }

    private Reference setPayload() {
        if (message.hasContent()
                || arguments.all().size() != 1
                || arguments.value(0, "payload").onlyText().isEmpty()) {
            throw new Unsettled();
        }
        message.setPayload(arguments.value(0, "payload"));
        return NONE;
    }

    private Reference attach() {
        Reference part = arguments.value(0, "payload");
        if (Message.of(part, machine).isEmpty()) {
            throw new Unsettled();
        }
        if (message.payload().equals(NONE)) {
            message.setPayload(
                    Reference.to(machine.items().sequence(MessageTypes.parts(message, site), List.of(part))));
        } else if (message.payload().only().orElse(null) instanceof Obj.Container parts) {
            machine.items().append(parts, part);
        } else {
            throw new Unsettled();
        }
        return NONE;
    }

    /// The text of a message that holds one.
    private Reference content() {
        String encoding = message.parsed("content-transfer-encoding")
                .map(ContentType::value)
                .orElse("7bit");
        boolean isText = message.hasContent()
                && message.contentType().startsWith("text/")
                && (encoding.equals("7bit") || encoding.equals("8bit"));
        return message.payload()
                .onlyText()
                .filter(text -> isText && text.chars().allMatch(unit -> unit < 128))
                .map(Reference::text)
                .orElseThrow(Unsettled::new);
    }

    private Reference setContent() {
        Optional<String> text = arguments.value(0, "content").onlyText();
        String subtype = arguments
                .named("subtype")
                .map(passed -> passed.value().onlyText().orElseThrow(Unsettled::new))
                .orElse("plain");
        boolean isPlain = message.hasContent()
                && arguments.positional().size() == 1
                && arguments.keywords().stream().allMatch(each -> each.keyword().equals("subtype"))
                && text.filter(Contents::isKeptAsItIs).isPresent()
                && text.get().indexOf('\r') < 0
                && message.headers().areKnown();
        if (!isPlain) {
            throw new Unsettled();
        }
        Headers headers = message.headers();
        headers.present().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("content-"))
                .forEach(headers::remove);
        headers.add("Content-Type", Reference.text("text/" + subtype + "; charset=\"utf-8\""));
        headers.add("Content-Transfer-Encoding", Reference.text("7bit"));
        if (headers.values(Optional.of("MIME-Version")).isEmpty()) {
            headers.add("MIME-Version", Reference.text("1.0"));
        }
        message.setPayload(Reference.text(text.get().endsWith("\n") ? text.get() : text.get() + "\n"));
        return NONE;
    }
}
