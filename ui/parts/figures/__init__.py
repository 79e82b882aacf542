"""Parts of the page of figures: charts, headlines, the days they are counted in."""
