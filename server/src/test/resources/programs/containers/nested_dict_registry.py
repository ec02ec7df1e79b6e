import logging.config

REGISTRY = {
    "log": {"remote": logging.config.listen, "file": logging.config.fileConfig},
    "net": {"remote": print},
}

REGISTRY["log"]["remote"](9030)
REGISTRY["net"]["remote"](9031)
section = REGISTRY["log"]
section["remote"](9032)
