from third import go

go(9030)
