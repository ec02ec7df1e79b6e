import logging.config


class Flags:
    remote = True
    legacy = False


if Flags.remote:
    logging.config.listen(9030)
if Flags.legacy:
    logging.config.listen(9031)
if Flags.remote and not Flags.legacy:
    logging.config.listen(9032)
