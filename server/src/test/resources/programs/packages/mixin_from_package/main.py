from app.views import AdminView

AdminView().post()
