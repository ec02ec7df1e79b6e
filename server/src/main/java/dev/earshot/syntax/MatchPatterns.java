package dev.earshot.syntax;

import java.util.ArrayList;
import java.util.List;

/// What the pattern of one `case` binds, and whether it matches everything.
record MatchPatterns(List<String> captures, boolean irrefutable) {
    /// @param patterns the `case_pattern` nodes of one clause; several are a sequence pattern
    static MatchPatterns of(List<SyntaxNode> patterns, ExpressionLowering names) {
        List<String> captures = new ArrayList<>();
        patterns.forEach(pattern -> collect(pattern, names, captures));
        return new MatchPatterns(captures, patterns.size() == 1 && isName(patterns.getFirst()));
    }

    /// A bare name or `_`.
    private static boolean isName(SyntaxNode pattern) {
        if (pattern.children().size() != 1) {
            return false;
        }
        SyntaxNode inner = pattern.children().getFirst();
        return inner.is("_") || (inner.is("dotted_name") && inner.parts().size() == 1);
    }

    private static void collect(SyntaxNode node, ExpressionLowering names, List<String> captures) {
        List<SyntaxNode> parts = node.parts();
        switch (node.type()) {
            case "dotted_name" -> {
                if (parts.size() == 1) {
                    captures.add(names.name(parts.getFirst()));
                }
            }
            case "identifier" -> captures.add(names.name(node));
            case "class_pattern", "keyword_pattern" ->
                // What comes first is the class, or the attribute's name.
                parts.stream().skip(1).forEach(part -> collect(part, names, captures));
            default -> parts.forEach(part -> collect(part, names, captures));
        }
    }
}
