from .mixins import AuditMixin, ReloadMixin


class AdminView(AuditMixin, ReloadMixin):
    def post(self):
        self.audit()
        return self.reload()
