/// What a model of a function of the library is, and what models have in common: what they make, keep and put off.
/// It must not know which functions there are.
@NullMarked
package dev.earshot.python.library.model;

import org.jspecify.annotations.NullMarked;
