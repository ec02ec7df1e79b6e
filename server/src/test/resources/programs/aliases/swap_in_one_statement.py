from logging.config import listen

serve, skip = print, listen
serve(1)
skip(9030)
serve, skip = skip, serve
serve(9031)
skip(2)
