import api

api.listen(9030)
