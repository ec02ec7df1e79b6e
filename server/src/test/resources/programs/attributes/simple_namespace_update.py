import logging.config
from types import SimpleNamespace

env = SimpleNamespace()
env.__dict__.update(start=logging.config.listen, stop=logging.config.stopListening)
env.start(9030)
env.stop()
vars(env)["again"] = env.start
env.again(9031)
