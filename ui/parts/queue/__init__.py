"""Parts of lists of cases: the queue, the search, what is still open."""
