"""Everything printed: labels with true barcodes, carriers' labels, boxes' faces, seals, serial plates, keys."""

import json
from dataclasses import dataclass
from pathlib import Path

import barcode
from PIL import Image, ImageDraw, ImageFilter, ImageFont

HERE = Path(__file__).parent
FONTS = HERE.parents[1] / "fonts"
CASES = HERE.parent / "cases"
INK = (22, 22, 24)
TOUR = (
    "RMA-2026-004811",
    "RMA-2026-004817",
    "RMA-2026-004823",
    "RMA-2026-004842",
    "RMA-2026-004830",
    "RMA-2026-009999",
)
RETURNS = ("RMA-2026-004817-R1", "RMA-2026-004823-R1")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A piece of paper, drawn in millimetres from its upper left corner."""

    image: Image.Image
    dots: float

    def text(
        self, x: float, y: float, words: str, size: float, weight: str = "Regular", ink: tuple[int, ...] = INK
    ) -> None:
        font = ImageFont.truetype(str(FONTS / f"Inter-{weight}.ttf"), round(size * self.dots))
        ImageDraw.Draw(self.image).text((x * self.dots, y * self.dots), words, ink, font)

    def block(self, x: float, y: float, w: float, h: float, ink: tuple[int, ...] = INK, radius: float = 0) -> None:
        edges = [round(v * self.dots) for v in (x, y, x + w, y + h)]
        ImageDraw.Draw(self.image).rounded_rectangle(edges, radius * self.dots, ink)

    def bars(self, x: float, y: float, w: float, h: float, kind: str, content: str) -> None:
        pattern = barcode.get(kind, content).build()[0].replace("G", "1")
        start, module = round(x * self.dots), max(1, int(w * self.dots / len(pattern)))
        draw = ImageDraw.Draw(self.image)
        for place, bar in enumerate(pattern):
            if bar == "1":
                left = start + place * module
                draw.rectangle((left, y * self.dots, left + module - 1, (y + h) * self.dots), INK)

    def fit(self, x: float, y: float, w: float, h: float, picture: Path) -> None:
        """The picture's own outline fills the space, in its middle."""
        if not picture.exists():
            return
        art = Image.open(picture).convert("RGBA")
        art = art.crop(art.getchannel("A").point(lambda cover: 255 if cover > 40 else 0).getbbox())
        scale = min(w * self.dots / art.width, h * self.dots / art.height)
        art = art.resize((round(art.width * scale), round(art.height * scale)))
        corner = (round((x + w / 2) * self.dots - art.width / 2), round((y + h / 2) * self.dots - art.height / 2))
        self.image.paste(art, corner, art)


def sheet(w: float, h: float, ground: tuple[int, ...] = (246, 246, 244), dots: float = 12) -> Sheet:
    """A blank sheet of w × h millimetres."""
    return Sheet(Image.new("RGB", (round(w * dots), round(h * dots)), ground), dots)


def _case(number: str) -> dict[str, object] | None:
    path = CASES / f"{number}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def _sender(number: str) -> list[str]:
    case = _case(number)
    if case is None:
        return ["L. Moreau", "11 rue du Moulin", "38000 Grenoble", "FR"]
    who = case["customer"]
    where = who["address"]  # type: ignore[index]  # every case of the tour has an address
    return [who["name"], *where["lines"], f"{where['postal_code']} {where['city']}", where["country"]]  # type: ignore[index]


def rma_label(number: str) -> Image.Image:
    """The label that the customer printed and stuck on the parcel, A6 across."""
    paper = sheet(148, 105)
    paper.block(0, 0, 148, 15)
    paper.text(6, 2.4, "RESO  ·  RETURN  ·  RETOUR", 8, "Bold", (246, 246, 244))
    paper.text(6, 18, "RMA", 4, "Medium")
    paper.text(6, 22, number.removeprefix("RMA-"), 13, "Bold")
    paper.bars(9, 40, 132, 33, "code128", number)
    paper.text(47, 74, number, 5.2, "Medium")
    paper.block(6, 82, 136, 0.4)
    paper.text(6, 84, "DA / FROM", 2.8, "SemiBold")
    paper.text(76, 84, "A / TO", 2.8, "SemiBold")
    for row, line in enumerate(_sender(number)[:4]):
        paper.text(6, 88 + row * 4, line, 3.4)
    for row, line in enumerate(("Reparto resi · Banco 2", "Via del Magazzino 1", "20100 Milano (MI)", "ITALIA")):
        paper.text(76, 88 + row * 4, line, 3.4)
    return paper.image


def return_label(code: str) -> Image.Image:
    """The bench's own label for refused goods, 100 × 150 mm."""
    paper = sheet(100, 150)
    rma = code.rsplit("-R", 1)[0]
    paper.text(6, 5, "RESO AL CLIENTE", 7.4, "Bold")
    paper.text(6, 14, "Return to customer · Retour au client", 3.6)
    paper.block(5, 21, 90, 0.6)
    paper.text(6, 24, "Mittente: Reparto resi, Via del Magazzino 1, 20100 Milano", 2.9)
    paper.text(6, 32, "DESTINATARIO", 3, "SemiBold")
    for row, line in enumerate(_sender(rma)[:5]):
        paper.text(6, 37 + row * 6.4, line, 5.2, "SemiBold" if row == 0 else "Regular")
    paper.block(5, 73, 90, 0.6)
    paper.bars(4, 78, 93, 36, "code128", code)
    paper.text(17, 116, code, 5.4, "SemiBold")
    paper.block(5, 126, 90, 0.6)
    paper.text(6, 129, f"RMA {rma}   ·   22/11/2026   ·   collo 1 di 1", 3.2)
    paper.text(6, 135, "Contiene: prodotto rifiutato e foglio con i motivi", 3.2)
    paper.text(6, 141, "Copia 1", 3.2)
    return paper.image


def carrier_label(carrier: str, town: str) -> Image.Image:
    """A carrier's own label. Its bars are an ornament: they hold no code, so the bench reads only the RMA."""
    paper = sheet(100, 80, (240, 238, 226), 8)
    paper.block(0, 0, 100, 14, (180, 30, 40) if carrier == "BRT" else (20, 60, 120))
    paper.text(5, 2, carrier, 9, "Bold", (250, 250, 250))
    paper.text(5, 17, "20100 MILANO", 8, "Bold")
    paper.text(5, 27, f"da {town}", 4.4)
    for place, wide in enumerate((3, 1, 2, 1, 4, 2, 1, 1, 3, 2, 2, 5, 1, 2, 3, 1, 1, 4, 2, 1, 3, 3, 1, 2)):
        paper.block(6 + place * 3.6, 38, wide * 0.5, 24)
    paper.text(5, 66, "Kg 2,4   ·   1/1   ·   MI-07", 5, "Medium")
    return paper.image


def seal(text: str, ink: tuple[int, int, int]) -> Image.Image:
    """A round security seal with a transparent ground, 60 × 60 mm as drawn."""
    paper = Sheet(Image.new("RGBA", (720, 720), (0, 0, 0, 0)), 12)
    draw = ImageDraw.Draw(paper.image)
    draw.ellipse((4, 4, 716, 716), (196, 201, 208, 255))
    draw.ellipse((34, 34, 686, 686), outline=(*ink, 255), width=16)
    for row in range(26):
        draw.line((90, 140 + row * 18, 630, 132 + row * 18), (*ink, 40), 3)
    paper.text(12.5, 20, "SIGILLO", 9, "Bold", ink)
    paper.text(11.5, 30, text, 4.6, "SemiBold", ink)
    paper.text(16.5, 37.5, "N° 0048117", 5, "Medium", ink)
    return paper.image


def logo(text: str) -> Image.Image:
    """Dark letters on a clear ground, 90 × 26 mm."""
    paper = Sheet(Image.new("RGBA", (1080, 312), (*INK, 0)), 12)
    paper.text(8, 0.5, text, 19, "SemiBold", (*INK, 255))
    return paper.image


def serial_plate(model: str, serial: str, ground: tuple[int, int, int], ink: tuple[int, int, int]) -> Image.Image:
    """The plate under a product. Its code is the serial number, as the maker would print it."""
    paper = sheet(80, 32, ground, 20)
    paper.text(4, 3, model, 3.8, "SemiBold", ink)
    paper.text(4, 9, "INPUT 20 V DC 3,25 A     Made in EU", 2.5, "Regular", ink)
    paper.block(3, 14, 74, 9, (250, 250, 250))
    paper.bars(6, 14.6, 68, 7.8, "code128", serial)
    paper.text(4, 25, f"S/N  {serial}", 4.6, "SemiBold", ink)
    paper.text(62, 25.6, "CE", 4, "Bold", ink)
    return paper.image


def box_front(
    brand: str, line: str, art: Path, ground: tuple[int, int, int], ink: tuple[int, int, int], size: tuple[float, float]
) -> Image.Image:
    """The face of a product's box: brand, picture, three promises."""
    w, h = size
    paper = sheet(w, h, ground, 1400 / w)
    paper.fit(w * 0.36, h * 0.2, w * 0.6, h * 0.74, art)
    paper.text(w * 0.06, h * 0.07, brand, h * 0.12, "Bold", ink)
    paper.text(w * 0.06, h * 0.22, line, h * 0.055, "Regular", ink)
    for row, word in enumerate(("USB-C", "2 anni di garanzia", "Made in EU")):
        paper.block(w * 0.06, h * (0.72 + row * 0.075), h * 0.045, h * 0.045, ink, h * 0.02)
        paper.text(w * 0.06 + h * 0.07, h * (0.717 + row * 0.075), word, h * 0.042, "Medium", ink)
    return paper.image


def box_side(
    brand: str, ground: tuple[int, int, int], ink: tuple[int, int, int], size: tuple[float, float]
) -> Image.Image:
    """A narrow face of the same box: the brand and a line of small print."""
    w, h = size
    paper = sheet(w, h, ground, 900 / w)
    letter = min(h * 0.4, w * 0.1)
    paper.text(w * 0.06, h * 0.5 - letter * 0.7, brand, letter, "Bold", ink)
    paper.text(w * 0.62, h * 0.42, "www.example.com", letter * 0.4, "Regular", ink)
    return paper.image


def box_back(
    brand: str, ground: tuple[int, int, int], ink: tuple[int, int, int], size: tuple[float, float]
) -> Image.Image:
    """The back of the same box: the brand and small print in four languages."""
    w, h = size
    paper = sheet(w, h, ground, 1400 / w)
    paper.text(w * 0.06, h * 0.06, brand, h * 0.08, "Bold", ink)
    rows = (
        "IT  Leggere le istruzioni prima dell'uso.",
        "EN  Read the instructions before use.",
        "FR  Lire la notice avant l'emploi.",
        "DE  Vor Gebrauch Anleitung lesen.",
    )
    for row, words in enumerate(rows * 2):
        paper.text(w * 0.06, h * (0.2 + row * 0.042), words, h * 0.026, "Regular", ink)
    for column, word in enumerate(("CE", "RoHS", "2026")):
        paper.text(w * (0.06 + column * 0.09), h * 0.88, word, h * 0.04, "SemiBold", ink)
    return paper.image


def leaflet() -> Image.Image:
    """The quick guide that lies in a box, A6."""
    paper = sheet(105, 148, (250, 250, 248), 8)
    paper.text(9, 10, "ASTRA 13", 9, "Bold")
    paper.text(9, 22, "Guida rapida", 6)
    paper.block(9, 60, 87, 50, (206, 212, 218), 3)
    paper.text(9, 130, "IT  EN  FR  DE  ES", 4, "Medium")
    return paper.image


def box_sticker(name: str, gtin: str, serial: str) -> Image.Image:
    """The white sticker on a box: what it is, its GTIN as EAN-13 and its serial number."""
    paper = sheet(90, 50, (248, 248, 248), 18)
    paper.text(4, 3, name, 4.4, "SemiBold")
    paper.bars(6, 11, 44, 20, "ean13", gtin)
    paper.text(10, 32, gtin, 4, "Medium")
    paper.text(4, 40, f"S/N  {serial}", 5, "SemiBold")
    paper.text(58, 14, "CE", 9, "Bold")
    paper.text(58, 26, "LOT 2641", 3.6)
    return paper.image


KEYS = ("²1234567890°+", "AZERTYUIOP^$", "QSDFGHJKLMù*", "<WXCVBN,;:!")


def key_caps(size: tuple[float, float] = (430, 130)) -> Image.Image:
    """The letters of an AZERTY keyboard where its caps will be, seen from above."""
    paper = sheet(*size, ground=(34, 35, 38), dots=6)
    for row, letters in enumerate(KEYS):
        for column, letter in enumerate(letters):
            paper.text(12 + row * 7 + column * 19.2 + 5, 28 + row * 19.2 + 3, letter, 6.4, "Medium", (232, 232, 232))
    return paper.image


def _soften(image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(0.6))


def make_all(folder: Path, heroes: Path) -> None:
    """Every printed thing is a PNG in the folder. `heroes` holds the products' own pictures for their boxes."""
    prints = {f"label-{number}": rma_label(number) for number in TOUR}
    prints |= {f"return-{code}": return_label(code) for code in RETURNS}
    prints |= {"carrier-siena": carrier_label("BRT", "SIENA"), "carrier-bristol": carrier_label("DPD", "BRISTOL")}
    prints |= {"carrier-parma": carrier_label("BRT", "PARMA"), "carrier-lyon": carrier_label("CHRONOPOST", "LYON")}
    prints |= {"seal": seal("DI GARANZIA", (170, 32, 40)), "seal-blue": seal("SECURITY SEAL", (24, 70, 140))}
    silver, black, pale = (178, 180, 184), (30, 31, 33), (235, 235, 235)
    prints |= {
        "plate-notebook": serial_plate("Notebook Astra 13   NB-ASTRA13-G", "7HK2-99101", silver, INK),
        "plate-dock": serial_plate("Porto 7   DK-PORTO7", "PT7-90417", black, pale),
        "plate-tablet": serial_plate("Tavola 10 · 64 GB   TB-TAVOLA10-64", "TV10-64-20931", silver, INK),
        "plate-robot": serial_plate("Nebbia 5   RV-NEBBIA5", "NB5-2610-00417", black, pale),
        "sticker-headphones": box_sticker("Cuffie wireless Onda 300 · nero", "9521230000017", "ON300-N-48213"),
        "sticker-phone": box_sticker("Smartphone Kora 8 · 128 GB", "9521230000109", "351000000004833"),
        "logo-astra": logo("ASTRA"),
        "keys": key_caps(),
        "leaflet": leaflet(),
    }
    prints |= _boxes(heroes)
    for name, image in prints.items():
        _soften(image).save(folder / f"{name}.png")


def _boxes(heroes: Path) -> dict[str, Image.Image]:
    looks = {
        "headphones": ("ONDA 300", "Cuffie wireless", (28, 30, 36), (240, 240, 240), (200, 220), 80),
        "notebook": ("ASTRA 13", 'Notebook 13,3"', (238, 239, 240), (38, 44, 60), (360, 260), 70),
        "dock": ("PORTO 7", "Docking station USB-C", (24, 66, 92), (240, 246, 250), (240, 130), 60),
        "tablet": ("TAVOLA 10", 'Tablet 10,4"', (244, 244, 242), (190, 60, 30), (280, 190), 45),
        "keyboard": ("TASTO W", "Clavier sans fil AZERTY", (232, 178, 52), (34, 34, 36), (460, 150), 45),
        "phone": ("KORA 8", "Smartphone 128 GB", (246, 246, 246), (30, 110, 100), (170, 90), 45),
    }
    faces: dict[str, Image.Image] = {}
    for name, (brand, line, ground, ink, size, deep) in looks.items():
        faces[f"box-{name}"] = box_front(brand, line, heroes / f"hero-{name}.png", ground, ink, size)
        faces[f"back-{name}"] = box_back(brand, ground, ink, size)
        faces[f"side-{name}"] = box_side(brand, ground, ink, (size[0], deep))
    return faces
