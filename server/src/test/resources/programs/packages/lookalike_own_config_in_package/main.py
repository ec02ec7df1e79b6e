from app import config

config.listen(9030)
