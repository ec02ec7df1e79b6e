package dev.earshot.typing;

import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person does to a program, written down for people: an action on each line, and behind some of them, each
/// behind a `|`, the lines that are typed. It does not know the keys; those are the [Typist]'s.
///
/// | action | what it does |
/// | --- | --- |
/// | `below "x"`, `above "x"` | types the lines as new ones below or above that in which x first stands |
/// | `after "x"`, `before "x"` | types behind or before x, or what follows in quotes |
/// | `erase "x"` | deletes x key by key, from its end |
/// | `cut "x"`, `paste below "x"` | deletes x, types the lines, at once |
/// | `replace "x" "y"` | selects x and pastes y |
/// | `comment "x" "y"`, `uncomment` | toggles `#` on the lines from that of x to that of y |
/// | `indent "x" "y"`, `dedent` | moves those lines by four columns |
/// | `... each` | the same, but line by line |
/// | `undo`, `redo` | as often as is said behind |
final class Script {
    private static final Pattern ACTION = Pattern.compile("([a-z ]+?)((?: \"(?:[^\"\\\\]|\\\\.)*\")*)( each| \\d+)?");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final String COMMENT = "# ";
    private static final String INDENT = "    ";

    private final String title;
    private final String program;
    private final List<Action> actions;

    private Script(String title, String program, List<Action> actions) {
        this.title = title;
        this.program = program;
        this.actions = actions;
    }

    private record Action(String name, List<String> quoted, String option, List<String> lines) {
        String first() {
            return quoted.getFirst();
        }

        String block() {
            return String.join("\n", lines);
        }
    }

    static Script parse(String source) {
        List<String> title = new ArrayList<>();
        String program = "";
        List<Action> actions = new ArrayList<>();
        for (String line : source.lines().toList()) {
            if (line.startsWith("#")) {
                title.add(line.substring(1).strip());
            } else if (line.startsWith("program ")) {
                program = line.substring("program ".length());
            } else if (line.stripLeading().startsWith("|")) {
                actions.getLast().lines().add(line.substring(line.indexOf('|') + 1));
            } else if (!line.isBlank()) {
                actions.add(action(line));
            }
        }
        return new Script(String.join(" ", title), program, actions);
    }

    private static Action action(String line) {
        Matcher matcher = ACTION.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no action: " + line);
        }
        List<String> quoted = QUOTED.matcher(matcher.group(2))
                .results()
                .map(found -> found.group(1).translateEscapes())
                .toList();
        String option = matcher.group(3) == null ? "" : matcher.group(3).strip();
        return new Action(matcher.group(1), quoted, option, new ArrayList<>());
    }

    String title() {
        return title;
    }

    String program() {
        return program;
    }

    void perform(Typist typist) {
        for (Action action : actions) {
            try {
                perform(action, typist);
            } catch (RuntimeException wrong) {
                throw new IllegalStateException(action + " in:\n" + typist.text(), wrong);
            }
        }
    }

    private static void perform(Action action, Typist typist) {
        String text = typist.text();
        switch (action.name()) {
            case "below" -> {
                typist.go(lineEnd(text, find(text, action.first())));
                typist.type("\n" + action.block());
            }
            case "above" -> {
                int line = lineStart(text, find(text, action.first()));
                typist.go(Math.max(line - 1, 0));
                typist.type("\n");
                if (line == 0) {
                    typist.go(0);
                }
                typist.type(action.block());
            }
            case "after" -> {
                typist.go(find(text, action.first()) + action.first().length());
                typist.type(typed(action));
            }
            case "before" -> {
                typist.go(find(text, action.first()));
                typist.type(typed(action));
            }
            case "erase" -> {
                typist.go(find(text, action.first()) + action.first().length());
                typist.backspace(action.first().length());
            }
            case "cut" -> typist.replaceAtOnce(range(text, action.first()), "");
            case "paste below" ->
                typist.replaceAtOnce(TextRange.empty(lineEnd(text, find(text, action.first()))), "\n" + action.block());
            case "replace" ->
                typist.replaceAtOnce(
                        range(text, action.first()), action.quoted().get(1));
            case "comment" -> eachLine(action, typist, at -> new Replacement(TextRange.empty(code(text, at)), COMMENT));
            case "uncomment" -> eachLine(action, typist, at -> new Replacement(commentAt(text, at), ""));
            case "indent" -> eachLine(action, typist, at -> new Replacement(TextRange.empty(at), INDENT));
            case "dedent" ->
                eachLine(action, typist, at -> new Replacement(new TextRange(at, at + INDENT.length()), ""));
            case "undo" -> repeat(action, typist::undo);
            case "redo" -> repeat(action, typist::redo);
            default -> throw new IllegalArgumentException("no action: " + action.name());
        }
    }

    private static String typed(Action action) {
        return action.quoted().size() > 1 ? action.quoted().get(1) : action.block();
    }

    private static void repeat(Action action, Runnable command) {
        int times = action.option().isEmpty() ? 1 : Integer.parseInt(action.option());
        for (int i = 0; i < times; i++) {
            command.run();
        }
    }

    /// Changes all lines from that of one text to that of another, at once or one by one.
    private static void eachLine(Action action, Typist typist, java.util.function.IntFunction<Replacement> change) {
        String text = typist.text();
        int from = find(text, action.first());
        int to = text.indexOf(action.quoted().getLast(), from);
        List<Replacement> changes =
                typist.lines(from, to).stream().map(change::apply).toList();
        if (!action.option().equals("each")) {
            typist.replaceAtOnce(changes);
            return;
        }
        int grown = 0;
        for (Replacement one : changes) {
            typist.replaceAtOnce(List.of(new Replacement(one.range().shift(grown), one.text())));
            grown += one.growth();
        }
    }

    private static int code(String text, int line) {
        int at = line;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static TextRange commentAt(String text, int line) {
        int at = text.indexOf(COMMENT, line);
        return new TextRange(at, at + COMMENT.length());
    }

    private static TextRange range(String text, String part) {
        int at = find(text, part);
        return new TextRange(at, at + part.length());
    }

    private static int find(String text, String part) {
        int at = text.indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException("not there: " + part);
        }
        return at;
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
