import logging.config


class Api:
    pass


api = Api()
for name in ("listen", "stopListening"):
    setattr(api, name, getattr(logging.config, name))

api.listen(9030)
api.stopListening()
setattr(Api, "start", staticmethod(logging.config.listen))
api.start(9031)
