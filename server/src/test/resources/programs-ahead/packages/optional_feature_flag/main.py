import features
import features.remote

if features.enabled("remote"):
    features.remote.start(9030)
if features.enabled("debug"):
    features.remote.start_debug(9031)
