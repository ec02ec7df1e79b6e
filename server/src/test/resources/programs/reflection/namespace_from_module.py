import logging.config
from types import SimpleNamespace

api = SimpleNamespace(**{name: getattr(logging.config, name) for name in ("listen", "stopListening")})
api.listen(9030)
api.stopListening()
