"""What a camera that is tried delivers, in words: size, speed, sharpness, light, and whether it lives."""

from PySide6.QtCore import QCoreApplication

from station.devices.camera_trial import Seen
from station.domain.photography import PhotographLimits
from ui.parts.step_list import Step, StepState

translate = QCoreApplication.translate
FEWEST = 10.0
"""Pictures a second under which the live picture is hard to aim with."""


def seen_words(seen: Seen, limits: PhotographLimits) -> tuple[Step, ...]:
    """One line for each; what will not do for photographs says what helps."""
    return (_size(seen, limits), _speed(seen), _sharpness(seen, limits), _light(seen, limits))


def _size(seen: Seen, limits: PhotographLimits) -> Step:
    title = translate("Camera", "{width} × {height} pixels").format(width=seen.width, height=seen.height)
    if seen.width < limits.least_width:
        least = translate("Camera", "Photographs need {n} pixels across: choose another camera or setting of it.")
        return Step(StepState.STOP, title, least.format(n=limits.least_width))
    return Step(StepState.DONE, title)


def _speed(seen: Seen) -> Step:
    title = translate("Camera", "{n} pictures a second").format(n=f"{seen.per_second:.0f}")
    if seen.still:
        return Step(StepState.STOP, title, translate("Camera", "They are all the same: the camera stands still."))
    if seen.per_second < FEWEST:
        return Step(StepState.LOOK, title, translate("Camera", "Slow: look at the cable, the network or the light."))
    return Step(StepState.DONE, title)


def _sharpness(seen: Seen, limits: PhotographLimits) -> Step:
    if seen.sharpness < limits.sharpness:
        text = translate("Camera", "Nothing to be read would be sharp: turn the lens or change the distance.")
        return Step(StepState.LOOK, translate("Camera", "Blurred, or nothing with edges in it"), text)
    return Step(StepState.DONE, translate("Camera", "Sharp"))


def _light(seen: Seen, limits: PhotographLimits) -> Step:
    if seen.light < limits.darkest:
        return Step(StepState.LOOK, translate("Camera", "Too dark"), translate("Camera", "Turn on more light."))
    return Step(StepState.DONE, translate("Camera", "Light enough"))
