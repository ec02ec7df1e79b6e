package dev.earshot.python.library.type;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What exceptions have under names of their own of what they are made with (library reference, «Concrete
/// exceptions»).
final class ExceptionFields {
    /// What they are made with, in order; `None` where it is left out.
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("builtins.StopIteration", List.of("value")),
            Map.entry("builtins.UnicodeDecodeError", List.of("encoding", "object", "start", "end", "reason")),
            Map.entry("builtins.UnicodeEncodeError", List.of("encoding", "object", "start", "end", "reason")),
            Map.entry("subprocess.CalledProcessError", List.of("returncode", "cmd", "output", "stderr")),
            Map.entry("subprocess.TimeoutExpired", List.of("cmd", "timeout", "output", "stderr")),
            Map.entry("urllib.error.HTTPError", List.of("url", "code", "msg", "hdrs", "fp")),
            Map.entry("urllib.error.URLError", List.of("reason", "filename")));

    /// The same of what is given by its name only.
    private static final Map<String, List<String>> KEYWORDS = Map.of(
            "builtins.AttributeError", List.of("name", "obj"),
            "builtins.ImportError", List.of("name", "path"),
            "builtins.ModuleNotFoundError", List.of("name", "path"),
            "builtins.NameError", List.of("name"));

    private static final String BUILT_IN = "builtins.";

    private ExceptionFields() {}

    static Map<String, Reference> of(String path, Arguments arguments) {
        Map<String, Reference> attributes = new HashMap<>();
        if (arguments.openPositional()) {
            attributes.put("args", Reference.UNKNOWN);
        }
        int count = arguments.openPositional() ? -1 : arguments.positional().size();
        if (path.equals("builtins.SystemExit") && count >= 0 && count < 2) {
            attributes.put("code", given(arguments, 0));
        } else if (Exceptions.is(path, "builtins.OSError").orElse(false) && count >= 0 && !FIELDS.containsKey(path)) {
            boolean told = count >= 2;
            Reference none = Reference.to(Constant.NONE);
            attributes.put("errno", told ? given(arguments, 0) : none);
            attributes.put("strerror", told ? given(arguments, 1) : none);
            attributes.put("filename", told ? given(arguments, 2) : none);
        } else if (path.equals(JsonErrors.PATH)) {
            attributes.putAll(JsonErrors.attributes(arguments));
        } else if (ConfigErrors.isOne(path)) {
            attributes.putAll(ConfigErrors.attributes(path, arguments));
        }
        List<String> fields = FIELDS.getOrDefault(path, List.of());
        for (String name : fields) {
            int at = fields.indexOf(name);
            attributes.put(name, path.startsWith(BUILT_IN) ? given(arguments, at) : arguments.given(at, name));
        }
        for (String name : KEYWORDS.getOrDefault(path, List.of())) {
            attributes.put(name, arguments.given(Integer.MAX_VALUE, name));
        }
        return attributes;
    }

    private static Reference given(Arguments arguments, int at) {
        Reference absent = arguments.openPositional() ? Reference.UNKNOWN : Reference.to(Constant.NONE);
        return arguments.at(at).map(Obj.Passed::value).orElse(absent);
    }
}
