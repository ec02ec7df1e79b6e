package dev.earshot.python.library;

import dev.earshot.python.constant.Format;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Methods of constant strings, as far as programs put names together with them.
final class Strings {
    /// A replacement field: a name, a conversion, a format.
    private static final Pattern FIELD = Pattern.compile("[{]([A-Za-z0-9_]*)(?:!([rs]))?(?::([^{}]*))?[}]");

    private static final int LONGEST_PADDED = 1_000;

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
                        .flatMap(fresh -> replaced(self, old, fresh)));
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
            case "title" -> titled(self);
            case "isalpha" -> all(self, Character::isLetter);
            case "isalnum" -> all(self, Character::isLetterOrDigit);
            case "isspace" -> all(self, Character::isWhitespace);
            case "isidentifier" -> Optional.of(truth(self.matches("[A-Za-z_][A-Za-z0-9_]*")));
            case "zfill", "center", "ljust", "rjust" -> padded(self, method, arguments);
            case "splitlines" -> list(self.lines().map(Reference::text).toList(), site);
            case "index", "rindex" ->
                first.map(part -> {
                    int at = method.equals("index") ? self.indexOf(part) : self.lastIndexOf(part);
                    return at < 0 ? site.machine().raising().fail("ValueError") : Reference.to(new Constant((long) at));
                });
            case "find" -> first.map(part -> Reference.to(new Constant((long) self.indexOf(part))));
            case "rfind" -> first.map(part -> Reference.to(new Constant((long) self.lastIndexOf(part))));
            case "format" -> format(self, arguments);
            case "join" -> join(self, arguments, site);
            case "split", "rsplit" -> split(self, method.equals("split"), arguments, site);
            case "partition" ->
                first.flatMap(separator -> partition(self, separator, self.indexOf(separator), true, site));
            case "rpartition" ->
                first.flatMap(separator -> partition(self, separator, self.lastIndexOf(separator), false, site));
            default -> Optional.empty();
        };
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

    private static Optional<Reference> titled(String self) {
        if (!self.chars().allMatch(unit -> unit < 128)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean within = false;
        for (int at = 0; at < self.length(); at++) {
            char unit = self.charAt(at);
            text.append(within ? Character.toLowerCase(unit) : Character.toUpperCase(unit));
            within = Character.isLetter(unit);
        }
        return text(text.toString());
    }

    /// Whether there are characters, and all of them are so.
    private static Optional<Reference> all(String self, IntPredicate is) {
        return self.chars().allMatch(unit -> unit < 128)
                ? Optional.of(truth(!self.isEmpty() && self.chars().allMatch(is)))
                : Optional.empty();
    }

    private static Optional<Reference> padded(String self, String method, Arguments arguments) {
        Optional<String> fill =
                arguments.at(1).map(each -> each.value().onlyText()).orElse(Optional.of(" "));
        if (!(arguments.value(0, "width").only().orElse(null) instanceof Constant(Long width))
                || fill.filter(text -> text.length() == 1).isEmpty()
                || width < 0
                || width > LONGEST_PADDED) {
            return Optional.empty();
        }
        int missing = Math.max(0, width.intValue() - self.length());
        if (method.equals("zfill")) {
            boolean signed = self.startsWith("-") || self.startsWith("+");
            return text((signed ? self.substring(0, 1) : "") + "0".repeat(missing) + self.substring(signed ? 1 : 0));
        }
        // The odd one goes to the left where the whole width is odd.
        int left = switch (method) {
            case "ljust" -> 0;
            case "rjust" -> missing;
            default -> missing / 2 + (missing & width.intValue() & 1);
        };
        return text(fill.get().repeat(left) + self + fill.get().repeat(missing - left));
    }

    private static Optional<Reference> list(List<Reference> parts, Site site) {
        return Optional.of(Containers.list(parts, site));
    }

    private static Reference truth(boolean value) {
        return Reference.to(value ? Constant.TRUE : Constant.FALSE);
    }

    /// `"{}.{name}".format(…)`.
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
                Matcher field = FIELD.matcher(self).region(at, self.length());
                if (!field.lookingAt()) {
                    return Optional.empty();
                }
                String name = field.group(1);
                Optional<Obj.Passed> argument = name.isEmpty()
                        ? arguments.at(automatic++)
                        : name.matches("[0-9]{1,3}") ? arguments.at(Integer.parseInt(name)) : arguments.named(name);
                String conversion = field.group(2) == null ? "" : field.group(2);
                String specification = field.group(3) == null ? "" : field.group(3);
                Optional<String> value = argument.flatMap(
                                passed -> passed.value().only())
                        .flatMap(shown -> Format.format(shown, conversion, specification));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                text.append(value.get());
                if (Reference.isTooLong(text.length())) {
                    return Optional.empty();
                }
                at = field.end();
            } else {
                text.append(unit);
                at++;
            }
        }
        return text(text.toString());
    }

    private static Optional<Reference> replaced(String self, String old, String fresh) {
        long most = old.isEmpty() ? self.length() + 1L : self.length() / old.length();
        return Reference.isTooLong(most * fresh.length()) ? Optional.empty() : text(self.replace(old, fresh));
    }

    private static Optional<Reference> join(String self, Arguments arguments, Site site) {
        Optional<List<Reference>> items = site.machine().items().each(arguments.value(0, "iterable"));
        List<String> parts = new ArrayList<>();
        long length = 0;
        for (Reference item : items.orElse(List.of(Reference.UNKNOWN))) {
            Optional<String> part = item.onlyText();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
            length += self.length() + part.get().length();
        }
        return Reference.isTooLong(length) ? Optional.empty() : text(String.join(self, parts));
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
        return list(parts, site);
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

    /// @param at where the separator stands; less than 0 if it does not
    /// @param before whether all of the text stands before it where it is not there
    private static Optional<Reference> partition(String self, String separator, int at, boolean before, Site site) {
        if (separator.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = at >= 0
                ? List.of(self.substring(0, at), separator, self.substring(at + separator.length()))
                : before ? List.of(self, "", "") : List.of("", "", self);
        return Optional.of(Reference.to(site.machine()
                .items()
                .sequence(
                        StandardLibrary.container(Obj.Container.Kind.TUPLE, site),
                        parts.stream().map(Reference::text).toList())));
    }
}
