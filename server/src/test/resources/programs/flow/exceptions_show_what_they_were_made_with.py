from logging.config import listen


class Refused(Exception):
    code = 403

    def __init__(self, who):
        super().__init__(f"{who} is refused")
        self.who = who


class Plain:
    def __repr__(self):
        return "plain"


def enter(who):
    if who == "guest":
        raise Refused(who)
    raise LookupError("nobody")


try:
    enter("guest")
except Refused as refused:
    if str(refused) == "guest is refused" and refused.args == ("guest is refused",):
        listen(9030)
    else:
        listen(9031)
try:
    enter("nobody")
except LookupError as error:
    if f"{error}" == "nobody":
        listen(9032)
    if str(error) != "nobody":
        listen(9033)
if repr(Plain()) == str(Plain()) == "plain":
    listen(9034)
else:
    listen(9035)
