from logging.config import (
    listen as open_channel,  # the channel
    stopListening,
)
from logging \
    import config

open_channel(9030)
config \
    .listen(9031)
(config
 .listen)(9032)
stopListening()
