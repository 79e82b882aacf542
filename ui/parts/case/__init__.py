"""Parts of a case that is worked on: its head, its items and questions, its photographs, its sheets."""
