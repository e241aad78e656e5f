"""A network that parts, loses, and is slow: real cables where they can be made, weather elsewhere.

This kernel may have no `netem`: loss and delay come from `tests.sync.proxy`, a partition from a
network namespace whose cable is cut.
"""

import contextlib
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.failures import Failure
from tests.sync.client.attacks.conftest import Scene, one_sentence, say
from tests.sync.client.engine.people import Person
from tests.sync.netns import Namespace, Way, namespace
from tests.sync.proxy import CLEAR, Proxy, Weather
from tests.sync.relays import COMMAND, PATIENCE, Process

pytestmark = pytest.mark.slow


@contextmanager
def relay_in(space: Namespace, folder: Path) -> Iterator[Process]:
    """A relay that is on the other side of the cable."""
    arguments = ("serve", "--data", str(folder), "--behind-proxy",
                 "--listen", f"{space.inside}:0")  # fmt: skip
    with subprocess.Popen(
        [*space.prefix, *COMMAND, *arguments], stdout=subprocess.PIPE, text=True
    ) as popen:
        assert popen.stdout is not None
        found = re.findall(r"http://[^, \n]+", popen.stdout.readline())
        assert found
        process = Process(popen, folder, found, arguments)
        try:
            yield process
        finally:
            process.kill()
            popen.wait(PATIENCE)


@pytest.mark.parametrize("way", ["to", "from", "both"])
def test_a_partition_holds_words_back_and_loses_none(tmp_path: Path, way: Way) -> None:
    """Cut before, and in the middle of a round: whatever the relay took is sent once."""
    with namespace() as space, relay_in(space, tmp_path / "relay") as relay:
        scene = Scene(tmp_path, lambda: relay)
        try:
            ada, ben = scene.circle(2)
            said = [say(ada, f"before the cut {way}")]
            ada.sync()
            space.cut(way)
            said += [say(ada, "on one side"), say(ben, "on the other side")]
            for one in (ada, ben):
                one_sentence(one.sync())
                assert one.state == "member"
            space.heal()
            scene.settle(ada, ben, ada)
            assert sorted(ben.feed()) == sorted(said)
            scene.nothing_leaked()
        finally:
            space.heal()
            scene.close()


WEATHERS = {
    "delay": Weather(delay=0.03, jitter=0.03),
    "loss": Weather(lose=0.15),
    "loss that looks like an end": Weather(lose=0.15, clean=True),
    "delay and loss": Weather(delay=0.01, jitter=0.02, lose=0.08),
    "cut answers": Weather(cut_down=900),
    "cut requests": Weather(cut_up=900),
}


@pytest.mark.parametrize("weather", WEATHERS.values(), ids=WEATHERS.keys())
def test_bad_weather_loses_nothing_and_says_nothing_twice(scene: Scene, weather: Weather) -> None:
    ada, ben = scene.circle(2)
    host, _, port = scene.relay.url.rpartition("//")[2].partition(":")
    said: list[str] = []
    with Proxy((host, int(port)), seed=5) as proxy:
        for one in (ada, ben):
            scene.middle(one).aim(f"http://127.0.0.1:{proxy.port}")
        proxy.weather = weather
        for round_ in range(4):
            said += [say(ada, f"{round_} from here"), say(ben, f"{round_} from there")]
            if round_ == 2:
                _try(ada)
            for one in (ada, ben):
                report = one.sync()
                assert len(report.sentences) <= 1
        proxy.weather = CLEAR
        scene.settle(ada, ben, ada)
    assert sorted(ada.feed()) == sorted(said)
    assert "noise" not in ada.events() + ben.events()


def _try(person: Person) -> None:
    """Change the circle in the middle of it; if it does not go now, it goes later."""
    with contextlib.suppress(Failure):
        person.port.rename(person.circle, f"{person.name} II")
