import logging.config
from unittest.mock import patch

patcher = patch.object(logging.config, "listen")
fake = patcher.start()
logging.config.listen(9030)
patcher.stop()
logging.config.listen(9031)
print(fake.call_count)
