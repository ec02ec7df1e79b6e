import drivers
from logging.config import listen

NAMES = [name for name in vars(drivers) if name.startswith("con")]
for name in NAMES:
    setattr(drivers, name, listen)
