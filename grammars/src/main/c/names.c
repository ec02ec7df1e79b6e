// What the grammar calls its nodes and their places, in one call: there are some hundred names.
#include "export.h"
#include <stdint.h>
#include <string.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_python(void);

typedef struct {
    char *bytes;
    uint32_t capacity;
    uint32_t length;
} Names;

static void add(Names *names, const char *name) {
    size_t length = name ? strlen(name) : 0;
    for (size_t at = 0; at <= length; at++, names->length++) {
        if (names->length < names->capacity) {
            names->bytes[names->length] = at < length ? name[at] : '\0';
        }
    }
}

// Writes the names one behind the other, each with a zero at its end: those of the symbols from 0 on, behind "+" if the
// symbol is a named one and behind "-" if not, and then those of the fields from 1 on. `counts` gets how many of each
// there are. Returns how many bytes there are. Those beyond `capacity` are counted, not written.
EXPORT uint32_t earshot_names(uint32_t *counts, char *bytes, uint32_t capacity) {
    const TSLanguage *language = tree_sitter_python();
    Names names = {bytes, capacity, 0};
    counts[0] = ts_language_symbol_count(language);
    counts[1] = ts_language_field_count(language);
    for (uint32_t symbol = 0; symbol < counts[0]; symbol++) {
        add(&names, ts_language_symbol_type(language, (TSSymbol)symbol) == TSSymbolTypeRegular ? "+" : "-");
        names.length--;
        add(&names, ts_language_symbol_name(language, (TSSymbol)symbol));
    }
    for (uint32_t field = 1; field <= counts[1]; field++) {
        add(&names, ts_language_field_name_for_id(language, (TSFieldId)field));
    }
    return names.length;
}
