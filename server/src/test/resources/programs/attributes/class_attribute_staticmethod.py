import logging.config


class Service:
    opener = staticmethod(logging.config.listen)
    port = 9030

    def up(self):
        return self.opener(self.port)

    @classmethod
    def up_default(cls):
        return cls.opener(cls.port + 1)


Service().up()
Service.up_default()
