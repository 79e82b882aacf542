"""Parts by which people are known: names, PINs, signatures."""
