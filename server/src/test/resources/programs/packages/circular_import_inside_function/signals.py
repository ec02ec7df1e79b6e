import logging.config


def fire(sender):
    from models import Model

    if isinstance(sender, Model):
        logging.config.listen(9030)
    Model.opener = logging.config.listen
    Model.opener(9031)
