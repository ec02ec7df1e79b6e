package dev.earshot.python.library.mail;

import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the methods of a message do with its headers (library reference, `email.message`).
final class Messages {
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// Headers of which an `EmailMessage` has one at most.
    private static final Set<String> SINGLE = Set.of(
            "subject",
            "date",
            "from",
            "sender",
            "to",
            "cc",
            "bcc",
            "reply-to",
            "message-id",
            "mime-version",
            "content-type",
            "content-disposition",
            "content-transfer-encoding");

    private final Message message;
    private final Headers headers;
    private final Arguments arguments;
    private final Site site;

    private Messages(Message message, Arguments arguments, Site site) {
        this.message = message;
        this.headers = message.headers();
        this.arguments = arguments;
        this.site = site;
    }

    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Message message = new Message(self, site.machine());
        try {
            return new Messages(message, arguments, site)
                    .ofHeaders(method)
                    .or(() -> new Contents(message, arguments, site).method(method));
        } catch (Unsettled _) {
            return Optional.of(unknown(message, method, arguments, site));
        }
    }

    /// A method that may do anything to the message, unless it only looks at it.
    private static Reference unknown(Message message, String method, Arguments arguments, Site site) {
        boolean looks = method.startsWith("get")
                || method.startsWith("iter")
                || method.startsWith("as_")
                || method.startsWith("is_")
                || method.startsWith("__getitem")
                || method.equals("walk")
                || Set.of("keys", "values", "items", "__contains__", "__len__", "__iter__")
                        .contains(method);
        if (!looks) {
            message.lose();
            arguments.all().forEach(site.machine()::escape);
        }
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    private Optional<Reference> ofHeaders(String method) {
        if (!headers.areKnown()) {
            throw new Unsettled();
        }
        return switch (method) {
            case "__getitem__" -> Optional.of(first(name(), NONE));
            case "get" -> Optional.of(first(name(), arguments.given(1, "failobj")));
            case "get_all" -> {
                List<Reference> all = seen(name());
                yield Optional.of(all.isEmpty() ? arguments.given(1, "failobj") : Made.list(all, site));
            }
            case "__contains__" -> Optional.of(truth(!seen(name()).isEmpty()));
            case "__len__" ->
                Optional.of(Reference.to(new Constant((long) headers.present().size())));
            case "__iter__", "keys" ->
                Optional.of(Made.list(
                        headers.present().stream().map(Reference::text).toList(), site));
            case "values" -> Optional.of(Made.list(shown(), site));
            case "items" -> Optional.of(items());
            case "__setitem__" -> Optional.of(add(name(), arguments.value(1, "val")));
            case "add_header" -> Optional.of(addWithParameters());
            case "replace_header" -> Optional.of(replace(name(), arguments.value(1, "_value")));
            case "__delitem__" -> {
                headers.remove(name());
                yield Made.none();
            }
            default -> Optional.empty();
        };
    }

    private String name() {
        return arguments
                .value(0, "name")
                .onlyText()
                .filter(text -> !text.contains(Reference.MARK))
                .orElseThrow(Unsettled::new);
    }

    static Reference truth(boolean is) {
        return Reference.to(is ? Constant.TRUE : Constant.FALSE);
    }

    private Reference first(String name, Reference absent) {
        return seen(name).stream().findFirst().orElse(absent);
    }

    private List<Reference> seen(String name) {
        return headers.values(Optional.of(name)).stream()
                .map(value -> seen(name, value))
                .toList();
    }

    /// What is seen of a value: one that says something in a form has attributes of its own where there is content.
    private Reference seen(String name, Reference value) {
        String lowered = name.toLowerCase(Locale.ROOT);
        boolean isText = !message.hasContent() || lowered.equals("subject") || lowered.startsWith("x-");
        return isText ? value : Reference.UNKNOWN;
    }

    private List<Reference> shown() {
        List<String> names = headers.present();
        List<Reference> values = headers.values(Optional.empty());
        List<Reference> shown = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            shown.add(seen(names.get(at), values.get(at)));
        }
        return shown;
    }

    private Reference items() {
        List<String> names = headers.present();
        List<Reference> values = shown();
        List<Reference> items = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            items.add(Made.row(at, List.of(Reference.text(names.get(at)), values.get(at)), site));
        }
        return Made.list(items, site);
    }

    private Reference add(String name, Reference value) {
        boolean isThere = !headers.values(Optional.of(name)).isEmpty();
        if (message.hasContent() && isThere && SINGLE.contains(name.toLowerCase(Locale.ROOT))) {
            return site.machine().raising().fail("ValueError");
        }
        headers.add(name, message.hasContent() ? written(value) : value);
        return NONE;
    }

    /// A value that is read when it is set; of one that is not plain it is left open what is made of it.
    static Reference written(Reference value) {
        return value.onlyText()
                .filter(text -> text.chars().allMatch(unit -> unit >= ' ' && unit < 127)
                        && !text.contains("=?")
                        && text.equals(text.strip()))
                .map(Reference::text)
                .orElse(Reference.UNKNOWN);
    }

    private Reference addWithParameters() {
        String value = arguments.value(1, "_value").onlyText().orElseThrow(Unsettled::new);
        StringBuilder whole = new StringBuilder(value);
        for (Obj.Named each : arguments.keywords()) {
            whole.append(MessageTypes.parameter(each.keyword(), each.argument().value()));
        }
        return add(name(), Reference.text(whole.toString()));
    }

    private Reference replace(String name, Reference value) {
        if (headers.values(Optional.of(name)).isEmpty()) {
            return site.machine().raising().fail("KeyError");
        }
        headers.replace(name, message.hasContent() ? written(value) : value);
        return NONE;
    }
}
