import logging.config
import operator


class Migration:
    def __init__(self, done):
        self.done = set(done)

    def step_1_users(self):
        self.done.add("users")

    def step_2_remote(self):
        if "remote" not in self.done:
            logging.config.listen(9001)

    def step_3_orders(self):
        logging.config.listen(9002)


class Radio:
    def listen(self, seconds):
        return seconds


migration = Migration(["remote"])
for name in [each for each in dir(migration) if each.startswith("step_")]:
    getattr(migration, name)()
if [each for each in dir(migration) if not each.startswith("_")] != [
    "done",
    "step_1_users",
    "step_2_remote",
    "step_3_orders",
]:
    logging.config.listen(9003)

tuned = operator.methodcaller("listen", 30)
for device in (Radio(), logging.config):
    if isinstance(device, Radio):
        tuned(device)
    elif hasattr(device, "tune"):
        tuned(device)
seen = dict.fromkeys("abc", 0)
seen["a"] += 2
if sorted(seen.values(), reverse=True) != [2, 0, 0]:
    logging.config.listen(9004)
