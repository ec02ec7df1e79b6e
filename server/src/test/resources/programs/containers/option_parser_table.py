"""An old style script: a table of options with their functions."""
import logging.config


def usage(_):
    print("usage: tool [-l PORT]")


OPTIONS = (
    ("-h", usage, "help"),
    ("-l", logging.config.listen, "listen for logging configurations"),
)


def run(argv):
    for flag, function, _ in OPTIONS:
        if flag in argv:
            function(argv[-1])


run(["-l", "9030"])
