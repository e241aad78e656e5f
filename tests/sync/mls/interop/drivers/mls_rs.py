"""Members of groups that mls-rs looks after, through agentvault-mls-rs-uniffi.

One question a line comes in as JSON, one answer a line goes out; bytes are hex.
Usage: ``python mls_rs.py SUITE FOLDER``; it has one suite, and keeps everything in memory.
"""

import json
import sys
from dataclasses import dataclass, field
from typing import Any

import mls_rs_uniffi as mls

Answer = dict[str, Any]


@dataclass
class _Member:
    client: Any
    group: Any = None
    staged: Any = None
    #: Whose identity was seen: it cannot be made from bytes, and a removal asks for it.
    seen: dict[str, Any] = field(default_factory=dict)


def _message(text: str) -> Any:
    return mls.Message.from_bytes(bytes.fromhex(text))


class Driver:
    """Answers questions."""

    def __init__(self) -> None:
        self._members: dict[str, _Member] = {}

    def answer(self, ask: str, values: Answer) -> Answer:
        """Answer one question."""
        if ask == "new":
            keys = mls.generate_signature_keypair(mls.CipherSuite.CURVE25519_AES128)
            identity = bytes.fromhex(values["identity"])
            client = mls.Client(identity, keys, mls.client_config_default())
            self._members[values["name"]] = _Member(client)
            return {}
        answer: Answer = getattr(self, f"_{ask}")(self._members[values["name"]], values)
        return answer

    def _key_package(self, member: _Member, values: Answer) -> Answer:
        return {"key_package": member.client.generate_key_package_message().to_bytes().hex()}

    def _found(self, member: _Member, values: Answer) -> Answer:
        member.group = member.client.create_group(bytes.fromhex(values["group_id"]))
        return {}

    def _join(self, member: _Member, values: Answer) -> Answer:
        tree = mls.RatchetTree(bytes=bytes.fromhex(values["tree"])) if values["tree"] else None
        member.group = member.client.join_group(tree, _message(values["welcome"])).group
        return {}

    def _commit(self, member: _Member, values: Answer) -> Answer:
        added = [item["key_package"] for item in values["proposals"] if item["type"] == "add"]
        removed = [item["name"] for item in values["proposals"] if item["type"] == "remove"]
        if added and not removed:
            made = member.group.add_members([_message(package) for package in added])
        elif removed and not added:
            made = member.group.remove_members([member.seen[name] for name in removed])
        elif not values["proposals"]:
            made = member.group.commit()
        else:
            raise ValueError("mls-rs commits additions or removals here")
        member.staged = made.commit_message
        welcome = made.welcome_message
        return {
            "commit": made.commit_message.to_bytes().hex(),
            "welcomes": [welcome.to_bytes().hex()] if welcome else [],
        }

    def _accept(self, member: _Member, values: Answer) -> Answer:
        member.group.process_incoming_message(member.staged)
        return {}

    def _discard(self, member: _Member, values: Answer) -> Answer:
        return {}  # Another's commit clears its own.

    def _propose(self, member: _Member, values: Answer) -> Answer:
        wanted = values["wanted"]
        if wanted["type"] == "add":
            made = member.group.propose_add_members([_message(wanted["key_package"])])
        else:
            made = member.group.propose_remove_members([member.seen[wanted["name"]]])
        return {"message": made[0].to_bytes().hex()}

    def _send(self, member: _Member, values: Answer) -> Answer:
        sent = member.group.encrypt_application_message(bytes.fromhex(values["data"]))
        return {"message": sent.to_bytes().hex()}

    def _receive(self, member: _Member, values: Answer) -> Answer:
        got = member.group.process_incoming_message(_message(values["message"]))
        answer: Answer = {"removed": False}
        if got.is_application_message():
            identity = got.sender
            answer["data"] = got.data.hex()
        elif got.is_commit():
            identity = got.committer
            answer["removed"] = got.effect.is_removed()
        else:
            identity = got.sender
        known = member.seen.setdefault(values["by"], identity)
        return answer | {"same_sender": known == identity}

    def _report(self, member: _Member, values: Answer) -> Answer:
        label, context = values["label"].encode(), bytes.fromhex(values["context"])
        return {
            "tree": member.group.export_tree().bytes.hex(),
            "exported": member.group.export_secret(label, context, values["size"]).hex(),
        }

    def _forget(self, member: _Member, values: Answer) -> Answer:
        del self._members[values["name"]]
        return {}


def main() -> None:
    """Answer until nothing more is asked."""
    driver = Driver()
    for line in sys.stdin:
        values = json.loads(line)
        try:
            answer = driver.answer(values.pop("ask"), values)
        except Exception as error:  # noqa: BLE001 - told to whoever asked
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
