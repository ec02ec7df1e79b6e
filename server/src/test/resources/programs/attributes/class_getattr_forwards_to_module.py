import logging.config


class LazyConfig:
    """Stands for logging.config until it is needed."""

    def __init__(self):
        self.used = []

    def __getattr__(self, name):
        return getattr(logging.config, name)


lazy = LazyConfig()
lazy.listen(9030)
lazy.stopListening()
lazy.used.append("listen")
LazyConfig().listen(9031)
