"""Parts of the page that waits for a parcel."""
