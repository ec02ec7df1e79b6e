import logging.config


class _Service:
    def __init__(self):
        self.__hook = logging.config.listen


service = _Service()
service._Service__hook(9030)
getattr(service, "_Service" + "__hook")(9031)
try:
    service.__hook(9032)
except AttributeError:
    pass
