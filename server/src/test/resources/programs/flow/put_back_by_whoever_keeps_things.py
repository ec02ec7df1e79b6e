"""What was taken out is kept in hands that are not seen through, and comes back from there."""
import logging.config
import os


class Keeper:
    def __init__(self):
        self.kept = {}

    def take(self, owner, name, other):
        self.kept[os.urandom(4)] = (owner, name, getattr(owner, name))
        setattr(owner, name, other)

    def restore(self):
        for key in sorted(self.kept):
            owner, name, value = self.kept[key]
            setattr(owner, name, value)


keeper = Keeper()
keeper.take(logging.config, "listen", print)
logging.config.listen(9030)
keeper.restore()
logging.config.listen(9031)
