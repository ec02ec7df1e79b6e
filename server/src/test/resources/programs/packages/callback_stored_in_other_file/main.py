from logging.config import listen

import hooks

hooks.register("start", listen)
hooks.register("stop", print)
hooks.fire("start", 9030)
hooks.fire("stop", 9031)
