"""Attributes that objects of the library have or lack, and what exceptions say."""

import email.message
import logging.config
import urllib.error

try:
    raise urllib.error.URLError("gone")
except urllib.error.URLError as error:
    if str(error) != "gone":
        logging.config.listen(1)
    if hasattr(error, "reason"):
        logging.config.listen(2)
try:
    raise KeyError("k")
except KeyError as error:
    if not hasattr(error, "code"):
        logging.config.listen(3)
if not hasattr(email.message.Message(), "nope"):
    logging.config.listen(4)
if getattr(email.message.Message(), "nope", None) is None:
    logging.config.listen(5)
