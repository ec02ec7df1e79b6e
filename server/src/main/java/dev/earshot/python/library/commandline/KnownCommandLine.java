package dev.earshot.python.library.commandline;

import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A command line that a program writes down itself, read as `argparse` reads it (CPython 3.11,
/// `ArgumentParser._parse_known_args`): which words belong to which argument.
final class KnownCommandLine {
    private final CommandLineParser parser;
    private final List<Word> words;
    private final String kinds;
    private final ParsedValues values;
    private final Site site;
    private final Map<String, CommandLineParameter> options;
    private final Deque<CommandLineParameter> positional;
    private final Set<CommandLineParameter> given = new HashSet<>();
    private final List<String> rest = new ArrayList<>();

    private KnownCommandLine(CommandLineParser parser, List<String> line, ParsedValues values, Site site) {
        this.parser = parser;
        this.words = Word.of(line, parser);
        this.kinds = Word.kinds(words);
        this.values = values;
        this.site = site;
        this.options = parser.options();
        this.positional = new ArrayDeque<>(parser.positional());
    }

    /// What comes of a line.
    ///
    /// @param stop the exit status of a program that the parser has ended
    /// @param rest the words that it does not know
    record Outcome(Reference namespace, Reference rest, Optional<Integer> stop) {}

    /// Reads a line; nothing where it is not settled what comes of it.
    ///
    /// @param leavesRest whether what the parser does not know is no mistake
    /// @param into what has the attributes; nothing where the parser makes that
    static Optional<Outcome> read(
            Obj.Callable parser, List<String> line, boolean leavesRest, @Nullable Obj into, Site site) {
        ParsedValues values = new ParsedValues(parser, into, site);
        try {
            List<String> rest = read(parser, line, values, site);
            if (!rest.isEmpty() && !leavesRest) {
                throw new Stop(Stop.REFUSED);
            }
            List<Reference> unknown = rest.stream().map(Reference::text).toList();
            Obj.Container list = Made.container(Obj.Container.Kind.LIST, "rest", site);
            return Optional.of(new Outcome(
                    values.namespace(),
                    Reference.to(site.machine().items().sequence(list, unknown)),
                    Optional.empty()));
        } catch (Stop stop) {
            return Optional.of(new Outcome(Reference.NEVER, Reference.NEVER, Optional.of(stop.status())));
        } catch (Unsettled open) {
            return Optional.empty();
        }
    }

    /// @return the words that are left over
    private static List<String> read(Obj.Callable kept, List<String> line, ParsedValues values, Site site) {
        CommandLineParser parser = CommandLineParser.of(kept, site.machine()).orElseThrow(Unsettled::new);
        parser.defaults().forEach(values::begin);
        parser.parameters().forEach(values::begin);
        KnownCommandLine command = new KnownCommandLine(parser, line, values, site);
        command.read();
        return command.rest;
    }

    private void read() {
        int at = 0;
        int lastOption = kinds.lastIndexOf('O');
        while (at <= lastOption) {
            int next = kinds.indexOf('O', at);
            if (at != next) {
                int end = positional(at);
                if (end > at) {
                    at = end;
                    continue;
                }
            }
            leave(at, next);
            at = option(next);
        }
        leave(positional(at), words.size());
        complete();
    }

    private void leave(int from, int to) {
        words.subList(from, to).forEach(word -> rest.add(word.text()));
    }

    /// Gives words to as many positional arguments as have enough of them.
    ///
    /// @return behind those
    private int positional(int from) {
        List<CommandLineParameter> waiting = List.copyOf(positional);
        for (int count = waiting.size(); count > 0; count--) {
            StringBuilder pattern = new StringBuilder();
            waiting.subList(0, count).forEach(each -> pattern.append(each.pattern()));
            Matcher matcher = Pattern.compile(pattern.toString()).matcher(kinds.substring(from));
            if (matcher.lookingAt()) {
                int at = from;
                for (int group = 1; group <= count; group++) {
                    int end = at + matcher.group(group).length();
                    take(positional.remove(), texts(at, end), "");
                    at = end;
                }
                return at;
            }
        }
        return from;
    }

    /// Gives an option its words, and others of one letter in the same word theirs.
    ///
    /// @return behind those
    private int option(int at) {
        Word word = words.get(at);
        CommandLineParameter option = word.option();
        String flag = word.flag();
        Optional<String> value = word.value();
        List<Runnable> acts = new ArrayList<>();
        while (true) {
            if (option == null) {
                rest.add(word.text());
                return at + 1;
            }
            CommandLineParameter known = option;
            String by = flag;
            if (value.isEmpty()) {
                int end = at + 1 + count(option, kinds.substring(at + 1));
                acts.forEach(Runnable::run);
                take(known, texts(at + 1, end), by);
                return end;
            }
            String written = value.get();
            int taken = count(option, "A");
            if (taken == 1) {
                acts.forEach(Runnable::run);
                take(known, List.of(written), by);
                return at + 1;
            }
            if (flag.startsWith("--") || written.isEmpty()) {
                throw new Stop(Stop.REFUSED);
            }
            acts.add(() -> take(known, List.of(), by));
            flag = "-" + written.charAt(0);
            option = options.get(flag);
            value = Optional.of(written.substring(1)).filter(more -> !more.isEmpty());
            if (option == null) {
                throw new Stop(Stop.REFUSED);
            }
        }
    }

    private static int count(CommandLineParameter option, String kinds) {
        Matcher matcher = Pattern.compile(option.pattern()).matcher(kinds);
        if (!matcher.lookingAt()) {
            throw new Stop(Stop.REFUSED);
        }
        return matcher.group(1).length();
    }

    private List<String> texts(int from, int to) {
        return words.subList(from, to).stream().map(Word::text).toList();
    }

    private void take(CommandLineParameter parameter, List<String> texts, String flag) {
        List<String> taken = new ArrayList<>(texts);
        given.add(parameter);
        switch (parameter.action()) {
            case CommandLineParameter.COMMANDS -> command(parameter, taken);
            case "help", "version" -> throw new Stop(0);
            default -> {
                if (!parameter.takesRest()) {
                    taken.remove("--");
                }
                values.take(parameter, taken, flag);
            }
        }
        boolean conflicts = parser.groups().stream()
                .anyMatch(group -> group.parameters().contains(parameter)
                        && group.parameters().stream()
                                        .filter(each -> given.contains(each) && values.isGiven(each))
                                        .count()
                                > 1);
        if (conflicts) {
            throw new Stop(Stop.REFUSED);
        }
    }

    /// What is behind the name of a subcommand belongs to that.
    private void command(CommandLineParameter parameter, List<String> texts) {
        Obj.Container parsers = parser.commands()
                .map(each -> CommandLines.parsers(each, site.machine()))
                .orElseThrow(Unsettled::new);
        String name = texts.getFirst();
        Optional<Reference> found = site.machine().items().find(parsers, Reference.text(name));
        if (found.isEmpty() || found.get().equals(Reference.UNBOUND)) {
            throw new Stop(Stop.REFUSED);
        }
        if (!(found.get().only().orElse(null) instanceof Obj.Callable chosen)) {
            throw new Unsettled();
        }
        parameter.destination().ifPresent(destination -> values.put(destination, Reference.text(name)));
        ParsedValues ofCommand = new ParsedValues(chosen, null, site);
        rest.addAll(read(chosen, texts.subList(1, texts.size()), ofCommand, site));
        values.putAll(ofCommand);
    }

    /// Whether all is there that must be; what is not given has its default.
    private void complete() {
        for (CommandLineParameter parameter : parser.parameters()) {
            if (!given.contains(parameter)) {
                if (parameter.isRequired()) {
                    throw new Stop(Stop.REFUSED);
                }
                values.convertDefault(parameter);
            }
        }
        boolean lacks = parser.groups().stream()
                .anyMatch(group -> group.isRequired() && Collections.disjoint(group.parameters(), given));
        if (lacks) {
            throw new Stop(Stop.REFUSED);
        }
    }
}
