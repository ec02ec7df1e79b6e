package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.Optional;
import java.util.Set;

/// `types.MappingProxyType`: a dict that is shown, and cannot be changed by who sees it.
final class MappingProxies {
    private static final Set<String> CHANGES = Set.of("pop", "popitem", "clear", "update", "setdefault");

    private MappingProxies() {}

    static void addTo(Models models) {
        models.function("types.MappingProxyType", MappingProxies::proxy);
    }

    private static Reference proxy(Arguments arguments, Site site) {
        Reference mapping = arguments.value(0, "mapping");
        if (!(mapping.only().orElse(null) instanceof Obj.Container dict) || dict.kind() != Kind.DICT) {
            return mapping;
        }
        Obj.Container proxy = Made.container(Kind.DICT, "proxy", site);
        proxy.show(new Shown(proxy, dict, site.machine().items()));
        proxy.refuseChanges();
        proxy.renew();
        return Reference.to(proxy);
    }

    private record Shown(Obj.Container proxy, Obj.Container dict, Items items) implements Obj.Container.Others {
        @Override
        public void takeOver() {
            items.emptyDict(proxy);
            items.copy(dict, proxy);
        }

        @Override
        public Obj.Container first() {
            return dict;
        }
    }

    /// It has none of the methods that would change it.
    static Optional<Reference> method(Obj.Container self, String method, Site site) {
        return self.isReadOnly() && CHANGES.contains(method)
                ? Optional.of(site.machine().raising().fail("AttributeError"))
                : Optional.empty();
    }
}
