/// What programs see of themselves: attributes by name, namespaces, signatures, kinds of objects.
/// It must not change what it shows.
@NullMarked
package dev.earshot.python.library.reflection;

import org.jspecify.annotations.NullMarked;
