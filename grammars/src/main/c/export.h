// What Java calls: a native method of `dev.earshot.grammars.TreeSitter`, `EXPORT int32_t METHOD(name)(JVM, …)`. All of them
// take and give numbers, some of which are addresses, so that nothing is asked of the JVM here.
#include <stdint.h>

#ifdef _WIN32
#define EXPORT
#else
#define EXPORT __attribute__((visibility("default")))
#endif
#define METHOD(name) Java_dev_earshot_grammars_TreeSitter_##name
#define JVM void *environment, void *class
#define AT(type, address) ((type *)(intptr_t)(address))
