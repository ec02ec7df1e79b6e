from conf import settings
from loading import import_string

import_string(settings.STARTER)(settings.PORT)
import_string(settings.STOPPER)()
