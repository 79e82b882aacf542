"""The camera: which one, its live picture, and what a try says of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent

from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.photo.camera_view import CameraView
from ui.parts.saying import Saying
from ui.parts.settings.form import SettingsForm
from ui.parts.settings.kind_field import KindField
from ui.parts.step_list import Step, StepList
from ui.setting_intents import CameraTried

_NARROWEST = 400


class CameraTab(SettingsForm):
    """`tried` carries a CameraTried: the picture of that source is shown, and measured."""

    tried = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.source = KindField("devices.camera", ("auto", "simulated"), {"index": "0", "address": "rtsp://"})
        self.attempt = BigButton(icon_name="camera", meaning="brand")
        self.camera, self.seen, self.trouble = CameraView(), StepList(), Saying("stop")
        self._caption = Label(role="muted", wrap=True)
        self.add(0, self.source)
        self.cards[0].body.addWidget(self.attempt)
        self.cards[0].body.addWidget(self.trouble)
        self.cards[0].body.addWidget(self.seen)
        self.cards[1].body.addWidget(self.camera, 0, Qt.AlignmentFlag.AlignTop)
        self.cards[1].body.addWidget(self._caption)
        self.camera.set_ground("card")
        self.attempt.clicked.connect(self._try)
        self.retranslate()

    def show_image(self, image: QImage) -> None:
        """The newest picture of the source that is tried, or of the bench."""
        self.camera.show_image(image)

    def show_trying(self, source: str) -> None:
        """This source is being tried: nothing is known of it yet."""
        names = {answer.value: answer.text() for answer in self.source.kinds.answers()}
        self.camera.show_trouble("")
        self.camera.set_caption(names.get(source, source))
        self.trouble.say("info", self.tr("Trying: {source}").format(source=names.get(source, source)))
        self.seen.show_steps(())

    def show_seen(self, steps: tuple[Step, ...]) -> None:
        """What the camera delivers, in words."""
        self.trouble.say("info", "")
        self.seen.show_steps(steps)

    def show_trouble(self, text: str) -> None:
        """Why no picture comes."""
        self.trouble.say("stop", text)

    def retranslate(self) -> None:
        self.titles[0].setText(self.tr("Which camera"))
        self.titles[1].setText(self.tr("Live picture"))
        self.source.name(
            self.tr("Source"),
            self.tr("A number is a camera at this computer; an address begins with rtsp:// or http://"),
        )
        self.source.set_texts(self.tr("First one found"), self.tr("Simulated"), self.tr("Number"), self.tr("Address"))
        self.attempt.setText(self.tr("Try this camera"))
        self._caption.setText(self.tr("Hold something with print on it to the camera: sharpness needs edges."))
        super().retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = max(_NARROWEST, (self.width() - 24) // 2 - 40)
        self.camera.setFixedSize(wide, wide * 9 // 16)

    @Slot()
    def _try(self) -> None:
        self.tried.emit(CameraTried(str(self.source.value())))
