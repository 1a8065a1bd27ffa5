"""Colours that everybody can read and tell apart, by calculation."""

from __future__ import annotations

import math
import re
from importlib.resources import files
from itertools import combinations

import pytest

from newsdoc.cli.voices import ON_DARK, ON_EITHER, ON_LIGHT

# How red, green and blue light is seen without one kind of cone, in linear RGB
# (Machado, Oliveira and Fernandes 2009, severity 1.0).
VISIONS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> list[float]:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]


def seen(colour: str, vision: str) -> tuple[float, float, float]:
    """The colour as seen, in CIE L*a*b*."""
    light = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, light, strict=True))))
        for row in VISIONS[vision]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def themes() -> dict[str, dict[str, str]]:
    style = files("newsdoc.cli").joinpath("page.css").read_text("utf-8")
    light, dark = re.findall(r":root \{(.*?)\n *\}", style, re.DOTALL)
    return {
        name: dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block))
        for name, block in (("light", light), ("dark", dark))
    }


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_of_the_page_has_the_contrast_of_level_aa(theme: str) -> None:
    colours = themes()[theme]
    grounds = [colours["ground"], colours["card"]]

    for name in ("ink", "soft", "link", *(f"v{n}" for n in range(6))):
        assert all(contrast(colours[name], ground) >= 4.5 for ground in grounds), name
    for number in range(6):
        assert contrast(colours["ink"], colours[f"t{number}"]) >= 7
        assert contrast(colours["link"], colours[f"t{number}"]) >= 4.5
        assert contrast(colours[f"v{number}"], colours[f"t{number}"]) >= 3


def test_the_page_has_the_palettes_of_the_terminal() -> None:
    light, dark = themes()["light"], themes()["dark"]

    assert tuple(light[f"v{n}"] for n in range(6)) == ON_LIGHT
    assert tuple(dark[f"v{n}"] for n in range(6)) == ON_DARK


@pytest.mark.parametrize("colour", ON_EITHER)
def test_colours_for_an_unknown_ground_can_be_read_on_both(colour: str) -> None:
    assert contrast(colour, "#000000") >= 4.5
    assert contrast(colour, "#ffffff") >= 4.5


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("palette", [ON_LIGHT, ON_DARK, ON_EITHER], ids=["light", "dark", "either"])
def test_colours_are_told_apart_by_any_colour_vision(palette: tuple[str, ...], vision: str) -> None:
    least = min(
        math.dist(seen(one, vision), seen(other, vision)) for one, other in combinations(palette, 2)
    )

    assert least >= 19  # 2.3 is what can just be told apart
