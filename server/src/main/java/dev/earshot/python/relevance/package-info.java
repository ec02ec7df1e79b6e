/// What may lead to a target: all else may be left out without a difference.
/// It must not know how anything is run.
@NullMarked
package dev.earshot.python.relevance;

import org.jspecify.annotations.NullMarked;
