/// Types: what decorators and bases make of classes, values made of others, exceptions, what is of which type.
/// It does not know who asks for members by name.
@NullMarked
package dev.earshot.python.library.type;

import org.jspecify.annotations.NullMarked;
