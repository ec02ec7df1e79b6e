/// Python's abstract syntax as plain records, named after CPython's ast module.
/// It must not know how it was parsed, nor what a name means.
@NullMarked
package dev.earshot.syntax.ast;

import org.jspecify.annotations.NullMarked;
