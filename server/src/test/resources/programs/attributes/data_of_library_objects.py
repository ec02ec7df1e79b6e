import argparse
import logging.config
import re
import threading

thread = threading.Thread(target=print)
if not thread.daemon:
    logging.config.listen(9030)

match = re.match("(?P<name>a)?b", "b")
if match.lastgroup is None:
    logging.config.listen(9031)

parser = argparse.ArgumentParser()
if parser.epilog:
    pass
else:
    logging.config.listen(9032)

error = ValueError("port")
if error.__cause__ is None:
    logging.config.listen(9033)

marker = object()
if getattr(marker, "port", None) is None:
    logging.config.listen(9034)
