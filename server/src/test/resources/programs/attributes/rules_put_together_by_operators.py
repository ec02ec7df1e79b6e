import logging.config

class Rule:
    def __init__(self, test):
        self.test = test
    def __and__(self, other):
        return Rule(lambda x: self.test(x) and other.test(x))
    def __or__(self, other):
        return Rule(lambda x: self.test(x) or other.test(x))
    def __invert__(self):
        return Rule(lambda x: not self.test(x))
    def __call__(self, x):
        return self.test(x)

is_local = Rule(lambda c: c["host"] == "localhost")
has_port = Rule(lambda c: "port" in c)
high = Rule(lambda c: c.get("port", 0) > 1024)
safe = is_local & has_port & ~high
conf = {"host": "localhost", "port": 9030}
if safe(conf):
    logging.config.listen(conf["port"])
if (is_local & high)(conf):
    logging.config.listen(9031)
if (~is_local | ~has_port)(conf):
    logging.config.listen(9032)
