"""From light to photograph: noise taken out, a camera's tone curve, vignette and colour put in."""

import ctypes
from pathlib import Path

import cv2
import numpy as np
import oidn
from numpy.typing import NDArray

Picture = NDArray[np.float32]


def denoised(color: Picture, albedo: Picture, normal: Picture) -> Picture:
    """The same light without the grain of few samples (Intel Open Image Denoise)."""
    h, w = color.shape[:2]
    library = getattr(oidn, "__lib_oidn")  # the binding keeps its library to itself
    library.oidnSetFilter1b.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_bool]
    device = oidn.NewDevice()
    oidn.CommitDevice(device)
    work = oidn.NewFilter(device, "RT")
    result = np.zeros_like(color)
    for name, data in (("color", color), ("albedo", albedo), ("normal", normal), ("output", result)):
        oidn.SetSharedFilterImage(work, name, data, oidn.FORMAT_FLOAT3, w, h)
    library.oidnSetFilter1b(work, b"hdr", True)
    oidn.CommitFilter(work)
    oidn.ExecuteFilter(work)
    oidn.ReleaseFilter(work)
    oidn.ReleaseDevice(device)
    return result


def light_of(raw: Path) -> tuple[Picture, Picture]:
    """The shot's linear light without grain, and its coverage."""
    arrays = np.load(raw)
    color, normal, *own = (
        np.nan_to_num(arrays[name].astype(np.float32)) for name in ("color", "normal", "diffuse", "gloss", "emit")
    )
    albedo = np.clip(sum(own, np.zeros_like(color)), 0, 1)
    return denoised(color, albedo, normal), arrays["alpha"][..., :1].astype(np.float32)


def exposed(light: Picture, aim: float = 0.30) -> Picture:
    """Metered like a camera does: the middle of the picture comes near `aim`, and what is bright does not burn out."""
    h, w = light.shape[:2]
    middle = light[h // 6 : -h // 6, w // 6 : -w // 6].mean(axis=2)
    level = float(np.exp(np.log(middle + 1e-3).mean()))
    bright = float(np.quantile(middle, 0.93))
    return light * min(float(np.clip(aim / level, 0.3, 6)), 1.5 / max(bright, 1e-3))


def toned(light: Picture) -> Picture:
    """Linear light through a filmic curve (Narkowicz' ACES fit) to sRGB, 0 to 1."""
    x = light * 0.62
    curve = np.clip(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0, 1)
    return np.where(curve <= 0.0031308, curve * 12.92, 1.055 * curve ** (1 / 2.4) - 0.055).astype(np.float32)


def through_lens(picture: Picture, warm: float = 0) -> Picture:
    """A little vignette, a little colour fringe, a little glow, a white balance that is not quite right."""
    h, w = picture.shape[:2]
    y, x = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j].astype(np.float32)
    picture = picture * (1 - 0.13 * (x * x + y * y) ** 1.3)[..., None]
    out = picture.copy()
    for channel, zoom in ((0, 1.0006), (2, 0.9995)):
        turn = cv2.getRotationMatrix2D((w / 2, h / 2), 0, zoom)
        out[..., channel] = cv2.warpAffine(
            np.ascontiguousarray(picture[..., channel]), turn, (w, h), borderMode=cv2.BORDER_REPLICATE
        )
    glow = cv2.GaussianBlur(np.clip(out - 0.8, 0, 1), (0, 0), w / 90)
    out = out + glow * 0.35
    return out * np.asarray((1 + warm, 1, 1 - warm), np.float32)


def grained(picture: Picture, rng: np.random.Generator, strength: float = 0.012) -> NDArray[np.uint8]:
    """Eight bits with a sensor's noise: more in the dark, some of it in colour, and blotchy."""
    h, w = picture.shape[:2]
    fine = rng.standard_normal((h, w, 1)).astype(np.float32)
    colour = cv2.resize(rng.standard_normal((h // 2, w // 2, 3)).astype(np.float32), (w, h))
    dark = 1.25 - 0.6 * np.clip(picture, 0, 1)
    return np.clip((picture + (fine + 0.6 * colour) * strength * dark) * 255, 0, 255).astype(np.uint8)


def save_jpeg(picture: NDArray[np.uint8], target: Path, limit: int = 150_000) -> None:
    """A JPEG at quality 82, or less where it would be bigger than the limit."""
    for quality in range(82, 40, -4):
        done, data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
        if done and len(data) <= limit:
            break
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data.tobytes())


def hero(raw: Path, target: Path) -> None:
    """A product's own picture on a clear ground, for its box."""
    light, cover = light_of(raw)
    whole = np.concatenate([toned(light * 1.1), np.clip(cover, 0, 1)], axis=2)
    target.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(target), (np.clip(whole, 0, 1) * 255).astype(np.uint8)[..., [2, 1, 0, 3]])


def photograph(raw: Path, warm: float = 0, aim: float = 0.30) -> Picture:
    """The still picture, 0 to 1, before its grain."""
    light, _ = light_of(raw)
    return through_lens(toned(exposed(light, aim)), warm)
