"""What is done on each page: an intent comes in, an operation goes to the desk, and its answer to the page."""
