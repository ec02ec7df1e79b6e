// Whether a tree has errors, asked in the form that all calls from Java have.
#include "export.h"
#include <stdint.h>
#include <tree_sitter/api.h>

// Returns 1 where a node from `root` down is an error or was put there by the parser, else 0.
EXPORT uint32_t earshot_has_error(const TSNode *root, const void *unused, uint32_t unused_too) {
    (void)unused;
    (void)unused_too;
    return ts_node_has_error(*root);
}
