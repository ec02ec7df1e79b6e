import hooks
import setup_hooks

hooks.on_start(9030)
setup_hooks.install()
hooks.on_start(9031)
setup_hooks.remove()
hooks.on_start(9032)
