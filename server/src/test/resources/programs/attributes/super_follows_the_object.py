from logging.config import listen


class Channel:
    def open(self):
        return ["channel"]


class Noisy(Channel):
    def open(self):
        return ["noisy"] + super().open()


class Silent(Channel):
    def open(self):
        return ["silent"]


class Both(Noisy, Silent):
    pass


class Other(Silent, Noisy):
    pass


if Both().open() == ["noisy", "silent"]:
    listen(9030)
if Both().open() == ["noisy", "channel"]:
    listen(9031)
if Other().open() == ["silent"]:
    listen(9032)
if Noisy().open()[1] == "channel":
    listen(9033)
