package dev.earshot.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/// What a person can set in the editor, in the section `earshot`.
/// A setting that is missing or makes no sense has its default. It does not know where the editor keeps it.
///
/// @param verdicts whether a call is shown as grave as what it does with `verify` makes it
record Settings(Verdicts verdicts) {
    static final Settings DEFAULT = new Settings(Verdicts.GRADE);

    enum Verdicts {
        /// As grave as the verdict on `verify`.
        GRADE,
        /// Every call is an error.
        IGNORE
    }

    /// @param section what the editor holds in the section, of whatever type
    static Settings of(@Nullable JsonElement section) {
        JsonElement verdicts = section instanceof JsonObject settings ? settings.get("verdicts") : null;
        boolean ignore = verdicts != null
                && verdicts.isJsonPrimitive()
                && verdicts.getAsString().equals("ignore");
        return ignore ? new Settings(Verdicts.IGNORE) : DEFAULT;
    }
}
