package dev.earshot.grammars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.treesitter.jtreesitter.Parser;
import io.github.treesitter.jtreesitter.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeErrorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | ''",
                "false | logging.config.listen(9999)",
                "true  | logging.config.listen(9999",
                "true  | x = )",
                "true  | 'class : pass'",
            })
    void errorsAreThoseThatTheBindingTells(boolean error, String program) {
        try (Parser parser = new Parser(PythonGrammar.language());
                Tree tree = parser.parse(program).orElseThrow()) {
            assertEquals(error, tree.getRootNode().hasError());
            assertEquals(error, TreeErrors.areIn(tree));
        }
    }
}
