from starters import STARTERS

STARTERS["remote"](9030)
STARTERS["local"](9031)
