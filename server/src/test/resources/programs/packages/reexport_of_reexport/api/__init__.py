from .v1 import listen
