package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// One parameter of a function or lambda.
public record Parameter(TextRange range, String name, Kind kind, Optional<Expr> annotation, Optional<Expr> defaultValue)
        implements Node {
    /// How an argument reaches a parameter, as `inspect.Parameter.kind` has it.
    public enum Kind {
        POSITIONAL_ONLY,
        POSITIONAL_OR_KEYWORD,
        VAR_POSITIONAL,
        KEYWORD_ONLY,
        VAR_KEYWORD
    }

    /// The parameters of a function or lambda; none of anything else.
    public static List<Parameter> of(Node function) {
        return switch (function) {
            case Stmt.FunctionDef definition -> definition.parameters();
            case Expr.Lambda lambda -> lambda.parameters();
            default -> List.of();
        };
    }
}
