import logging.config


class ReloadMixin:
    def reload(self):
        return logging.config.listen(9030)


class AuditMixin:
    def audit(self):
        return None
