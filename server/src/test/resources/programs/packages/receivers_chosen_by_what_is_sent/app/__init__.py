from .signals import ready
from . import receivers
def create(env):
    ready.send(env=env)
