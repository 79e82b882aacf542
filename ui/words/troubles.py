"""What is broken and what helps: the codes of DeviceTrouble and StorageTrouble in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TROUBLES = {
    "no_such_source": QT_TRANSLATE_NOOP(
        "Trouble", "There is no camera at this place. Check the cable and the settings."
    ),
    "no_such_port": QT_TRANSLATE_NOOP("Trouble", "The scanner is not there. Check the cable."),
    "unplugged": QT_TRANSLATE_NOOP("Trouble", "Unplugged. Plug it in again: it comes back by itself."),
    "stalled": QT_TRANSLATE_NOOP("Trouble", "No picture comes. Trying again."),
    "no_picture": QT_TRANSLATE_NOOP("Trouble", "No picture comes. Trying again."),
    "still": QT_TRANSLATE_NOOP("Trouble", "The picture cannot be kept. Take it again."),
    "no_media": QT_TRANSLATE_NOOP("Trouble", "Out of paper."),
    "paper_jam": QT_TRANSLATE_NOOP("Trouble", "The paper is jammed."),
    "cover_open": QT_TRANSLATE_NOOP("Trouble", "The cover is open."),
    "no_ink": QT_TRANSLATE_NOOP("Trouble", "Out of ribbon or ink."),
    "offline": QT_TRANSLATE_NOOP("Trouble", "The printer is off or out of reach."),
    "paused": QT_TRANSLATE_NOOP("Trouble", "The print queue is paused."),
    "unreachable": QT_TRANSLATE_NOOP("Trouble", "It does not answer."),
    "rejected": QT_TRANSLATE_NOOP("Trouble", "It does not take the job."),
    "no_such_printer": QT_TRANSLATE_NOOP("Trouble", "There is no printer of this name."),
    "cancelled": QT_TRANSLATE_NOOP("Trouble", "The job was cancelled at the printer."),
    "aborted": QT_TRANSLATE_NOOP("Trouble", "The printer gave the job up."),
    "unsure": QT_TRANSLATE_NOOP("Trouble", "Perhaps it came out: look at the printer before printing again."),
    "stopped": QT_TRANSLATE_NOOP("Trouble", "The station was being closed."),
    "jobs_failed": QT_TRANSLATE_NOOP("Trouble", "Labels did not come out: see the queue."),
    "folder_unwritable": QT_TRANSLATE_NOOP("Trouble", "The folder cannot be written to."),
    "folder": QT_TRANSLATE_NOOP("Trouble", "The folder cannot be read or written."),
    "read_only": QT_TRANSLATE_NOOP("Trouble", "The folder cannot be written to."),
    "disk_full": QT_TRANSLATE_NOOP("Trouble", "The disk is full."),
    "disk_failed": QT_TRANSLATE_NOOP("Trouble", "The disk reports errors. Call the supervisor."),
    "database": QT_TRANSLATE_NOOP("Trouble", "The database cannot be opened."),
    "in_use": QT_TRANSLATE_NOOP("Trouble", "Another station has these data open."),
    "network_folder": QT_TRANSLATE_NOOP("Trouble", "The data lie on a network folder: they must be on this machine."),
    "newer_schema": QT_TRANSLATE_NOOP("Trouble", "The data were written by a newer program."),
    "foreign_file": QT_TRANSLATE_NOOP("Trouble", "The file is not a database of this program."),
    "broken_file": QT_TRANSLATE_NOOP("Trouble", "The database file is damaged. Restore a backup."),
    "broken_backup": QT_TRANSLATE_NOOP("Trouble", "The backup is damaged."),
    "not_a_backup": QT_TRANSLATE_NOOP("Trouble", "This file is not a backup."),
    "no_station": QT_TRANSLATE_NOOP("Trouble", "There is no station in this folder."),
    "settings": QT_TRANSLATE_NOOP("Trouble", "The settings cannot be read."),
    "bad_setting": QT_TRANSLATE_NOOP("Trouble", "A setting is not right."),
    "contradicted": QT_TRANSLATE_NOOP(
        "Trouble", "Customer service has taken its approval back meanwhile: a supervisor decides what counts."
    ),
    "approved_again": QT_TRANSLATE_NOOP(
        "Trouble", "Customer service has approved it again: a supervisor says whether the decision counts."
    ),
    "conflict": QT_TRANSLATE_NOOP("Trouble", "Another decision stands under the same number."),
    "unexpected": QT_TRANSLATE_NOOP("Trouble", "Something went wrong. It is in the log."),
}
