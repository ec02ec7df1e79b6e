class Config:
    def ready(self):
        return None
