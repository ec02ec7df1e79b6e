from models import Model

Model().save()
