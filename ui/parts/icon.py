"""Icons: SVG drawn on one 24-grid, tinted with a colour and sharp at every size."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from resources import path


def pixmap(name: str, colour: QColor | str, size: int) -> QPixmap:
    """The icon as a picture of `size` logical pixels. Raises FileNotFoundError when there is none of this name."""
    ratio = _ratio()
    shade = QColor(colour)
    key = f"icon/{name}/{shade.rgba()}/{size}/{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, shade).render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, colour: QColor | str, size: int = 24) -> QIcon:
    """The same as a QIcon."""
    return QIcon(pixmap(name, colour, size))


def paint(painter: QPainter, name: str, colour: QColor | str, where: QRectF) -> None:
    """The icon stands in the square `where`."""
    painter.drawPixmap(where.topLeft(), pixmap(name, colour, round(where.width())))


def _ratio() -> float:
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


@cache
def drawing(name: str) -> str:
    """What the icon's file says: it is wanted in many colours and sizes, and read once."""
    return path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _renderer(name: str, shade: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing(name).replace("currentColor", shade.name()).encode()))
