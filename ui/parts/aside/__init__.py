"""Parts of the page of a parcel that is put aside."""
