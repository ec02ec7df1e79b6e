from shop.web.views import index

index()
