import logging.config

Starter = type("Starter", (), {"start": staticmethod(logging.config.listen), "port": 9030})
Starter.start(Starter.port)
