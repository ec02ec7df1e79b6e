package dev.earshot.typing;

import dev.earshot.rule.Finding;
import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What steadiness demands in one file of a program for every version of the one that is typed in, from what is found
/// in those versions that are whole: they parse, and no name is missing in them that was not missing at the start.
///
/// A version that is whole has exactly the findings of its text. In one that is not
///
/// - a finding of the last whole version has to be there while the words of its call, and of all that leads to
///   it, are what they were; where they changed it may be there;
/// - it must not be there when it has become a comment;
/// - a finding of the next whole version may be there already, once its words are;
/// - no other may be there.
final class Expectations {
    private final Typed typed;
    private final Optional<String> other;
    private final List<Optional<List<Finding>>> found;
    private final List<Map<Integer, Expected>> expected = new ArrayList<>();
    private int names;

    /// What is typed.
    ///
    /// @param name of the file
    /// @param texts the program, and the text of each version
    /// @param changes that led to each version
    record Typed(String name, List<String> texts, List<List<Replacement>> changes) {}

    private Expectations(Typed typed, Optional<String> other, List<Optional<List<Finding>>> found) {
        this.typed = typed;
        this.other = other;
        this.found = found;
    }

    /// What is demanded in the file that is typed in.
    ///
    /// @param found what is found in each of the texts, nothing where it is not whole
    static List<List<Expected>> of(Typed typed, List<Optional<List<Finding>>> found) {
        return new Expectations(typed, Optional.empty(), found).all();
    }

    /// What is demanded in another file.
    ///
    /// @param found what is found in that with each of the texts, nothing where the program is not whole
    static List<List<Expected>> elsewhere(Typed typed, String other, List<Optional<List<Finding>>> found) {
        return new Expectations(typed, Optional.of(other), found).all();
    }

    private List<List<Expected>> all() {
        goForward();
        goBack();
        return expected.stream().map(each -> List.copyOf(each.values())).toList();
    }

    /// The file that the findings are in.
    private String text(int version) {
        return other.orElse(typed.texts().get(version));
    }

    /// What led to that text.
    private List<Replacement> changes(int version) {
        return other.isPresent() ? List.of() : typedChanges(version);
    }

    private List<Replacement> typedChanges(int version) {
        return version == 0 ? List.of() : typed.changes().get(version - 1);
    }

    /// A finding that is followed, with the places that it rests on as far as they are still known.
    ///
    /// @param typed those of them that are in the file that is typed in, though the finding is not
    private record Followed(String name, TextRange range, List<Place> places, List<Place> typed) {
        Optional<Followed> after(List<Replacement> changes, List<Replacement> changesOfTyped) {
            return Places.after(range, changes)
                    .map(moved -> new Followed(name, moved, moved(places, changes), moved(typed, changesOfTyped)));
        }

        private static List<Place> moved(List<Place> places, List<Replacement> changes) {
            return places.stream().map(place -> place.after(changes)).toList();
        }
    }

    /// @param joined whether a word goes on before or behind it
    private record Place(Optional<TextRange> range, String words, boolean joined) {
        static Place of(TextRange range, String text) {
            return new Place(Optional.of(range), text.substring(range.start(), range.end()), isJoined(range, text));
        }

        Place after(List<Replacement> changes) {
            return new Place(range.flatMap(at -> Places.after(at, changes)), words, joined);
        }

        boolean stands(String text) {
            return range.filter(at -> standsAt(at, text)).isPresent();
        }

        boolean standsAsCode(String text) {
            return range.filter(at -> standsAt(at, text) && !isComment(at, text))
                    .isPresent();
        }

        boolean standsAt(TextRange at, String text) {
            return text.startsWith(words, at.start()) && (joined || !isJoined(at, text));
        }

        private static boolean isJoined(TextRange range, String text) {
            return joins(text, range.start() - 1) || joins(text, range.end());
        }

        private static boolean joins(String text, int at) {
            return at >= 0
                    && at < text.length()
                    && (Character.isUnicodeIdentifierPart(text.charAt(at)) || ".\"'".indexOf(text.charAt(at)) >= 0);
        }
    }

    private void goForward() {
        List<Followed> followed = List.of();
        for (int version = 0; version < found.size(); version++) {
            String text = text(version);
            String textOfTyped = typed.texts().get(version);
            List<Replacement> changes = changes(version);
            List<Replacement> changesOfTyped = typedChanges(version);
            List<Followed> moved = followed.stream()
                    .flatMap(each -> each.after(changes, changesOfTyped).stream())
                    .toList();
            Map<Integer, Expected> now = new TreeMap<>();
            if (found.get(version).isPresent()) {
                followed = found.get(version).get().stream()
                        .map(finding -> follow(finding, moved, text, textOfTyped))
                        .toList();
                followed.forEach(each -> now.put(each.range().start(), new Expected(each.name(), each.range(), true)));
            } else {
                followed = moved.stream()
                        .filter(each -> !isComment(each.range(), text))
                        .toList();
                for (Followed each : followed) {
                    boolean certain = each.places().stream().allMatch(place -> place.stands(text))
                            && each.typed().stream().allMatch(place -> place.standsAsCode(textOfTyped));
                    now.put(each.range().start(), new Expected(each.name(), each.range(), certain));
                }
            }
            expected.add(now);
        }
    }

    private Followed follow(Finding finding, List<Followed> before, String text, String textOfTyped) {
        List<Place> places = Stream.concat(
                        Stream.of(finding.range()), finding.trail().stream().map(Finding.Step::range))
                .map(range -> Place.of(range, text))
                .toList();
        List<Place> inTyped = finding.elsewhere().stream()
                .map(Finding.StepElsewhere::place)
                .filter(place -> other.isPresent() && place.uri().endsWith("/" + typed.name()))
                .map(place -> Place.of(place.range(), textOfTyped))
                .toList();
        String name = before.stream()
                .filter(each -> each.range().equals(finding.range()))
                .map(Followed::name)
                .findFirst()
                .orElseGet(this::nextName);
        return new Followed(name, finding.range(), places, inTyped);
    }

    /// What is found when the text is whole again may be there before.
    private void goBack() {
        List<Followed> later = List.of();
        for (int version = found.size() - 1; version >= 0; version--) {
            String text = text(version);
            Map<Integer, Expected> now = expected.get(version);
            if (found.get(version).isPresent()) {
                later = now.values().stream()
                        .map(each -> new Followed(
                                each.name(), each.range(), List.of(Place.of(each.range(), text)), List.of()))
                        .toList();
            } else {
                later.stream()
                        .filter(each -> each.places().getFirst().standsAt(each.range(), text))
                        .forEach(each ->
                                now.putIfAbsent(each.range().start(), new Expected(each.name(), each.range(), false)));
            }
            List<Replacement> changes = changes(version);
            later = later.stream()
                    .flatMap(each -> Places.before(each.range(), changes).stream()
                            .map(range -> new Followed(each.name(), range, each.places(), List.of())))
                    .toList();
        }
    }

    private String nextName() {
        int number = names++;
        String letter = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? letter : letter + number / 26;
    }

    /// Whether a `#` stands before it on its line, and no quote.
    private static boolean isComment(TextRange range, String text) {
        String before = text.substring(text.lastIndexOf('\n', range.start() - 1) + 1, range.start());
        int comment = before.indexOf('#');
        return comment >= 0 && before.indexOf('"') < 0 && before.indexOf('\'') < 0;
    }
}
