import logging.config


class Config(dict):
    def __getattr__(self, name):
        try:
            value = self[name]
        except KeyError:
            raise AttributeError(name)
        return Config(value) if isinstance(value, dict) else value


cfg = Config({"log": {"remote": True, "port": 9516}, "debug": False})
if cfg.log.remote:
    logging.config.listen(cfg.log.port)
if cfg.debug:
    logging.config.listen(1)
if getattr(cfg, "extra", None):
    logging.config.listen(2)
