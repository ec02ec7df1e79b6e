try:
    import fancylogging.config as config
except ImportError:
    import logging.config as config

config.listen(9999)
