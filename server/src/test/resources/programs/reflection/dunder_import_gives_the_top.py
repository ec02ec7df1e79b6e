logging = __import__("logging.config")
logging.config.listen(9030)

config = __import__("logging.config", fromlist=["listen"])
config.listen(9031)
try:
    logging.listen(9032)
except AttributeError:
    pass
