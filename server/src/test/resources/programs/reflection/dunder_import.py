logging_package = __import__("logging.config")
logging_package.config.listen(9030)
config = __import__("logging.config", fromlist=["listen"])
config.listen(9031)
