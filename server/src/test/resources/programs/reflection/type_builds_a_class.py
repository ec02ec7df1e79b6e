import logging.config

Remote = type("Remote", (), {"start": staticmethod(logging.config.listen), "port": 9030})
Remote.start(Remote.port)
Remote().start(9031)
Local = type("Local", (Remote,), {"start": staticmethod(print)})
Local.start(9032)
