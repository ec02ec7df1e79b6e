/// The Language Server Protocol: one class per feature, converters at the border.
/// The only package that imports LSP4J; nothing here decides what is a finding.
@NullMarked
package dev.earshot.lsp;

import org.jspecify.annotations.NullMarked;
