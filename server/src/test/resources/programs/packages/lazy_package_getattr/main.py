import lazy

lazy.listen(9030)
