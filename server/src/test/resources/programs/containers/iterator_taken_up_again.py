import logging.config


class Feed:
    def __init__(self, lines):
        self.lines = iter(lines)

    def next_line(self):
        for line in self.lines:
            return line
        return None


feed = Feed(["hello", "remote"])
if feed.next_line() == "remote":
    logging.config.listen(9130)
if feed.next_line() == "remote":
    logging.config.listen(9131)

ports = iter([9132, 0, 9133])
for port in ports:
    if port == 0:
        break
for port in ports:
    logging.config.listen(port)
