package dev.earshot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.workspace.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemLinesTest {
    private static final Path HERE = Path.of("/home/ada/shop");
    private static final String LIMIT =
            ": names are not followed from here into all other files, since that leads too far";

    private final Problem unreadable = new Problem.Unreadable(HERE.resolve("z.py"), "permission denied");

    @Test
    void nothingIsSaidWhereThereIsNoProblem() {
        assertEquals(List.of(), lines());
    }

    @Test
    void eachProblemIsALine() {
        assertEquals(
                List.of("earshot: z.py: permission denied", "earshot: a.py" + LIMIT), lines(limit("a.py"), unreadable));
    }

    @Test
    void filesThatLeadTooFarAreOneLineTogether() {
        assertEquals(List.of("earshot: a.py and 1 other file" + LIMIT), lines(limit("a.py"), limit("b.py")));
        assertEquals(
                List.of("earshot: z.py: permission denied", "earshot: a.py and 2 other files" + LIMIT),
                lines(limit("a.py"), unreadable, limit("b.py"), limit("c.py")));
    }

    private static Problem limit(String name) {
        return new Problem.LeadsTooFar(HERE.resolve(name));
    }

    private static List<String> lines(Problem... problems) {
        return new ProblemLines(new PathNames(HERE)).of(List.of(problems));
    }
}
