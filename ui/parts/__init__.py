"""What pages are made of: here what many use, in a folder each what belongs to one."""
