"""Parts of the supervisor's review: the wall of photographs, and a unit looked at closely."""
