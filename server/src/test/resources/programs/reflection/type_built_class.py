import logging.config

Remote = type("Remote", (), {"start": staticmethod(logging.config.listen), "port": 9030})
Remote.start(Remote.port)
Remote().start(9031)
