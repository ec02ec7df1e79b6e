package dev.earshot.analysis.program;

import java.nio.file.Path;
import java.util.Set;

/// How far one program speaks for others than itself. It does not know whether anybody else does.
///
/// @param files those of the modules that it consists of, if all of it was run: what it does not come to in these it
///     does not do; none if it leads too far
/// @param isMain whether its first file asks whether it is the one that is run
public record Reach(Set<Path> files, boolean isMain) {
    public static final Reach NOTHING = new Reach(Set.of(), false);

    public Reach {
        files = Set.copyOf(files);
    }
}
