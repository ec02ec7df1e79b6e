from logging import config

config.listen(9999)
