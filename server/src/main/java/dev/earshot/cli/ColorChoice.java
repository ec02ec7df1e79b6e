package dev.earshot.cli;

import dev.earshot.report.Palette;
import java.util.Map;

/// Whether output is coloured.
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /// AUTO colours what a person sees on a terminal that can, unless `NO_COLOR`, `CLICOLOR` or `CLICOLOR_FORCE`
    /// decide.
    Palette palette(Map<String, String> environment, boolean terminal) {
        boolean colored = switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> automatic(environment, terminal);
        };
        return colored ? Palette.ANSI : Palette.PLAIN;
    }

    private static boolean automatic(Map<String, String> environment, boolean terminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
            return true;
        }
        return terminal
                && !environment.getOrDefault("CLICOLOR", "1").equals("0")
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
