import sys

if sys.version_info >= (3, 4):
    from modern import start_listener
else:
    from ancient import start_listener
