package dev.earshot.python.machine;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/// The arguments of one call, unpacked as far as they are known.
///
/// @param openPositional whether more positional ones may follow, of which nothing is known
/// @param openKeywords whether there may be more keywords
public record Arguments(
        List<Obj.Passed> positional, List<Obj.Named> keywords, boolean openPositional, boolean openKeywords) {
    public static final Arguments NONE = new Arguments(List.of(), List.of(), false, false);

    public Arguments {
        positional = List.copyOf(positional);
        keywords = List.copyOf(keywords);
    }

    public static Arguments of(Reference... positional) {
        List<Obj.Passed> passed = new ArrayList<>();
        for (Reference reference : positional) {
            passed.add(Obj.Passed.unwritten(reference));
        }
        return new Arguments(passed, List.of(), false, false);
    }

    /// Arguments of which nothing is known.
    public static Arguments unknown() {
        return new Arguments(List.of(), List.of(), true, true);
    }

    public Optional<Obj.Passed> at(int index) {
        return index < positional.size() ? Optional.of(positional.get(index)) : Optional.empty();
    }

    public Optional<Obj.Passed> named(String keyword) {
        return keywords.stream()
                .filter(each -> each.keyword().equals(keyword))
                .map(Obj.Named::argument)
                .findFirst();
    }

    /// The argument of a parameter that can be given either way.
    public Optional<Obj.Passed> at(int index, String keyword) {
        return at(index).or(() -> named(keyword));
    }

    /// What a parameter is given; unknown where it may be among arguments that are not known.
    public Reference value(int index, String keyword) {
        return at(index, keyword).map(Obj.Passed::value).orElse(Reference.UNKNOWN);
    }

    /// What a parameter is given that may be left out; `None` where it is.
    public Reference given(int index, String keyword) {
        boolean open = openKeywords || (openPositional && positional.size() <= index);
        Reference absent = open ? Reference.UNKNOWN : Reference.to(Constant.NONE);
        return at(index, keyword).map(Obj.Passed::value).orElse(absent);
    }

    public Arguments after(int count) {
        int from = Math.min(count, positional.size());
        return new Arguments(positional.subList(from, positional.size()), keywords, openPositional, openKeywords);
    }

    public Arguments behind(Obj.Passed first) {
        List<Obj.Passed> all = new ArrayList<>(List.of(first));
        all.addAll(positional);
        return new Arguments(all, keywords, openPositional, openKeywords);
    }

    /// These arguments and one more, given by its name.
    public Arguments with(Obj.Named more) {
        List<Obj.Named> named = new ArrayList<>(keywords);
        named.add(more);
        return new Arguments(positional, named, openPositional, openKeywords);
    }

    /// These arguments with those that a partial has kept: its own go first.
    public Arguments withKept(List<Obj.Passed> keptPositional, List<Obj.Named> keptKeywords) {
        List<Obj.Passed> all = new ArrayList<>(keptPositional);
        all.addAll(positional);
        List<Obj.Named> named = new ArrayList<>(keywords);
        for (Obj.Named kept : keptKeywords) {
            if (named(kept.keyword()).isEmpty()) {
                named.add(kept);
            }
        }
        return new Arguments(all, named, openPositional, openKeywords);
    }

    /// The same with something else in place of each positional one.
    public Arguments withEach(UnaryOperator<Reference> change) {
        return new Arguments(
                positional.stream()
                        .map(each -> new Obj.Passed(change.apply(each.value()), each.place()))
                        .toList(),
                keywords,
                openPositional,
                openKeywords);
    }

    /// The same with something else in place of the positional ones at some numbers.
    public Arguments withEach(IntPredicate at, UnaryOperator<Reference> change) {
        int[] number = {0};
        return withEach(each -> at.test(number[0]++) ? change.apply(each) : each);
    }

    public List<Reference> all() {
        List<Reference> all = new ArrayList<>(positional.size() + keywords.size());
        for (Obj.Passed each : positional) {
            all.add(each.value());
        }
        for (Obj.Named each : keywords) {
            all.add(each.argument().value());
        }
        return all;
    }

    /// Whether what has these parameters surely cannot be called with them (reference manual, 6.3.4).
    ///
    /// @param all whether each that has no default has to be given something
    public boolean areRefusedBy(List<Parameter> parameters, boolean all) {
        if (openPositional || openKeywords) {
            return false;
        }
        Set<String> names = new HashSet<>();
        boolean anyPosition = false;
        boolean anyName = false;
        int positions = 0;
        for (Parameter parameter : parameters) {
            boolean isNamed = named(parameter.name()).isPresent();
            switch (parameter.kind()) {
                case VAR_POSITIONAL -> anyPosition = true;
                case VAR_KEYWORD -> anyName = true;
                default -> {
                    boolean byPosition = parameter.kind() != Parameter.Kind.KEYWORD_ONLY
                            && at(positions++).isPresent();
                    boolean byName = isNamed && parameter.kind() != Parameter.Kind.POSITIONAL_ONLY;
                    names.add(byName ? parameter.name() : "");
                    if ((byPosition && byName)
                            || (all
                                    && !byPosition
                                    && !byName
                                    && parameter.defaultValue().isEmpty())) {
                        return true;
                    }
                }
            }
        }
        boolean anyNames = anyName;
        long different = keywords.stream().map(Obj.Named::keyword).distinct().count();
        return different < keywords.size()
                || (!anyPosition && positional.size() > positions)
                || keywords.stream().anyMatch(each -> !anyNames && !names.contains(each.keyword()));
    }
}
