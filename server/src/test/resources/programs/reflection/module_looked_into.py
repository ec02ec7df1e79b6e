import inspect
import logging.config

for name, fn in inspect.getmembers(logging.config, inspect.isfunction):
    if name == "listen":
        fn(9030)

[f for n, f in vars(logging.config).items() if n == "listen"][0](9031)
for n in dir(logging.config):
    if n.startswith("listen"):
        getattr(logging.config, n)(9032)
