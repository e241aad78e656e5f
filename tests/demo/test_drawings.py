"""The invented photos are real, small and different from each other."""

from io import BytesIO

import pytest
from PIL import Image, ImageStat

from app.demo.pictures import SCENES, draw
from app.domain.pictures import Picture, guess_mime, probe


@pytest.mark.parametrize("scene", SCENES)
def test_each_scene_is_a_picture_with_something_in_it(scene: str) -> None:
    data = draw(scene, 1)
    assert probe(data) == Picture("image/jpeg", 1200, 700)
    assert guess_mime("x.jpg", data[:64]) == "image/jpeg"
    assert 20_000 < len(data) < 300_000
    with Image.open(BytesIO(data)) as image:
        spread = ImageStat.Stat(image.convert("L")).stddev[0]
    assert spread > 12


def test_the_seed_decides() -> None:
    assert draw("river-autumn", 1) != draw("river-autumn", 2)
    assert draw("soup-winter", 1) != draw("soup-summer", 1)


def test_a_scene_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        draw("volcano-summer", 1)
