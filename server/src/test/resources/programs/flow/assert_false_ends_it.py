from logging.config import listen

try:
    assert False, listen(9030)
    listen(9031)
except AssertionError:
    print("stopped")
