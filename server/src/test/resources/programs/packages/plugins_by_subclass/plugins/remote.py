import logging.config

from plugins import Plugin


class Remote(Plugin):
    def activate(self):
        logging.config.listen(9030)
