package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The module `getopt`: options taken off a command line.
final class CommandOptions {
    private static final String REFUSED = "getopt.GetoptError";

    private final List<String> rest;
    private final String letters;
    private final List<String> words;
    private final List<Object> options = new ArrayList<>();

    private CommandOptions(List<String> line, String letters, List<String> words) {
        this.rest = new ArrayList<>(line);
        this.letters = letters;
        this.words = words;
    }

    static void addTo(Map<String, Pure> functions) {
        functions.put("getopt.getopt", given -> of(given).taken(false));
        functions.put("getopt.gnu_getopt", given -> of(given).taken(true));
    }

    private static CommandOptions of(Given given) {
        Object words = given.atMost(3).at(2, "longopts").orElse(List.of());
        return new CommandOptions(
                texts(given.at(0)),
                given.text(1, "shortopts", ""),
                words instanceof String word ? List.of(word) : texts(words));
    }

    private static List<String> texts(Object texts) {
        return Given.itemsOf(texts).stream()
                .map(each -> each instanceof String text ? text : Given.<String>unsettled())
                .toList();
    }

    /// @param mixes whether options may stand behind what is none
    private Row taken(boolean mixes) {
        if (letters.startsWith("+") || letters.startsWith("-")) {
            return Given.unsettled();
        }
        List<Object> others = new ArrayList<>();
        while (!rest.isEmpty()) {
            String argument = rest.getFirst();
            boolean isOption = argument.startsWith("-") && argument.length() > 1;
            if (!isOption && !mixes) {
                break;
            }
            rest.removeFirst();
            if (argument.equals("--")) {
                break;
            }
            if (!isOption) {
                others.add(argument);
            } else if (argument.startsWith("--")) {
                takeWord(argument.substring(2));
            } else {
                takeLetters(argument.substring(1));
            }
        }
        others.addAll(rest);
        return Row.of(options, others);
    }

    private void takeWord(String argument) {
        int sign = argument.indexOf('=');
        String written = sign < 0 ? argument : argument.substring(0, sign);
        Optional<String> value = sign < 0 ? Optional.empty() : Optional.of(argument.substring(sign + 1));
        List<String> possible =
                words.stream().filter(word -> word.startsWith(written)).toList();
        String word;
        if (possible.contains(written) || possible.contains(written + "=")) {
            word = possible.contains(written) ? written : written + "=";
        } else if (possible.size() == 1) {
            word = possible.getFirst();
        } else {
            throw new Refusal(REFUSED);
        }
        boolean wantsValue = word.endsWith("=");
        if (value.isPresent() && !wantsValue) {
            throw new Refusal(REFUSED);
        }
        String name = "--" + (wantsValue ? word.substring(0, word.length() - 1) : word);
        options.add(Row.of(name, wantsValue ? value.orElseGet(this::next) : ""));
    }

    private String next() {
        if (rest.isEmpty()) {
            throw new Refusal(REFUSED);
        }
        return rest.removeFirst();
    }

    private void takeLetters(String argument) {
        for (int at = 0; at < argument.length(); at++) {
            char letter = argument.charAt(at);
            int known = letter == ':' ? -1 : letters.indexOf(letter);
            if (known < 0) {
                throw new Refusal(REFUSED);
            }
            if (letters.startsWith(":", known + 1)) {
                String joined = argument.substring(at + 1);
                options.add(Row.of("-" + letter, joined.isEmpty() ? next() : joined));
                return;
            }
            options.add(Row.of("-" + letter, ""));
        }
    }
}
