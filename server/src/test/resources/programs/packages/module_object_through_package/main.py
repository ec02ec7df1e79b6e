import vendor
from vendor import log_config

vendor.log_config.listen(9030)
log_config.listen(9031)
vendor.six_moves.listen(9032)
