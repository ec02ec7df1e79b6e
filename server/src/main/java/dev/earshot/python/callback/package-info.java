/// What becomes of the bytes that a callback is given: it is run on all paths that its flow can take, with bytes of
/// which only is known who chose them.
/// It must not know what calls the callback, nor what that does with the bytes.
@NullMarked
package dev.earshot.python.callback;

import org.jspecify.annotations.NullMarked;
