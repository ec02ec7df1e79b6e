package dev.earshot.python.library.type;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `json.JSONDecodeError`: it counts lines up to the place in the text that it is made with, and keeps as its arguments
/// what it says in all.
final class JsonErrors {
    static final String PATH = "json.JSONDecodeError";

    private JsonErrors() {}

    static Map<String, Reference> attributes(Arguments arguments) {
        Reference message = arguments.value(0, "msg");
        Reference text = arguments.value(1, "doc");
        Reference place = arguments.value(2, "pos");
        Map<String, Reference> attributes = new HashMap<>();
        attributes.put("msg", message);
        attributes.put("doc", text);
        attributes.put("pos", place);
        for (String counted : List.of("args", "lineno", "colno")) {
            attributes.put(counted, Reference.UNKNOWN);
        }
        if (message.only().orElse(null) instanceof Constant(String said)
                && text.only().orElse(null) instanceof Constant(String read)
                && place.only().orElse(null) instanceof Constant(Long pos)
                && pos >= 0
                && pos <= read.codePointCount(0, read.length())) {
            String before = read.substring(0, read.offsetByCodePoints(0, pos.intValue()));
            long line = 1 + before.chars().filter(each -> each == '\n').count();
            long column = 1L + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
            String all = said + ": line " + line + " column " + column + " (char " + pos + ")";
            attributes.put("lineno", Reference.to(new Constant(line)));
            attributes.put("colno", Reference.to(new Constant(column)));
            attributes.put("args", Reference.to(new Constant(new Constant.Tuple(List.of(new Constant(all))))));
        }
        return attributes;
    }
}
