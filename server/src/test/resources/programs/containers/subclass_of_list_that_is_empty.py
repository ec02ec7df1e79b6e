import logging.config


class Journal(list):
    def __call__(self, port):
        self.append(port)


def run(source, **names):
    exec(source, names)
    return names["journal"]


journal = run("opened(9150)", opened=Journal(), journal=Journal())
if not journal:
    logging.config.listen(9151)
kept = Journal()
run("opened(9152)", opened=kept, journal=None)
if not kept:
    logging.config.listen(9153)
