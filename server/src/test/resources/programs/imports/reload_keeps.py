import importlib
import logging.config

importlib.reload(logging.config).stopListening()
fresh = importlib.reload(logging.config)
print(fresh is logging.config)
fresh.listen(9030)
