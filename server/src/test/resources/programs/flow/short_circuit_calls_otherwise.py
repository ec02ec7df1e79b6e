import logging.config

enabled = True
disabled = False
enabled and logging.config.listen(9030)
disabled and logging.config.listen(9031)
disabled or logging.config.listen(9032)
None or (disabled and print) or logging.config.listen(9033)
x = logging.config.listen(9034) if enabled else logging.config.listen(9035)
