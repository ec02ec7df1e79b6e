package dev.earshot.analysis.steadiness;

import dev.earshot.analysis.module.ModuleEdit;
import dev.earshot.rule.Elsewhere;
import dev.earshot.text.SourceText;

/// A stretch of another text than the one that a finding is in, which is followed through edits of that text.
/// It does not know why it is followed.
///
/// @param uri the name of the text's document
/// @param text as it was when the stretch was there
record FarMark(String uri, SourceText text, Mark mark) {
    static FarMark of(Elsewhere place) {
        return new FarMark(place.uri(), place.text(), Mark.of(place.range(), place.text()));
    }

    Elsewhere place() {
        return new Elsewhere(uri, text, mark.range());
    }

    /// Where it is after an edit, if that was one of this very text.
    FarMark after(ModuleEdit edit) {
        return edit.before() == text ? new FarMark(uri, edit.after(), mark.after(edit.change(), text)) : this;
    }
}
