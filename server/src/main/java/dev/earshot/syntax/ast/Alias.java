package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.Optional;

/// One name of an import: `name as bound`.
///
/// @param name the dotted name of a module, the name of a member, or `*`
/// @param asName the name after `as`
public record Alias(TextRange range, String name, Optional<String> asName) implements Node {}
