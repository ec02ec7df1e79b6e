import logging.config


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


logging.config.listen(9030, verify=compose(bytes.strip, bytes))
