import logging
import logging.config

log = logging
log_config = log.config
lc = cfg = log_config

lc.listen(9030)
cfg.listen(9031)
log.config.listen(9032)
log.info("ready")
