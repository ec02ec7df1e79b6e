import logging.config


def create(factory, **options):
    return factory(**options)


create(logging.config.listen, port=9030)
create(dict, port=9031)
