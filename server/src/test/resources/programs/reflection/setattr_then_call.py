import logging.config
import types

api = types.SimpleNamespace()
setattr(api, "on_" + "start", logging.config.listen)
setattr(api, "on_stop", print)
api.on_start(9030)
api.on_stop(9031)
