def main():
    from logging import config as configuration
    from logging.config import listen as open_port

    configuration.listen(9030)
    open_port(9031)


main()
