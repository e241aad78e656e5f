"""The official vectors, where their files lie beside the project."""

import json
from pathlib import Path

import pytest

from sync.mls.aead import AES_128_GCM, AES_256_GCM, CHACHA20_POLY1305
from sync.mls.errors import MlsError
from sync.mls.hpke import Hpke
from sync.mls.kdf import Kdf
from sync.mls.kem import Curve25519, Kem, XWing
from sync.mls.signatures import Ed25519
from sync.mls.suites import DHKEM_X25519, SHA256, SHA384, SHA512
from sync.mls.vectors.__main__ import main, run

SHARED = Path(__file__).resolve().parents[4] / "shared" / "vectors"

needs_files = pytest.mark.skipif(not SHARED.is_dir(), reason="the vectors' files are not here")

FILES = sorted((SHARED / "mls").glob("*.json")) if SHARED.is_dir() else []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_official_case_passes(path: Path) -> None:
    """All cases of all suites of the RFC; none is left out."""
    cases = json.loads(path.read_text(encoding="utf-8"))
    complaints: list[str] = []
    tally = run(cases, complaints.append)
    assert complaints == []
    assert (tally.passed, tally.failed, tally.unsupported) == (len(cases), 0, 0)


@needs_files
def test_a_case_that_was_changed_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A single digit in a single field is enough."""
    cases = json.loads((SHARED / "mls" / "key-schedule.json").read_text(encoding="utf-8"))
    secret = cases[0]["epochs"][1]["exporter"]["secret"]
    cases[0]["epochs"][1]["exporter"]["secret"] = ("1" if secret[0] != "1" else "2") + secret[1:]
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(cases), encoding="utf-8")
    assert main([str(changed)]) == 1
    assert "passed 6, failed 1, unsupported 0" in capsys.readouterr().out


def test_suites_that_are_not_served_are_counted_apart() -> None:
    """They neither pass nor fail."""
    tally = run([{"cipher_suite": 0x0A0A, "psks": [], "psk_secret": ""}], lambda _: None)
    assert (tally.passed, tally.failed, tally.unsupported) == (0, 0, 1)


def test_a_file_of_no_known_kind_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither a list of something else nor rubbish is taken for a success."""
    other, rubbish = tmp_path / "other.json", tmp_path / "rubbish.json"
    other.write_text('[{"a": 1}]', encoding="utf-8")
    rubbish.write_text("{", encoding="utf-8")
    assert main([str(other)]) == 2
    assert main([str(rubbish)]) == 2
    assert main([str(tmp_path / "missing.json")]) == 2
    assert "not a vector file" in capsys.readouterr().out


def _hpke(case: dict[str, int]) -> Hpke:
    kems: dict[int, Kem] = {0x0020: DHKEM_X25519, 0x647A: XWing()}
    kdfs: dict[int, Kdf] = {1: SHA256, 2: SHA384, 3: SHA512}
    aeads = {1: AES_128_GCM, 2: AES_256_GCM, 3: CHACHA20_POLY1305}
    return Hpke(kems[case["kem_id"]], kdfs[case["kdf_id"]], aeads[case["aead_id"]])


@needs_files
@pytest.mark.parametrize("name", ["rfc9180-x25519-base-subset", "hpke-xwing-subset"])
def test_hpke_opens_what_its_vectors_sealed(name: str) -> None:
    """First messages and exports, for every combination that can be served here."""
    cases = json.loads((SHARED / "hpke" / f"{name}.json").read_text(encoding="utf-8"))
    served = 0
    for case in cases:
        if case["kdf_id"] not in (1, 2, 3) or case["aead_id"] not in (1, 2, 3):
            continue
        hpke = _hpke(case)
        private, info = bytes.fromhex(case["skRm"]), bytes.fromhex(case["info"])
        assert hpke.kem.public_of(private).hex() == case["pkRm"]
        context = hpke.setup_receiver(bytes.fromhex(case["enc"]), private, info)
        first = case["encryptions"][0]
        opened = context.open(bytes.fromhex(first["aad"]), bytes.fromhex(first["ct"]))
        assert opened.hex() == first["pt"]
        for export in case.get("exports", []):
            value = context.export(bytes.fromhex(export["exporter_context"]), export["L"])
            assert value.hex() == export["exported_value"]
        served += 1
    assert served >= 1


@needs_files
def test_wycheproof_signatures_are_judged_as_they_should_be() -> None:
    """Valid ones verify; invalid ones do not."""
    groups = json.loads((SHARED / "wycheproof" / "ed25519_test.json").read_text(encoding="utf-8"))
    scheme, counted = Ed25519(), {"valid": 0, "invalid": 0}
    for group in groups["testGroups"]:
        public = bytes.fromhex(group["publicKey"]["pk"])
        for test in group["tests"]:
            try:
                scheme.verify(public, bytes.fromhex(test["msg"]), bytes.fromhex(test["sig"]))
                verdict = "valid"
            except MlsError:
                verdict = "invalid"
            assert verdict == test["result"], test
            counted[verdict] += 1
    assert min(counted.values()) > 10


@needs_files
def test_wycheproof_exchanges_are_judged_as_they_should_be() -> None:
    """Shared points fit; what is not canonical or of small order is refused."""
    groups = json.loads((SHARED / "wycheproof" / "x25519_test.json").read_text(encoding="utf-8"))
    curve, refused, fitting = Curve25519(), 0, 0
    for group in groups["testGroups"]:
        for test in group["tests"]:
            public = bytes.fromhex(test["public"])
            try:
                curve.check(public)
                shared = curve.exchange(bytes.fromhex(test["private"]), public)
            except MlsError:
                assert test["result"] != "valid", test
                refused += 1
                continue
            assert shared.hex() == test["shared"], test
            assert not {"ZeroSharedSecret", "LowOrderPublic"} & set(test["flags"]), test
            fitting += 1
    assert refused > 10
    assert fitting > 100
