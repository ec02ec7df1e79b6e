import logging.config
import settings
import cli

cli.apply(["--quiet", "--port=9030"])
if settings.VERBOSE:
    logging.config.listen(settings.PORT)
if settings.PORT == 9030:
    logging.config.listen(9031)
