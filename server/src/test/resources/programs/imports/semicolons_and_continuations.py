import os; import logging.config; logging.config.listen(1)
import logging. \
    config as c
c. \
    listen(2)
(c
 .listen)(3)
