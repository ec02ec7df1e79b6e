import argparse
import contextlib
import io
from logging.config import listen


def even(text):
    number = int(text)
    if number % 2:
        raise argparse.ArgumentTypeError(f"{number} is odd")
    return number


def serve(words):
    parser = argparse.ArgumentParser(prog="serve")
    parser.add_argument("--port", type=even, required=True)
    return listen(parser.parse_args(words).port)


def refused(words):
    said = io.StringIO()
    try:
        with contextlib.redirect_stderr(said):
            argparse.ArgumentParser().add_argument("port", type=even)
            parser = argparse.ArgumentParser(prog="other")
            parser.add_argument("port", type=even)
            parser.parse_args(words)
            listen(9030)
    except SystemExit:
        return 2
    return 0


for words in (["9031"], ["x"], []):
    if refused(words) == 0:
        listen(9032)
try:
    serve(["--port", "9033"])
except SystemExit:
    listen(9034)
