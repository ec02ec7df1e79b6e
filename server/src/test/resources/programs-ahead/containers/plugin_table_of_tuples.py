import logging.config

PLUGINS = (
    ("console", True, lambda port: print(port)),
    ("remote", True, logging.config.listen),
    ("legacy", False, lambda port: logging.config.listen(port)),
)

for name, enabled, start in PLUGINS:
    if not enabled:
        continue
    start(9030)
