import shop.web.views

shop.web.views.index()
