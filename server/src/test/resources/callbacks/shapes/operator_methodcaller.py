import logging.config
import operator

logging.config.listen(9030, verify=operator.methodcaller("strip"))
