package dev.earshot.python.constant;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The module `os.path` as far as it looks at names alone, as it is on every system but Windows.
final class OsPaths {
    private OsPaths() {}

    static void addTo(Map<String, Pure> functions) {
        for (String module : new String[] {"os.path", "posixpath"}) {
            functions.put(module + ".join", OsPaths::joined);
            functions.put(
                    module + ".basename",
                    given -> given.text(0).substring(given.text(0).lastIndexOf('/') + 1));
            functions.put(module + ".dirname", given -> head(given.text(0)));
            functions.put(
                    module + ".split",
                    given -> Row.of(
                            head(given.text(0)),
                            given.text(0).substring(given.text(0).lastIndexOf('/') + 1)));
            functions.put(module + ".splitext", given -> {
                int dot = dot(given.text(0));
                return Row.of(given.text(0).substring(0, dot), given.text(0).substring(dot));
            });
            functions.put(module + ".isabs", given -> given.text(0).startsWith("/"));
            functions.put(module + ".normpath", given -> normal(given.text(0)));
            functions.put(module + ".normcase", given -> given.text(0));
            functions.put(module + ".commonpath", given -> common(given.at(0)));
        }
    }

    private static String joined(Given given) {
        String path = given.text(0);
        for (int at = 1; at < given.size(); at++) {
            String part = given.text(at);
            path = part.startsWith("/") ? part : path.isEmpty() || path.endsWith("/") ? path + part : path + "/" + part;
        }
        return path;
    }

    /// The longest path that all of some paths are in; where some of them are absolute and others not, there is none.
    private static String common(Object given) {
        List<String> paths = texts(given);
        boolean absolute = paths.getFirst().startsWith("/");
        List<String> common = parts(paths.getFirst());
        for (String path : paths) {
            if (path.startsWith("/") != absolute) {
                throw new Unsettled();
            }
            List<String> parts = parts(path);
            int same = 0;
            while (same < Math.min(common.size(), parts.size())
                    && common.get(same).equals(parts.get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return (absolute ? "/" : "") + String.join("/", common);
    }

    private static List<String> texts(Object given) {
        List<String> texts = new ArrayList<>();
        for (Object each :
                given instanceof Row(List<Object> items) ? items : given instanceof List<?> list ? list : List.of()) {
            if (!(each instanceof String text)) {
                throw new Unsettled();
            }
            texts.add(text);
        }
        if (texts.isEmpty()) {
            throw new Unsettled();
        }
        return texts;
    }

    private static List<String> parts(String path) {
        return Stream.of(path.split("/", -1))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }

    private static String head(String path) {
        String head = path.substring(0, path.lastIndexOf('/') + 1);
        return head.matches("/*") ? head : head.replaceAll("/+$", "");
    }

    /// Where the extension of the last part begins; dots at its start begin none.
    static int dot(String path) {
        int start = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        boolean leads = dot < start || path.substring(start, dot).matches("[.]*");
        return leads ? path.length() : dot;
    }

    private static String normal(String path) {
        boolean absolute = path.startsWith("/");
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            boolean up = part.equals("..");
            if (up && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".") && !(up && absolute)) {
                parts.addLast(part);
            }
        }
        List<String> all = new ArrayList<>(parts);
        String normal = (absolute ? "/" : "") + String.join("/", all);
        return normal.isEmpty() ? "." : normal;
    }
}
