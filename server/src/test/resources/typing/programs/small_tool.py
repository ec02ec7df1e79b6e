from logging.config import *
import sys


def words(text):
    return [word for word in text.split() if word.isalpha()]


def longest(text):
    return max(words(text), key=len, default="")


def open_port():
    t = listen(9999)
    t.daemon = True
    return t


text = "the quick brown fox"
print(longest(text), file=sys.stderr)
open_port()
listen(port=9998)
