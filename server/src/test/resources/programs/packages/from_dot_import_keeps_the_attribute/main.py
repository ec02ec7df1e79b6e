import plugins

plugins.again(9030)
plugins.remote(9031)
