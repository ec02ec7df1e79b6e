import logging.config

original = [logging.config.listen]
copy = list(original)
copy[0] = print
copy[0]("copied")
original[0](9030)
alias = original
alias[0] = print
original[0]("aliased")
