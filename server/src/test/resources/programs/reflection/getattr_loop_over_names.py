import logging.config

for name in ("stopListening", "listen"):
    function = getattr(logging.config, name)
    function()
