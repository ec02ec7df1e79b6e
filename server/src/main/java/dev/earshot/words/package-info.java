/// Words of interest in texts, by which is told, before anything is parsed or run, what need not be.
/// It must not know where texts come from, nor what the words refer to.
@NullMarked
package dev.earshot.words;

import org.jspecify.annotations.NullMarked;
