"""What packages are made of: read, and checked by their own tools where those are here."""

import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
import yaml
from PIL import Image

DESKTOP = "packaging/desktop/lamplit.desktop"
METAINFO = "packaging/desktop/lamplit.metainfo.xml"


def run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def need(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found


def version(project: Path) -> str:
    declared: str = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"][
        "version"
    ]
    return declared


# --- Linux


def test_the_menu_understands_its_entry(project: Path) -> None:
    result = run(need("desktop-file-validate"), DESKTOP, folder=project)
    assert (result.returncode, result.stdout + result.stderr) == (0, "")


def test_a_software_centre_understands_its_entry(project: Path) -> None:
    result = run(need("appstreamcli"), "validate", "--no-net", METAINFO, folder=project)
    assert result.returncode == 0, result.stdout


def test_the_entry_speaks_of_this_version_in_all_languages(project: Path) -> None:
    root = ET.parse(project / METAINFO).getroot()
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == version(project)
    spoken = {path.stem.removeprefix("lamplit_") for path in (project / "assets/i18n").glob("*.qm")}
    assert {one.text for one in root.findall("languages/lang")} == spoken
    entry = (project / DESKTOP).read_text("utf-8")
    for key in ("GenericName", "Comment"):
        assert set(re.findall(rf"^{key}\[(\w+)\]=.", entry, re.MULTILINE)) == spoken - {"en"}


def test_the_names_of_files_are_those_that_lamplit_gives(project: Path) -> None:
    root = ET.parse(project / "packaging/desktop/lamplit.xml").getroot()
    named = "{http://www.freedesktop.org/standards/shared-mime-info}"
    globs = [one.get("pattern") for one in root.iter(f"{named}glob")]
    assert globs == ["*.lamplit", "*.lamplit-backup"]
    entry = (project / DESKTOP).read_text("utf-8")
    assert "\nIcon=lamplit\n" in entry
    assert "\nExec=lamplit %f\nMimeType=application/x-lamplit-backup;\n" in entry
    assert {one.get("name") for one in root.iter(f"{named}icon")} == {"lamplit"}


def test_the_icon_is_drawn_for_every_system(project: Path, tmp_path: Path) -> None:
    result = run(sys.executable, "packaging/icons.py", tmp_path, folder=project)
    assert result.returncode == 0, result.stderr
    for size in (48, 64, 128, 256):
        with Image.open(tmp_path / f"lamplit-{size}.png") as image:
            assert image.size == (size, size)
            assert image.getpixel((0, 0)) == (0, 0, 0, 0)
            assert image.getpixel((size // 2, size // 2))[3] == 255  # type: ignore[index]
    with Image.open(tmp_path / "lamplit.ico") as image:
        assert {(16, 16), (32, 32), (256, 256)} <= set(image.info["sizes"])
    with Image.open(tmp_path / "lamplit.icns") as image:
        assert (512, 512, 2) in image.info["sizes"]


# --- the bundle's beginning


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--version"], "lamplit "),
        (["-m", "sync.relay", "--version"], "lamplit-relay"),
        (["-B", "-m", "ui.spelling.child"], ""),
    ],
)
def test_the_program_of_a_bundle_is_also_what_it_starts(
    project: Path, arguments: list[str], says: str
) -> None:
    start = project / "packaging" / "bundle" / "start.py"
    done = subprocess.run(
        [sys.executable, start, *arguments],
        cwd=project,
        env={"PYTHONPATH": str(project), "PATH": "/usr/bin:/bin"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(says)


def test_a_bundle_starts_nothing_else(project: Path) -> None:
    start = project / "packaging" / "bundle" / "start.py"
    done = run(sys.executable, start, "-m", "http.server", folder=project)
    assert done.returncode == 2


def test_every_module_that_is_started_beside_is_allowed(project: Path) -> None:
    """What the program starts as `python -m MODULE`, and what a bundle lets through."""
    text = (project / "packaging" / "bundle" / "start.py").read_text("utf-8")
    (line,) = re.findall(r"^_BESIDE = \((.*)\)$", text, re.MULTILINE)
    allowed = set(re.findall(r'"([\w.]+)"', line))
    started = {
        module
        for package in ("app", "ui", "sync")
        for path in (project / package).rglob("*.py")
        for module in re.findall(r'"-m", "([\w.]+)"', path.read_text("utf-8"))
    }
    assert started == allowed


def test_the_bundle_is_tried_by_a_script_that_says_when_it_cannot(
    project: Path, tmp_path: Path
) -> None:
    script = project / "packaging" / "try-bundle.sh"
    (tmp_path / "lamplit").write_text("#!/bin/sh\necho lamplit 0.0\n[ $# -eq 1 ]\n", "utf-8")
    (tmp_path / "lamplit").chmod(0o755)
    result = run("sh", script, tmp_path, folder=tmp_path)
    assert result.returncode == 1
    assert "a journal with a sheet for its recovery code: this did not work." in result.stderr


# --- Windows and macOS: not run here, but read


def test_the_installers_files_are_there(project: Path) -> None:
    text = (project / "packaging/windows/lamplit.iss").read_text("utf-8")
    sections = re.findall(r"^\[(\w+)\]$", text, re.MULTILINE)
    assert sections == [
        "Setup", "Languages", "InstallDelete", "Files", "Icons", "Registry", "Run",
    ]  # fmt: skip
    (icon,) = re.findall(r"^SetupIconFile=(.+)$", text, re.MULTILINE)
    assert icon.replace("\\", "/") == "../../build/icons/lamplit.ico"
    assert "PrivilegesRequired=lowest" in text
    spoken = set(re.findall(r'^Name: "(\w+)"; MessagesFile', text, re.MULTILINE))
    assert spoken == {path.stem[8:] for path in (project / "assets/i18n").glob("*.qm")}
    # What is defined by /D is given by the script that runs it.
    script = (project / "packaging/windows.ps1").read_text("utf-8")
    for name in set(re.findall(r"\{#(\w+)\}", text)):
        assert f'"/D{name}=' in script


def test_the_permissions_on_a_mac_are_few(project: Path) -> None:
    with (project / "packaging/macos/entitlements.plist").open("rb") as file:
        assert plistlib.load(file) == {
            "com.apple.security.cs.allow-unsigned-executable-memory": True
        }


def test_a_mac_recipe_is_refused_elsewhere(project: Path) -> None:
    if sys.platform == "darwin":
        pytest.skip("this is a Mac")
    result = run("sh", "packaging/macos.sh", folder=project)
    assert result.returncode == 1
    assert result.stderr == "lamplit: packages for macOS are made on macOS.\n"


@pytest.fixture
def service(project: Path) -> dict[str, Any]:
    """The example for a service that makes packages."""
    text = (project / "packaging/ci-examples/packages.yml").read_text("utf-8")
    found = yaml.safe_load(text)
    assert isinstance(found, dict)
    return found


def test_the_example_for_a_service_runs_what_there_is(
    service: dict[str, Any], project: Path
) -> None:
    jobs = service["jobs"]
    assert jobs.keys() == {"linux", "macos", "windows", "types"}
    commands = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    targets = re.findall(r"^([a-z]+):", (project / "Makefile").read_text("utf-8"), re.MULTILINE)
    for command in commands:
        for script in re.findall(r"packaging/[\w./-]+", command):
            assert (project / script).is_file(), script
        for target in re.findall(r"^make (\w+)", command):
            assert target in targets
    assert any("try-bundle.sh" in command for command in commands)


def test_the_example_for_a_service_is_given_no_secret(
    service: dict[str, Any], project: Path
) -> None:
    assert service["permissions"] == {"contents": "read"}
    text = (project / "packaging/ci-examples/packages.yml").read_text("utf-8")
    assert "secrets." not in text
    assert all(job["timeout-minutes"] <= 60 for job in service["jobs"].values())


# --- the page


def test_what_the_pages_name_is_there(project: Path) -> None:
    for page in ("packages.md", "hosting.md"):
        text = (project / "docs" / page).read_text("utf-8")
        named = set(re.findall(r"\b((?:packaging|requirements)/[\w./-]*\w)", text))
        # Made by who follows the page.
        named -= {"packaging/relay/secrets"}
        assert len(named) > 3
        assert not {name for name in named if not (project / name).exists()}
