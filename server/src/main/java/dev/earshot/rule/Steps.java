package dev.earshot.rule;

import dev.earshot.python.value.Place;
import java.util.ArrayList;
import java.util.List;

/// The places that make a finding so, those in its own text apart from those in others. It does not know the call.
final class Steps {
    private final Subject subject;
    private final List<Finding.Step> here = new ArrayList<>();
    private final List<Finding.StepElsewhere> elsewhere = new ArrayList<>();

    Steps(Subject subject) {
        this.subject = subject;
    }

    /// Adds the next place; one that is gone is left out.
    void add(Place place, String message) {
        if (subject.holds(place.suite())) {
            here.add(new Finding.Step(subject.locate(place), message));
        } else {
            subject.elsewhere(place).ifPresent(found -> elsewhere.add(new Finding.StepElsewhere(found, message)));
        }
    }

    List<Finding.Step> here() {
        return here;
    }

    List<Finding.StepElsewhere> elsewhere() {
        return elsewhere;
    }
}
