package dev.earshot.python.library.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All models there are, by the paths of the functions, and of what the functions make.
public final class Models {
    private final Map<String, Model> functions = new HashMap<>();
    private final Map<String, MadeModel> objects = new HashMap<>();
    private final Map<String, MethodModel> methods = new HashMap<>();

    /// What a function does, or a type when it is called.
    public void function(String path, Model model) {
        functions.put(path, model);
    }

    /// What an object does when it is called.
    ///
    /// @param path of what has made it
    public void object(String path, MadeModel model) {
        objects.put(path, model);
    }

    /// What the methods of an object do.
    ///
    /// @param path of what has made it
    public void methods(String path, MethodModel model) {
        methods.put(path, model);
    }

    public Set<String> functions() {
        return functions.keySet();
    }

    public Optional<Model> ofFunction(String path) {
        return Optional.ofNullable(functions.get(path));
    }

    public Optional<MadeModel> ofObject(String path) {
        return Optional.ofNullable(objects.get(path));
    }

    public Optional<MethodModel> ofMethods(String path) {
        return Optional.ofNullable(methods.get(path));
    }
}
