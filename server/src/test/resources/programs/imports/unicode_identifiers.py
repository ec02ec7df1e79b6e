import logging.config as ｃｏｎｆｉｇ
from logging.config import listen as hören

ｃｏｎｆｉｇ.ｌｉｓｔｅｎ(9030)
config.listen(9031)
hören(9032)
