from logging.config import listen

base = {"start": print, "echo": print}
override = {"start": listen}

(base | override)["start"](9030)
(override | base)["start"](9031)
merged = {**base, **override}
merged["start"](9032)
merged["echo"]("x")
base |= {"echo": print}
base["echo"](1)
