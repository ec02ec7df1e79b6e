import logging.config as conf

conf.listen(9999)
