class Setup:
    from logging import config as conf
    thread = conf.listen(9999)
