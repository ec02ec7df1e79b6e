from api import Api

Api("local").logs.open(9030)
