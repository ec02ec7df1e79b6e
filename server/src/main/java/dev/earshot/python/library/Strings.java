package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Methods of constant strings, as far as programs put names together with them.
final class Strings {
    private Strings() {}

    static Optional<Reference> method(String self, String method, Arguments arguments, Site site) {
        Optional<String> first =
                arguments.at(0).flatMap(argument -> argument.value().onlyText());
        return switch (method) {
            case "lower", "casefold" -> text(self.toLowerCase(Locale.ROOT));
            case "encode" ->
                self.chars().allMatch(unit -> unit < 128)
                        ? Optional.of(Reference.to(new Constant(new Constant.Bytes(self))))
                        : Optional.empty();
            case "swapcase" -> text(swapped(self));
            case "upper" -> text(self.toUpperCase(Locale.ROOT));
            case "strip" ->
                text(first.map(chars -> stripped(self, chars, true, true)).orElseGet(self::strip));
            case "lstrip" ->
                text(first.map(chars -> stripped(self, chars, true, false)).orElseGet(self::stripLeading));
            case "rstrip" ->
                text(first.map(chars -> stripped(self, chars, false, true)).orElseGet(self::stripTrailing));
            case "removeprefix" ->
                first.flatMap(prefix -> text(self.startsWith(prefix) ? self.substring(prefix.length()) : self));
            case "removesuffix" ->
                first.flatMap(suffix ->
                        text(self.endsWith(suffix) ? self.substring(0, self.length() - suffix.length()) : self));
            case "replace" ->
                first.flatMap(old -> arguments
                        .at(1)
                        .flatMap(argument -> argument.value().onlyText())
                        .flatMap(fresh -> text(self.replace(old, fresh))));
            case "startswith" -> anyOf(arguments, site, self::startsWith);
            case "endswith" -> anyOf(arguments, site, self::endsWith);
            case "isdigit", "isdecimal", "isnumeric" -> digits(self);
            case "isupper" -> inCase(self, self.toUpperCase(Locale.ROOT));
            case "islower" -> inCase(self, self.toLowerCase(Locale.ROOT));
            case "capitalize" ->
                text(
                        self.isEmpty()
                                ? self
                                : self.substring(0, 1).toUpperCase(Locale.ROOT)
                                        + self.substring(1).toLowerCase(Locale.ROOT));
            case "count" ->
                first.filter(part -> !part.isEmpty())
                        .map(part ->
                                Reference.to(new Constant((long) (self.split(Pattern.quote(part), -1).length - 1))));
            case "find" -> first.map(part -> Reference.to(new Constant((long) self.indexOf(part))));
            case "rfind" -> first.map(part -> Reference.to(new Constant((long) self.lastIndexOf(part))));
            case "format" -> format(self, arguments);
            case "join" -> join(self, arguments, site);
            case "split", "rsplit" -> split(self, method.equals("split"), arguments, site);
            case "partition" -> first.flatMap(separator -> partition(self, separator, self.indexOf(separator), site));
            case "rpartition" ->
                first.flatMap(separator -> partition(self, separator, self.lastIndexOf(separator), site));
            default -> Optional.empty();
        };
    }

    /// `string.Template(…).substitute(…)`.
    static Optional<Reference> substituted(Obj.Callable template, Arguments arguments) {
        Optional<String> text = template.positional().stream()
                .findFirst()
                .flatMap(passed -> passed.value().onlyText());
        String filled = text.orElse("");
        for (Obj.Named named : arguments.keywords()) {
            Optional<String> value = named.argument().value().onlyText();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filled = filled.replace("${" + named.keyword() + "}", value.get());
            filled = filled.replaceAll(
                    "[$]" + named.keyword() + "(?![A-Za-z0-9_])", Matcher.quoteReplacement(value.get()));
        }
        return text.isEmpty() || !arguments.positional().isEmpty() || filled.indexOf('$') >= 0
                ? Optional.empty()
                : text(filled);
    }

    private static Optional<Reference> text(String value) {
        return Optional.of(Reference.text(value));
    }

    /// Whether one of the texts, or the only one, is met.
    private static Optional<Reference> anyOf(Arguments arguments, Site site, Predicate<String> met) {
        Reference asked = arguments.value(0, "prefix");
        if (arguments.positional().size() != 1) {
            return Optional.empty();
        }
        List<Reference> all = site.machine().items().each(asked).orElse(List.of(asked));
        List<String> texts =
                all.stream().flatMap(each -> each.onlyText().stream()).toList();
        return texts.size() == all.size() ? Optional.of(truth(texts.stream().anyMatch(met))) : Optional.empty();
    }

    private static String stripped(String self, String chars, boolean left, boolean right) {
        int start = 0;
        int end = self.length();
        while (left && start < end && chars.indexOf(self.charAt(start)) >= 0) {
            start++;
        }
        while (right && end > start && chars.indexOf(self.charAt(end - 1)) >= 0) {
            end--;
        }
        return self.substring(start, end);
    }

    private static String swapped(String self) {
        StringBuilder text = new StringBuilder();
        self.codePoints()
                .map(unit -> Character.isUpperCase(unit) ? Character.toLowerCase(unit) : Character.toUpperCase(unit))
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    /// Whether it has letters, all of them in one case.
    private static Optional<Reference> inCase(String self, String changed) {
        return Optional.of(truth(self.equals(changed) && self.chars().anyMatch(Character::isLetter)));
    }

    private static Optional<Reference> digits(String self) {
        return self.chars().allMatch(unit -> unit < 128)
                ? Optional.of(truth(!self.isEmpty() && self.chars().allMatch(Character::isDigit)))
                : Optional.empty();
    }

    private static Reference truth(boolean value) {
        return Reference.to(value ? Constant.TRUE : Constant.FALSE);
    }

    /// `"{}.{name}".format(…)` with plain fields.
    private static Optional<Reference> format(String self, Arguments arguments) {
        StringBuilder text = new StringBuilder();
        int automatic = 0;
        int at = 0;
        while (at < self.length()) {
            char unit = self.charAt(at);
            boolean doubled = at + 1 < self.length() && self.charAt(at + 1) == unit;
            if ((unit == '{' || unit == '}') && doubled) {
                text.append(unit);
                at += 2;
            } else if (unit == '{') {
                int end = self.indexOf('}', at);
                if (end < 0) {
                    return Optional.empty();
                }
                String field = self.substring(at + 1, end);
                Optional<Obj.Passed> argument = field.isEmpty()
                        ? arguments.at(automatic++)
                        : field.matches("[0-9]{1,3}") ? arguments.at(Integer.parseInt(field)) : arguments.named(field);
                Optional<String> value =
                        argument.flatMap(passed -> passed.value().onlyText());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                text.append(value.get());
                at = end + 1;
            } else {
                text.append(unit);
                at++;
            }
        }
        return text(text.toString());
    }

    private static Optional<Reference> join(String self, Arguments arguments, Site site) {
        Optional<List<Reference>> items = site.machine().items().each(arguments.value(0, "iterable"));
        List<String> parts = new ArrayList<>();
        for (Reference item : items.orElse(List.of(Reference.UNKNOWN))) {
            Optional<String> part = item.onlyText();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return text(String.join(self, parts));
    }

    private static Optional<Reference> split(String self, boolean fromLeft, Arguments arguments, Site site) {
        Optional<Reference> separator = arguments.at(0, "sep").map(Obj.Passed::value);
        Optional<Reference> most = arguments.at(1, "maxsplit").map(Obj.Passed::value);
        boolean blanks = separator.isEmpty() || separator.get().equals(Reference.to(Constant.NONE));
        Optional<String> by = separator.flatMap(Reference::onlyText).filter(text -> !text.isEmpty());
        boolean known = (blanks && (most.isEmpty() || fromLeft)) || by.isPresent();
        int count = Integer.MAX_VALUE;
        if (most.isPresent()) {
            known &= most.get().only().orElse(null) instanceof Constant(Long _);
            count = most.get().only().orElse(null) instanceof Constant(Long number) && number >= 0
                    ? number.intValue()
                    : count;
        }
        if (!known) {
            return Optional.empty();
        }
        List<Reference> parts = new ArrayList<>();
        if (by.isEmpty()) {
            String[] words = count == 0
                    ? new String[] {self.stripLeading()}
                    : self.strip().split("\\s+", count == Integer.MAX_VALUE ? -1 : count + 1);
            for (String part : self.isBlank() ? new String[0] : words) {
                parts.add(Reference.text(part));
            }
        } else {
            parts(self, by.get(), count, fromLeft).forEach(part -> parts.add(Reference.text(part)));
        }
        return Optional.of(Reference.to(
                site.machine().items().sequence(StandardLibrary.container(Obj.Container.Kind.LIST, site), parts)));
    }

    private static List<String> parts(String self, String separator, int most, boolean fromLeft) {
        List<String> parts = new ArrayList<>();
        String rest = self;
        while (parts.size() < most) {
            int at = fromLeft ? rest.indexOf(separator) : rest.lastIndexOf(separator);
            if (at < 0) {
                break;
            }
            String before = rest.substring(0, at);
            String behind = rest.substring(at + separator.length());
            parts.add(fromLeft ? parts.size() : 0, fromLeft ? before : behind);
            rest = fromLeft ? behind : before;
        }
        parts.add(fromLeft ? parts.size() : 0, rest);
        return parts;
    }

    private static Optional<Reference> partition(String self, String separator, int at, Site site) {
        if (at < 0 || separator.isEmpty()) {
            return Optional.empty();
        }
        List<Reference> parts = List.of(
                Reference.text(self.substring(0, at)),
                Reference.text(separator),
                Reference.text(self.substring(at + separator.length())));
        return Optional.of(Reference.to(
                site.machine().items().sequence(StandardLibrary.container(Obj.Container.Kind.TUPLE, site), parts)));
    }
}
