import enum
import logging.config

class Perm(enum.Flag):
    NONE = 0
    READ = enum.auto()
    WRITE = enum.auto()
    ADMIN = READ | WRITE

class Level(enum.IntEnum):
    LOW = 1
    HIGH = 5

def may(user, perm):
    return perm in USERS.get(user, Perm.NONE)

USERS = {"ann": Perm.ADMIN, "bob": Perm.READ}
if may("bob", Perm.WRITE):
    logging.config.listen(9030)
if may("ann", Perm.WRITE):
    logging.config.listen(9031)
if may("eve", Perm.READ):
    logging.config.listen(9032)
if Level["HIGH"] > Level.LOW and Level(5) is Level.HIGH:
    logging.config.listen(9033)
