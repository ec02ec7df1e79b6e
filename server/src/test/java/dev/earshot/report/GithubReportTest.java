package dev.earshot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.workspace.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubReportTest {
    private static final Path HERE = Path.of("/home/ada/shop");

    @Test
    void findingIsACommandWithItsPlace() {
        assertEquals("""
                ::error file=app/a.py,line=2,endLine=2,col=1,endColumn=9,title=PYTHON-LANG-SEC-104::any local process can run code here
                1 finding in 1 of 3 files: 1 HIGH.
                """, written(Findings.one("/home/ada/shop/app/a.py", "import x\nx.listen(1)\n", "x.listen", "x")));
    }

    @Test
    void columnsOfSeveralLinesAreLeftOut() {
        assertEquals(
                """
                ::error file=a.py,line=2,endLine=3,title=PYTHON-LANG-SEC-104::any local process can run code here
                1 finding in 1 of 3 files: 1 HIGH.
                """, written(Findings.one("/home/ada/shop/a.py", "import x\n(x.\nlisten)(1)\n", "(x.\nlisten)", "x")));
    }

    @Test
    void nameOfAFileCannotEndTheCommand() {
        ScanResult result = Findings.one("/home/ada/shop/a,b:100%\n::x::.py", "import x\nx()\n", "x", "x");
        assertEquals(
                "::error file=a%2Cb%3A100%25%0A%3A%3Ax%3A%3A.py,line=2,endLine=2,col=1,endColumn=2,"
                        + "title=PYTHON-LANG-SEC-104::any local process can run code here",
                written(result).lines().findFirst().orElseThrow());
    }

    @Test
    void problemIsACommandToo() {
        Problem problem = new Problem.Unreadable(Path.of("/home/ada/shop/a.py"), "permission denied");
        assertEquals("""
                ::error file=a.py,title=Earshot::a.py: permission denied
                No findings in 1 file.
                """, written(new ScanResult(1, List.of(), List.of(problem))));
    }

    private static String written(ScanResult result) {
        StringWriter written = new StringWriter();
        new GithubReport(new PathNames(HERE)).write(result, new PrintWriter(written));
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
