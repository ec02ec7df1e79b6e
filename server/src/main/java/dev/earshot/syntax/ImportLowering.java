package dev.earshot.syntax;

import dev.earshot.syntax.ast.Alias;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Import statements of the concrete tree as `Stmt`.
final class ImportLowering {
    private final ExpressionLowering expressions;

    ImportLowering(ExpressionLowering expressions) {
        this.expressions = expressions;
    }

    Stmt of(SyntaxNode node) {
        return new Stmt.Import(node.range(), aliases(node));
    }

    Stmt fromFuture(SyntaxNode node) {
        return new Stmt.ImportFrom(node.range(), "__future__", 0, aliases(node));
    }

    private List<Alias> aliases(SyntaxNode node) {
        List<Alias> aliases = new ArrayList<>();
        for (SyntaxNode part : node.parts()) {
            if (part.is("wildcard_import")) {
                aliases.add(new Alias(part.range(), "*", Optional.empty()));
            } else if (part.field().equals("name")) {
                SyntaxNode name = part.child("name").orElse(part);
                aliases.add(new Alias(
                        part.range(),
                        expressions.dottedName(name),
                        part.child("alias").map(expressions::name)));
            }
        }
        return aliases;
    }

    Stmt from(SyntaxNode node) {
        SyntaxNode module = node.child("module_name").orElse(node);
        boolean relative = module.is("relative_import");
        Optional<SyntaxNode> dotted = relative ? module.first("dotted_name") : Optional.of(module);
        int level = relative
                ? module.first("import_prefix")
                        .map(prefix -> prefix.children().size())
                        .orElse(0)
                : 0;
        return new Stmt.ImportFrom(
                node.range(), dotted.map(expressions::dottedName).orElse(""), level, aliases(node));
    }
}
