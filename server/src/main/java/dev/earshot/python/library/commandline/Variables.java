package dev.earshot.python.library.commandline;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.outside.Environment;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;

/// Variables of the environment: `os.getenv`, and the methods of `os.environ`.
public final class Variables {
    private Variables() {}

    static void addTo(Models models) {
        for (String getter : List.of("os.getenv", "os.environ.get", "os.environ.pop")) {
            models.function(getter, (arguments, site) -> {
                Environment environment = new Environment(site.machine());
                Reference value = environment.get(arguments.value(0, "key"), arguments.given(1, "default"));
                if (getter.endsWith("pop")) {
                    environment.delete(arguments.value(0, "key"));
                }
                return value;
            });
        }
        models.function("os.environ.setdefault", Variables::setDefault);
        models.function("os.environ.update", Variables::update);
    }

    private static Reference setDefault(Arguments arguments, Site site) {
        Environment environment = new Environment(site.machine());
        Reference value = environment.get(arguments.value(0, "key"), arguments.given(1, "value"));
        environment.set(arguments.value(0, "key"), value);
        return value;
    }

    private static Reference update(Arguments arguments, Site site) {
        Environment environment = new Environment(site.machine());
        arguments
                .at(0)
                .flatMap(given -> site.machine().items().keywords(given.value()))
                .orElse(List.of())
                .forEach(each -> set(each, environment));
        arguments.keywords().forEach(each -> set(each, environment));
        return Reference.to(Constant.NONE);
    }

    private static void set(Obj.Named variable, Environment environment) {
        environment.set(Reference.text(variable.keyword()), variable.argument().value());
    }
}
