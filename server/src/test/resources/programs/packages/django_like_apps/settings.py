INSTALLED_APPS = ["logs", "users"]
