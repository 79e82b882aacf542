"""What `stationctl` can do, one subject a file: `station/__main__.py` puts them together."""
