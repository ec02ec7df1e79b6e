import sys
import logging.config

sys.modules["logging.config"].listen(9030)
conf = sys.modules.get("logging.config")
conf.listen(9031)
sys.modules["logging"].info("done")
