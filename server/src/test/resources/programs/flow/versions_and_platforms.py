import sys

if sys.version_info >= (3, 4):
    from logging.config import listen
else:

    def listen(port, verify=None):
        print("too old")


listen(9030)
if sys.version_info < (3,):
    listen(9031)
if sys.version_info[0] == 2:
    listen(9032)
if sys.platform == "no such platform":
    listen(9033)
