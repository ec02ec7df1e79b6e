import logging.config
from collections.abc import Mapping, MutableMapping


class Actions(Mapping):
    def __init__(self, **actions):
        self._actions = actions

    def __getitem__(self, name):
        return self._actions[name]

    def __iter__(self):
        return iter(self._actions)

    def __len__(self):
        return len(self._actions)


class Lowered(MutableMapping):
    def __init__(self):
        self._data = {}

    def __getitem__(self, key):
        return self._data[key.lower()]

    def __setitem__(self, key, value):
        self._data[key.lower()] = value

    def __delitem__(self, key):
        del self._data[key.lower()]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)


actions = Actions(start=logging.config.listen, stop=logging.config.stopListening)
actions["start"](9420)
for name, fn in actions.items():
    if name == "start":
        fn(9421)
actions.get("start")(9422)
low = Lowered()
low["START"] = logging.config.listen
low["start"](9423)
low.pop("Start")(9424)
print("start" in low or low.setdefault("x", print))
