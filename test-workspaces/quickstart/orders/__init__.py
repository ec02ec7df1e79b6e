"""Takes orders and keeps them."""
