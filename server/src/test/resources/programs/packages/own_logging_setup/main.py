import logging_setup

logging_setup.configure()
logging_setup.listen(9030)
