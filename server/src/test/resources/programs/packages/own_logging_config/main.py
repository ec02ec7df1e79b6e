from mylogging import config

config.listen(9030)
config.real(9031)
