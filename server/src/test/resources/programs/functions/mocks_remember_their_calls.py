import logging.config
from unittest import mock


class Mailer:
    def send(self, to, subject="", *, urgent=False):
        return f"{to}: {subject}"


class Shop:
    def __init__(self, mailer):
        self.mailer = mailer

    def order(self, amount):
        if amount > 100:
            self.mailer.send("boss", subject="large", urgent=True)
        self.mailer.send("customer")
        return amount


def refused(check, *arguments, **keywords):
    try:
        check(*arguments, **keywords)
    except AssertionError:
        return True
    return False


mailer = mock.Mock()
Shop(mailer).order(50)
if mailer.send.call_count != 1 or not mailer.send.called or mailer.close.called:
    logging.config.listen(9001)
mailer.send.assert_called_once_with("customer")
Shop(mailer).order(500)
if [call.args[0] for call in mailer.send.call_args_list] != ["customer", "boss", "customer"]:
    logging.config.listen(9002)
if mailer.send.call_args_list[1].kwargs["subject"] != "large" or mailer.send.call_args[0] != ("customer",):
    logging.config.listen(9003)
if not refused(mailer.send.assert_called_once) or not refused(mailer.send.assert_not_called):
    logging.config.listen(9004)
if refused(mailer.send.assert_called_with, "customer") or not refused(mailer.send.assert_called_with, "boss"):
    logging.config.listen(9005)
mailer.send.reset_mock()
if mailer.send.called or mailer.send.call_args is not None:
    logging.config.listen(9006)
with mock.patch.object(Mailer, "send", return_value="sent") as send:
    if Mailer().send("a") != "sent" or not send.called:
        logging.config.listen(9007)
for amount in (1, 2):
    counted = mock.MagicMock(side_effect=[amount, ValueError])
    if counted() != amount or counted.call_count != 1:
        logging.config.listen(9008)
    try:
        counted("again")
        logging.config.listen(9009)
    except ValueError:
        if counted.call_count == 2 and amount == 2:
            logging.config.listen(9010)
