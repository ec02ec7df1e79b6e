import alpha

alpha.begin(9030)
