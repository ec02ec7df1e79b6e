import logging

package = logging
config = package.config
config.listen(9999)
