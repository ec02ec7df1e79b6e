/// Text and nothing else: offsets, positions, edits, line breaks.
/// It must not know what language the text is written in.
@NullMarked
package dev.earshot.text;

import org.jspecify.annotations.NullMarked;
