"""Pages: one page, one file; a page shows a view and says intents, and knows no other page."""
