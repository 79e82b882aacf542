"""All tables together: whoever imports it knows the whole schema."""

from station.storage import figures_records, people_records, print_records, quarantine_records, review_records
from station.storage.records import metadata

__all__ = ["figures_records", "metadata", "people_records", "print_records", "quarantine_records", "review_records"]
