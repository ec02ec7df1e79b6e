import logging.config
from logging import conﬁg as ﬁ

ｌｏｇｇｉｎｇ.config.ｌｉｓｔｅｎ(1)
fi.listen(2)
größe = logging.config.listen
größe(3)
