"""Reads each mail of the demo with Python's own parser and compares hashes with the log."""

import email
import email.policy
import hashlib
import json
import pathlib
import sys

demo = pathlib.Path(sys.argv[1])
summary = json.loads((demo / "ringkasan.json").read_text("utf-8"))
released = {letter["letterId"]: letter for letter in summary["letters"]}
checked = 0
for path in sorted((demo / "surel").glob("*.eml")):
    raw = path.read_bytes()
    assert all(len(line) <= 998 for line in raw.split(b"\r\n")), f"{path}: line over 998 octets"
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert not message.defects, f"{path}: {message.defects}"
    letter_id = message["References"].strip("<>").split("@")[0]
    letter = released.pop(letter_id)
    parts = {part.get_content_type(): part for part in message.iter_attachments()}
    assert set(parts) == {"application/pdf", "text/csv", "application/json"}, f"{path}: {set(parts)}"
    sha256 = hashlib.sha256(parts["application/pdf"].get_payload(decode=True)).hexdigest()
    assert sha256 == letter["approvedSha256"], f"{path}: the attachment is not what was approved"
    body = message.get_body(("plain",)).get_content()
    assert letter["nomor"] in body, f"{path}: the text does not name the letter's number"
    checked += 1
assert checked > 0 and not released, f"no mail for {sorted(released)}"
print(f"{checked} mails: each carries the approved PDF, byte for byte")
