from logging import config as logconf


class ListenMixin:
    def listen_for_config(self):
        return self.config_listener(self.listen_port)


class Site(ListenMixin):
    listen_port = 9500

    def __init__(self):
        self.config_listener = logconf.listen


site = Site()
site.listen_for_config()
