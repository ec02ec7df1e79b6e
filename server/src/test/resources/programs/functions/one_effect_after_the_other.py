from unittest import mock
import logging.config

probe = mock.Mock(side_effect=["closed", OSError("gone"), logging.config.listen])
answers = mock.MagicMock(return_value=3, side_effect=lambda port: mock.DEFAULT if port else 5)


def ask(times):
    for number in range(times):
        try:
            answer = probe(number)
        except OSError:
            logging.config.listen(9000 + number)
            continue
        if answer != "closed":
            answer(9002)
        elif number:
            logging.config.listen(1)


ask(3)
try:
    probe(4)
    logging.config.listen(2)
except StopIteration:
    logging.config.listen(9003)
if answers(0) == 5 and answers(1) == 3:
    logging.config.listen(9004)
