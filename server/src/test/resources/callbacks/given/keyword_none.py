import logging.config

receiver = logging.config.listen(9030, verify=None)
receiver.start()
