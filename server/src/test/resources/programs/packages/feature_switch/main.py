import features
import logging.config

if features.is_on("remote_logs"):
    logging.config.listen(9211)

with features.override(remote_logs=False):
    if features.is_on("remote_logs"):
        logging.config.listen(1)


@features.gated("remote_logs")
def start():
    return logging.config.listen(9212)


start()
