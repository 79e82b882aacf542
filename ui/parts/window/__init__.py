"""Parts of the window around every page: header, rail, lights, notices."""
