"""What a screen may see: frozen values and the queries that fill them."""
