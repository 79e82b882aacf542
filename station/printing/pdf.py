"""The three documents the bench prints, as PDF."""

from station.printing.return_label import return_label
from station.printing.rma_label import RmaLabel, rma_label
from station.printing.slip import slip

__all__ = ["RmaLabel", "return_label", "rma_label", "slip"]
