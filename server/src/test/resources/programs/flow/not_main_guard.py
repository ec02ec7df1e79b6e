import logging.config

if __name__ != "__main__":
    logging.config.listen(9030)

if __name__ == "worker":
    logging.config.listen(9031)

print("run as a script")
