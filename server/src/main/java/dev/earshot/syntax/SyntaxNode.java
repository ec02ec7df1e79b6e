package dev.earshot.syntax;

import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A node of a concrete syntax tree, copied out of native memory: nothing here can dangle.
///
/// @param type the grammar's name of the node; of a token without a name its text
/// @param field the grammar's name of the place that it has in its parent, or the empty string
/// @param range offsets in UTF-16 units from the start of the text that was parsed
/// @param missing whether the parser put it there to mend the text
record SyntaxNode(
        String type, String field, boolean named, boolean missing, TextRange range, List<SyntaxNode> children) {
    boolean is(String otherType) {
        return type.equals(otherType);
    }

    boolean isError() {
        return type.equals("ERROR");
    }

    Optional<SyntaxNode> child(String inField) {
        for (SyntaxNode child : children) {
            if (child.field.equals(inField)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// The first child of the given type.
    Optional<SyntaxNode> first(String ofType) {
        for (SyntaxNode child : children) {
            if (child.is(ofType)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    boolean has(String ofType) {
        return first(ofType).isPresent();
    }

    /// The same at another place in a parent.
    SyntaxNode inField(String otherField) {
        return new SyntaxNode(type, otherField, named, missing, range, children);
    }

    /// The children that are no punctuation and no comment.
    List<SyntaxNode> parts() {
        List<SyntaxNode> parts = new ArrayList<>(children.size());
        for (SyntaxNode child : children) {
            if (child.named && !child.is("comment") && !child.is("line_continuation")) {
                parts.add(child);
            }
        }
        return parts;
    }
}
